import { type Card, type CardRow, cardOf, rowOf } from '../../blocks/card.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { SpokenForms } from '../../languages/spoken.ts';
import { indexHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import { type Facet, type FacetName, facetsOf } from './facets.ts';

/** What the browser says as choices are made; `{n}` and `{total}` are for it to fill. */
interface GallerySayings {
  some: SpokenForms;
  rest: SpokenForms;
}

/** A facet in the form; with many values it is a list to pull down, whose first line chooses nothing. */
export interface FilterGroup extends Facet {
  any?: Text;
}

export interface Filters {
  /** What it is called by those who do not see it. */
  label: string;
  audience?: FilterGroup;
  words: Text;
  more: { label: Text; groups: FilterGroup[] };
  sayings: GallerySayings;
}

/** Something of the gallery, with the tokens of the choices that find it. */
type Found<T> = T & { tokens: string };

/** All personas in use, and the choices that narrow them: by cards, or by rows where there are too many faces to look at. */
export interface Gallery {
  title: Text;
  tally: Text;
  cards: Found<Card>[];
  rows: Found<CardRow & { later?: true }>[];
  none: Text;
  /** What to say where choices leave nobody. */
  noMatch: Text;
  reset: Text;
  filters?: Filters;
}

/** From how many personas on there is something to narrow. */
const WORTH_FILTERING = 6;
/** The most faces that one looks at, and the most rows at a time. */
const MOST = 60;
/** The most values of a facet that stand side by side. */
const MOST_TOGGLES = 12;

/** Makes the gallery of all personas in use. */
export function galleryOf(view: View): Gallery {
  const { gallery, home, count } = view.words;
  const { personas, tokensOf } = facetsOf(view);
  const dense = personas.length > MOST;
  const found = <T>(persona: Entity<'persona'>, shown: T): Found<T> => ({ ...shown, tokens: tokensOf(persona).join(' ') });
  return {
    title: word(view, gallery.title),
    tally: counted(view, personas.length, count.persona),
    cards: dense ? [] : personas.map((persona) => found(persona, cardOf(view, persona))),
    rows: dense ? personas.map((persona, at) => found(persona, { ...rowOf(view, persona), ...(at >= MOST && { later: true }) })) : [],
    none: word(view, home.none.persona),
    noMatch: word(view, gallery.none),
    reset: word(view, gallery.reset),
    ...(hasFilters(view) && { filters: filtersOf(view) }),
  };
}

/** The address of the gallery with one choice made; undefined where it does not offer that choice. */
export function chosenHref(view: View, name: FacetName, value: string): string | undefined {
  const facet = facetsOf(view).offered.find((each) => each.name === name);
  const offered = hasFilters(view) && facet?.values.some((each) => each.value === value);
  return offered ? `${indexHref(view, 'persona')}?${name}=${encodeURIComponent(value)}` : undefined;
}

function hasFilters(view: View): boolean {
  return facetsOf(view).personas.length >= WORTH_FILTERING;
}

function filtersOf(view: View): Filters {
  const { gallery } = view.words;
  const groups = facetsOf(view).offered.map(
    (facet): FilterGroup => (facet.values.length > MOST_TOGGLES ? { ...facet, any: word(view, gallery.any) } : facet),
  );
  const audience = groups.find(({ name }) => name === 'segment');
  return {
    label: word(view, gallery.label).text,
    ...(audience && { audience }),
    words: word(view, gallery.words),
    more: { label: word(view, gallery.more), groups: groups.filter((group) => group !== audience) },
    sayings: spokenAll({ some: gallery.some, rest: gallery.rest }, view),
  };
}
