/** Somebody in a list, as far as it can be put in order. */
export interface Sortable {
  name: string;
  /** The token of the first segment; none of somebody who has none. */
  segment: number | undefined;
  /** The day of the last review, `YYYY-MM-DD`; empty where there was none. */
  reviewed: string;
}

type Compare = (a: Sortable, b: Sortable) => number;

/** Everybody in an order that the form names; in the usual one, which is that of the page, where it names none. */
export function inSort<T extends Sortable>(items: readonly T[], sort: string, language: string): T[] {
  const { compare } = new Intl.Collator(language);
  const byName: Compare = (a, b) => compare(a.name, b.name);
  const orders = new Map<string, Compare>([
    ['name', byName],
    ['segment', (a, b) => (a.segment ?? Number.MAX_VALUE) - (b.segment ?? Number.MAX_VALUE) || byName(a, b)],
    // What was never reviewed comes before what was long ago.
    ['review', (a, b) => a.reviewed.localeCompare(b.reviewed) || byName(a, b)],
  ]);
  const order = orders.get(sort);
  return order ? items.toSorted(order) : [...items];
}
