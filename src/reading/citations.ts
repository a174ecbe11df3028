import type { Entity, Handbook } from '../handbook/handbook.ts';
import { type Path, walk } from '../schema/walk.ts';
import { anchorOf } from './anchor.ts';
import type { Citation, Cited } from './block.ts';
import { pageHref } from './href.ts';
import { labelOf } from './label.ts';
import { allOf, resolve } from './resolve.ts';
import { entityTitle, titleOf } from './title.ts';
import { child, entityValue, items, type Value } from './value.ts';
import { type View, word } from './view.ts';

/** One reference from a statement to what it rests on. */
export interface Reference {
  from: Entity;
  /** The statement, or what else gives evidence. */
  path: Path;
  stance: 'supports' | 'contradicts';
}

const indexes = new WeakMap<Handbook, ReadonlyMap<string, Reference[]>>();

/** Everything that refers to a record, a segment or a profile, or to a mark in it (`record#v1`). */
export function referencesTo(handbook: Handbook, reference: string): readonly Reference[] {
  const index = indexes.get(handbook) ?? makeIndex(handbook);
  indexes.set(handbook, index);
  return index.get(reference) ?? [];
}

/** The same, as links to the statements. */
export function citationsOf(view: View, reference: string): Citation[] {
  return referencesTo(view.handbook, reference).map(({ from, path, stance }) => ({
    ...statementLink(view, from, path),
    stance,
    label: word(view, view.words.values.stance[stance]).text,
  }));
}

/** A statement with the page that it stands on, and under which heading. */
export function statementLink(view: View, from: Entity, path: Path): Pick<Citation, 'href' | 'page' | 'text'> {
  const whole = entityValue(view, from);
  const statement = valueAtPath(whole, path);
  const field = labelOf(child(whole, String(path[0])) ?? whole);
  const page = entityTitle(view, from);
  return {
    href: pageHref(view, from.kind, from.id, anchorOf(statement)),
    page: { ...page, text: `${page.text}, ${lowerFirst(field.text)}` },
    text: titleOf(statement),
  };
}

/** All that rests on one thing, with what to call it. */
export function citedBy(view: View, reference: string): Cited {
  return { label: word(view, view.words.derived.citedBy).text, items: citationsOf(view, reference) };
}

/** What is said of a thing that nothing can rest on. */
export const nothingCited: Cited = { label: '', items: [] };

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function makeIndex(handbook: Handbook): ReadonlyMap<string, Reference[]> {
  const index = new Map<string, Reference[]>();
  for (const kind of ['persona', 'segment', 'icp', 'record'] as const) {
    for (const from of allOf(handbook, kind)) {
      walk(from.schema, from.data, ({ path, value, role }) => {
        if (!role.shorthand || path.at(-2) !== 'evidence') return;
        const { ref, stance } = value as { ref: string; stance: Reference['stance'] };
        const key = currentName(handbook, ref);
        index.set(key, [...(index.get(key) ?? []), { from, path: path.slice(0, -2), stance }]);
      });
    }
  }
  return index;
}

/** A reference by a former name counts for the present one. */
function currentName(handbook: Handbook, reference: string): string {
  const [id = '', mark] = reference.split('#', 2);
  const entity = resolve(handbook, 'record', id) ?? resolve(handbook, 'segment', id) ?? resolve(handbook, 'icp', id);
  return [entity?.id ?? id, ...(mark === undefined ? [] : [mark])].join('#');
}

/** The value at a path of an entity. */
export function valueAtPath(value: Value, path: Path): Value {
  return path.reduce<Value>((at, step) => (typeof step === 'number' ? items(at)[step] : child(at, step)) ?? at, value);
}
