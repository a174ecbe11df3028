import type { PhrasingContent } from 'mdast';
import { type Entity, everyEntity, nameOf, pathKey } from '../handbook/handbook.ts';
import { walk } from '../schema/walk.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';

/** Words in the quotes of a language, which may quote others in those of theirs. */
const QUOTED = /„([^„“]{3,400})“|“([^“”]{3,400})”|«([^«»]{3,400})»/g;

/** Marks what a sentence quotes of something that is not translated, so that it is read aloud in the language that it is in. */
export function withQuotesMarked(view: View, entity: Entity | undefined, text: Text): Text {
  if (view.language === view.original || !entity) return text;
  const foreign = [...untranslatedTexts(view, entity), ...untranslatedNames(view)];
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { index, 1: low, 2: high, 3: pointed } of text.text.matchAll(QUOTED)) {
    const words = low ?? high ?? pointed ?? '';
    const quoted = compared(words.replace(/…$/, ''));
    if (!foreign.some((one) => one.startsWith(quoted))) continue;
    const start = index + 1;
    nodes.push({ type: 'text', value: text.text.slice(end, start) });
    nodes.push({ type: 'text', value: words, data: { hName: 'span', hProperties: { lang: view.original } } });
    end = start + words.length;
  }
  if (nodes.length === 0) return text;
  nodes.push({ type: 'text', value: text.text.slice(end) });
  return { ...text, tree: { type: 'root', children: [{ type: 'paragraph', children: nodes }] } };
}

const textsOf = new WeakMap<Entity, Map<string, string[]>>();

function untranslatedTexts(view: View, entity: Entity): readonly string[] {
  const known = textsOf.get(entity) ?? new Map<string, string[]>();
  textsOf.set(entity, known);
  const before = known.get(view.language);
  if (before) return before;
  const translated = entity.translations.get(view.language)?.texts;
  const found: string[] = [];
  walk(entity.schema, entity.data, ({ value, role, path }) => {
    if (role.text && typeof value === 'string' && !translated?.has(pathKey(path))) found.push(compared(value));
  });
  known.set(view.language, found);
  return found;
}

const namesOf = new WeakMap<View, string[]>();

function untranslatedNames(view: View): readonly string[] {
  const names =
    namesOf.get(view) ??
    everyEntity(view.handbook).flatMap((one) => {
      const texts = one.translations.get(view.language)?.texts;
      return texts?.has('name') || texts?.has('title') ? [] : [compared(nameOf(one))];
    });
  namesOf.set(view, names);
  return names;
}

/** Words as they are compared: each language sets its own spaces, apostrophes and quotes. */
function compared(words: string): string {
  return words.replace(/[\s'’‘"“”«»*_]/g, '');
}
