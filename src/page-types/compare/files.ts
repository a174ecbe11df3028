import { comparables } from '../../blocks/comparison/people.ts';
import { personToCompare } from '../../blocks/comparison/to-compare.ts';
import { personasInUse } from '../../facts/state.ts';
import { comparedHref } from '../../reading/href.ts';
import type { View } from '../../reading/view.ts';

/** The files that the page of comparisons fetches, by their paths below the base of the site: of everybody in use one, and one of all. */
export function* comparisonFiles(view: View): Generator<{ path: string; make: () => string }> {
  const below = (href: string) => href.slice(view.base.length);
  yield { path: below(comparedHref(view)), make: () => `${JSON.stringify(comparables(view))}\n` };
  for (const persona of personasInUse(view.handbook))
    yield { path: below(comparedHref(view, persona.id)), make: () => `${JSON.stringify(personToCompare(view, persona))}\n` };
}
