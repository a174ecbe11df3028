import { buyingRolesOf } from '../../facts/buying-roles.ts';
import { inOrder, personasInOrder } from '../../facts/order.ts';
import { homesOf, type SegmentOrIcp } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Words } from '../../languages/index.ts';
import { indexHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';

export type FacetName = keyof Words['gallery']['facet'];

/** One choice among personas. */
interface FacetValue {
  value: string;
  label: Text;
  hue?: number;
  /** How many personas in use have it. */
  count: number;
  /** The same in words. */
  said: Text;
  /** Stands for the choice in the list of personas, where every letter counts a thousand times. */
  token: number;
}

/** Choices of one sort. */
export interface Facet {
  name: FacetName;
  label: Text;
  values: FacetValue[];
}

/** What the personas in use can be told apart by. */
interface Facets {
  personas: readonly Entity<'persona'>[];
  /** The facets that leave a choice: at least two of their values are somebody's. */
  offered: readonly Facet[];
  tokensOf(persona: Entity<'persona'>): number[];
  countOf(name: FacetName, value: string): number;
}

interface Definition {
  name: FacetName;
  known: readonly Omit<FacetValue, 'count' | 'said' | 'token'>[];
  of(persona: Entity<'persona'>): readonly string[];
}

/** From how many personas on there is something to narrow. */
const WORTH_FILTERING = 6;

const made = new WeakMap<View, Facets>();

/** Tells the personas of a view apart. */
export function facetsOf(view: View): Facets {
  const facets = made.get(view) ?? makeFacets(view);
  made.set(view, facets);
  return facets;
}

/** The address of the gallery with one choice made; undefined where it does not offer that choice. */
export function chosenHref(view: View, name: FacetName, value: string): string | undefined {
  const facet = facetsOf(view).offered.find((each) => each.name === name);
  const offered = hasFilters(view) && facet?.values.some((each) => each.value === value);
  return offered ? `${indexHref(view, 'persona')}?${name}=${encodeURIComponent(value)}` : undefined;
}

/** Whether there are enough personas that it helps to narrow them. */
export function hasFilters(view: View): boolean {
  return facetsOf(view).personas.length >= WORTH_FILTERING;
}

function makeFacets(view: View): Facets {
  const personas = personasInOrder(view.handbook, view.formats.compare);
  const all = definitions(view);
  const counts = new Map<string, number>();
  for (const persona of personas) {
    for (const { name, of } of all)
      for (const value of of(persona)) counts.set(`${name}=${value}`, (counts.get(`${name}=${value}`) ?? 0) + 1);
  }
  const countOf = (name: FacetName, value: string) => counts.get(`${name}=${value}`) ?? 0;
  const tokens = new Map<string, number>();
  const offered = all.flatMap(({ name, known }): Facet[] => {
    const used = known.filter(({ value }) => countOf(name, value) > 0);
    if (used.length < 2) return [];
    const values = used.map((each) => {
      const token = tokens.size;
      tokens.set(`${name}=${each.value}`, token);
      const count = countOf(name, each.value);
      return { ...each, count, said: counted(view, count, view.words.gallery.counted), token };
    });
    return [{ name, label: word(view, view.words.gallery.facet[name]), values }];
  });
  const tokensOf = (persona: Entity<'persona'>) =>
    all.flatMap(({ name, of }) => of(persona).flatMap((value) => tokens.get(`${name}=${value}`) ?? []));
  return { personas, offered, tokensOf, countOf };
}

function definitions(view: View): Definition[] {
  const { personaKind, personaState, buyingRole } = view.words.values;
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  return [
    { name: 'segment', known: segments(view), of: (persona) => homesOf(view.handbook, persona).map(({ id }) => id) },
    { name: 'kind', known: named(view, personaKind), of: ({ data }) => one(data.kind) },
    { name: 'role', known: named(view, buyingRole), of: (persona) => buyingRolesOf(view.handbook, persona) },
    { name: 'department', known: departments(view), of: ({ data }) => Object.keys(data.guidance ?? {}) },
    { name: 'state', known: named(view, personaState), of: ({ data }) => [data.state] },
  ];
}

function named(view: View, values: Readonly<Record<string, string>>): Definition['known'] {
  return Object.entries(values).map(([value, label]) => ({ value, label: word(view, label) }));
}

function departments(view: View): Definition['known'] {
  return view.handbook.config.departments.map(({ id }) => ({ value: id, label: departmentName(view, id) }));
}

function segments(view: View): Definition['known'] {
  const all = (['segment', 'icp'] as const).flatMap((kind): SegmentOrIcp[] => inOrder(view.handbook, kind, view.formats.compare));
  return all.map((one) => ({ value: one.id, label: entityTitle(view, one), hue: hueOf(view.handbook, one) }));
}
