import type { Path } from '../schema/walk.ts';
import { EditFault, type Splice, spliced } from './splice.ts';

/**
 * One change of what a content file says. Paths are those of the file as it stands, whatever else changes; a list written short (without
 * its dash) is at the path of its one value.
 */
export type Edit =
  /** Another value in place of one; how it is quoted stays. */
  | { do: 'set'; path: Path; value: string }
  /** Parts of a text replaced; places are those in the text as it is read. */
  | { do: 'inside'; path: Path; splices: readonly Splice[] }
  /** Another name for the key at the end of a path. */
  | { do: 'name'; path: Path; key: string }
  /** One more item at the end of a list. */
  | { do: 'append'; path: Path; value: unknown }
  /** A new key of the map at a path, behind another of its keys, else at its end. */
  | { do: 'add'; path: Path; key: string; value: unknown; after?: string }
  /** An item of a list, or a key with its value, gone. */
  | { do: 'remove'; path: Path }
  /** Parts of the Markdown below the keys replaced; places are those in the body. */
  | { do: 'body'; splices: readonly Splice[] };

const REMOVED = Symbol('removed');

/**
 * What a file would say after some edits: what the edited text, read again, is compared with.
 * @throws {EditFault} where an edit has no place in it.
 */
export function edited(data: unknown, edits: readonly Edit[]): unknown {
  const whole: unknown = structuredClone(data);
  // Keys change their names, and items go, once all others have found their places.
  for (const edit of edits) if (edit.do !== 'name' && edit.do !== 'remove') change(whole, edit);
  const deepestFirst = [...edits].sort((a, b) => ('path' in b ? b.path.length : 0) - ('path' in a ? a.path.length : 0));
  for (const edit of deepestFirst) if (edit.do === 'remove') put(whole, edit.path, REMOVED);
  for (const edit of deepestFirst) if (edit.do === 'name') rename(whole, edit.path, edit.key);
  return compacted(whole);
}

function change(whole: unknown, edit: Exclude<Edit, { do: 'name' | 'remove' }>): void {
  switch (edit.do) {
    case 'set':
      put(whole, edit.path, edit.value);
      break;
    case 'inside':
      put(whole, edit.path, spliced(String(at(whole, edit.path)), edit.splices));
      break;
    case 'append': {
      const list = at(whole, edit.path) ?? [];
      if (!Array.isArray(list)) throw new EditFault('no-place');
      put(whole, edit.path, [...list, edit.value]);
      break;
    }
    case 'add': {
      const map = at(whole, edit.path);
      if (!isObject(map) || Array.isArray(map) || Object.hasOwn(map, edit.key)) throw new EditFault('no-place');
      put(whole, [...edit.path, edit.key], edit.value);
      break;
    }
    case 'body':
      break;
  }
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function at(whole: unknown, path: Path): unknown {
  let value = whole;
  for (const step of path) {
    if (!isObject(value) || !Object.hasOwn(value, step)) throw new EditFault('no-place');
    value = value[step];
  }
  return value;
}

function put(whole: unknown, path: Path, value: unknown): void {
  const parent = at(whole, path.slice(0, -1));
  const last = path.at(-1);
  if (!isObject(parent) || last === undefined) throw new EditFault('no-place');
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

/** Keys keep their order, which says nothing to anybody but is what is read again. */
function rename(whole: unknown, path: Path, key: string): void {
  const parent = at(whole, path.slice(0, -1));
  const last = String(path.at(-1));
  if (!isObject(parent) || Array.isArray(parent) || (key !== last && Object.hasOwn(parent, key))) throw new EditFault('no-place');
  const entries = Object.entries(parent);
  for (const [name] of entries) delete parent[name];
  for (const [name, value] of entries) parent[name === last ? key : name] = value;
}

function compacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== REMOVED).map(compacted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== REMOVED)
      .map(([key, inner]) => [key, compacted(inner)]),
  );
}
