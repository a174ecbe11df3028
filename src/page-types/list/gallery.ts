import { type Card, type CardRow, cardOf, rowOf } from '../../blocks/card.ts';
import { FEWEST_COMPARED } from '../../facts/compared.ts';
import { reviewOf } from '../../facts/review.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { SpokenForms } from '../../languages/spoken.ts';
import { compareHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import { type Band, bandsOf } from './bands.ts';
import { type Mine, mineOf } from './departments.ts';
import { type Facet, facetsOf, hasFilters } from './facets.ts';

/** What the browser says as choices are made; `{n}` and `{total}` are for it to fill. */
interface GallerySayings {
  some: SpokenForms;
  rest: SpokenForms;
  nearest: SpokenForms;
  counted: SpokenForms;
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
  sort: { label: Text; by: { value: string; label: Text }[] };
  sayings: GallerySayings;
}

/** Something of the gallery, with the tokens of the choices that find it, and the day of its last review. */
type Found<T> = T & { tokens: string; reviewed: string };

/** All personas in use, and the choices that narrow them: by cards, or by rows where there are too many faces to look at. */
export interface Gallery {
  title: Text;
  mine?: Mine;
  /** Where there are too many faces to look at, those of each segment. */
  bands?: { title: Text; each: Band[] };
  tally: Text;
  cards: Found<Card>[];
  rows: Found<CardRow & { later?: true }>[];
  none: Text;
  /** What to say where choices leave nobody. */
  noMatch: Text;
  reset: Text;
  filters?: Filters;
}

/** The most faces that one looks at, and the most rows at a time. */
const MOST = 60;
/** The most values of a facet that stand side by side. */
const MOST_TOGGLES = 12;

/** Makes the gallery of all personas in use. */
export function galleryOf(view: View): Gallery {
  const { gallery, home, count } = view.words;
  const { personas, tokensOf } = facetsOf(view);
  const dense = personas.length > MOST;
  const found = <T>(persona: Entity<'persona'>, shown: T): Found<T> => ({
    ...shown,
    tokens: tokensOf(persona).join(' '),
    reviewed: reviewOf(view.handbook, persona).last ?? '',
  });
  const mine = mineOf(view);
  const canCompare = personas.length >= FEWEST_COMPARED;
  const bands = dense ? bandsOf(view) : [];
  return {
    title: word(view, gallery.title),
    ...(mine && { mine }),
    ...(bands.length > 0 && { bands: { title: word(view, gallery.bands), each: bands } }),
    tally: counted(view, personas.length, count.persona),
    cards: dense ? [] : personas.map((persona) => found(persona, { ...cardOf(view, persona), ...(canCompare && besideOf(view, persona)) })),
    rows: dense ? personas.map((persona, at) => found(persona, { ...rowOf(view, persona), ...(at >= MOST && { later: true }) })) : [],
    none: word(view, home.none.persona),
    noMatch: word(view, gallery.none),
    reset: word(view, gallery.reset),
    ...(hasFilters(view) && { filters: filtersOf(view, dense) }),
  };
}

/** The way to somebody beside others. */
function besideOf(view: View, { id }: Entity<'persona'>): Pick<Card, 'beside'> {
  return { beside: { href: compareHref(view, [id]), text: word(view, view.words.comparison.short) } };
}

function filtersOf(view: View, dense: boolean): Filters {
  const { gallery } = view.words;
  const groups = facetsOf(view).offered.map(
    (facet): FilterGroup => (isPulledDown(facet, dense) ? { ...facet, any: word(view, gallery.any) } : facet),
  );
  const audience = groups.find(({ name }) => name === 'segment');
  return {
    label: word(view, gallery.label).text,
    ...(audience && { audience }),
    words: word(view, gallery.words),
    more: { label: word(view, gallery.more), groups: groups.filter((group) => group !== audience) },
    sort: {
      label: word(view, gallery.sort.label),
      by: Object.entries(gallery.sort.by).map(([value, name]) => ({ value, label: word(view, name) })),
    },
    sayings: spokenAll({ some: gallery.some, rest: gallery.rest, nearest: gallery.nearest, counted: gallery.counted }, view),
  };
}

/** Whether the values of a facet are pulled down: where they are many, and where bands of people show them already. */
function isPulledDown({ name, values }: Facet, dense: boolean): boolean {
  return values.length > MOST_TOGGLES || (dense && name === 'segment');
}
