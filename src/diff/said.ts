import { leafText, levelOf } from '../blocks/leaf.ts';
import { labelOf, titleOf } from '../reading/label.ts';
import { departmentName, linkOf } from '../reading/reference.ts';
import { child, configValue, entityValue, items, type Value, valueAtPath } from '../reading/value.ts';
import { type View, viewIn } from '../reading/view.ts';
import type { Path } from '../schema/walk.ts';
import type { EntityChange } from './change.ts';
import { mainOf } from './pair-items.ts';

/** One state of a page as it is read in a language. */
export interface ReadSide {
  view: View;
  root: Value | undefined;
}

/** Both states of a changed page in a language. */
export function readIn(change: EntityChange, language: string): { before: ReadSide; after: ReadSide } {
  const side = (key: 'before' | 'after'): ReadSide => {
    const view = viewOf(change.sides[key], language);
    const entity = change[key];
    return { view, root: entity ? entityValue(view, entity) : change.kind === 'config' ? configValue(view) : undefined };
  };
  return { before: side('before'), after: side('after') };
}

const views = new WeakMap<object, Map<string, View>>();

/** A view of a handbook: made once, as its words are found once. */
export function viewOf(handbook: EntityChange['sides']['after'], language: string): View {
  const known = views.get(handbook) ?? new Map<string, View>();
  views.set(handbook, known);
  const view = known.get(language) ?? viewIn(handbook, language);
  known.set(language, view);
  return view;
}

/** What stands at a path, in words: a text, a name, a day, a choice; of several, all of them. */
export function saidAt({ root }: ReadSide, path: Path): string {
  const value = root && valueAtPath(root, path);
  return value ? said(value) : '';
}

/** What an item without a title is known by. */
const NAMES = ['statement', 'short', 'role', 'ref', 'key', 'date', 'value'];

function said(value: Value): string {
  if (value.list) return value.owner.view.formats.list(items(value).map(said));
  if (value.role.drawn) return '';
  if (value.map || value.record) {
    const main = mainOf(value) ?? NAMES.map((key) => child(value, key)).find((one) => one !== undefined);
    return shown(main && main !== value ? said(main) : titleOf(value).text);
  }
  if (value.role.ref) return shown(linkOf(value).text.text);
  return shown(levelOf(value)?.label.text ?? leafText(value)?.text ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal or a forge would obey is not passed on
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Words on one line, without signs that steer a terminal or turn the direction of what follows. */
export function shown(text: string): string {
  return text
    .replace(OBEYED, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** What the list or the key at a path is called: by the last key of the path. */
export function labelAt({ root }: ReadSide, path: Path): string {
  const end = path.findLastIndex((step) => typeof step === 'string');
  const value = root && valueAtPath(root, path.slice(0, end + 1));
  return value ? shown(labelOf(value).text) : String(path[end] ?? '');
}

/** Within what something stands: the department that is advised, the item of the nearest list, that of the first, and this list. */
export interface Standing {
  department?: string;
  item?: string;
  /** The first list on the way, and the item of it; none where the path ends there. */
  outer?: { list: Path; at: Path };
}

export function placeAt({ root, view }: ReadSide, path: Path): Standing {
  if (!root) return {};
  const [first, department] = path;
  const isGuidance = first === 'guidance' && typeof department === 'string';
  const isIndex = (step: string | number, place: number) => typeof step === 'number' && place < path.length - 1;
  const [outer, inner] = [path.findIndex(isIndex), path.findLastIndex(isIndex)];
  return {
    ...(isGuidance && { department: shown(departmentName(view, department).text) }),
    ...(inner >= 0 && { item: said(valueAtPath(root, path.slice(0, inner + 1))) }),
    ...(outer >= 0 && { outer: { list: path.slice(0, outer), at: path.slice(0, outer + 1) } }),
  };
}
