import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/floods.ts';
import { coverageOf } from '../../facts/coverage.ts';
import { personasInUse } from '../../facts/state.ts';
import { allOf, entityKinds } from '../../handbook/handbook.ts';
import { fill } from '../../languages/index.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { personaStates } from '../../schema/persona.ts';
import { roundedDown } from './personas.ts';
import { problemCounts } from './problems.ts';
import type { Reviews } from './reviews.ts';

/** A figure that sums up a section, with its words and the way there. */
export interface Total {
  anchor: string;
  value: string;
  label: Text;
  /** What the figure is made of. */
  more?: Text;
}

/** How many pages there are of each kind, in a sentence. */
export function holdingsOf(view: View): Text {
  const { formats, words } = view;
  const { holds, holdsOn, pages, kinds } = words.health;
  const counts = entityKinds.map((kind) => [kind, allOf(view.handbook, kind).length] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const list = formats.list(counts.filter(([, count]) => count > 0).map(([kind, count]) => formats.count(count, kinds[kind])));
  const counted = formats.count(total, pages);
  if (total === 0) return word(view, `${counted}.`);
  const date = view.today && formats.date(view.today);
  return word(view, date ? fill(holdsOn, { date, pages: counted, list }) : fill(holds, { pages: counted, list }));
}

/** The share of all that is said of personas in use that rests on evidence. */
export function coverageTotal(view: View): Total {
  const { formats, words } = view;
  const { totals } = words.health;
  const { claims, supported, share } = coverageOf(...personasInUse(view.handbook));
  if (share === undefined) return { anchor: 'personas', value: '–', label: word(view, totals.nothingClaimed) };
  return {
    anchor: 'personas',
    value: formats.percent(roundedDown(share)),
    label: word(view, totals.coverage),
    more: word(view, fill(totals.outOf, { n: formats.number(supported), total: formats.number(claims) })),
  };
}

/** How many personas are validated, beside those that are not. */
export function stateTotal(view: View): Total {
  const { formats, words } = view;
  const states = allOf(view.handbook, 'persona').map(({ data }) => data.state);
  const count = (state: string) => states.filter((one) => one === state).length;
  const others = personaStates.filter((state) => state !== 'validated' && count(state) > 0);
  const more = formats.list(others.map((state) => formats.count(count(state), words.health.states[state])));
  return total(view, 'personas', count('validated'), 'validated', more === '' ? undefined : word(view, more));
}

/** How much is to be reviewed now, and before long. */
export function reviewTotal(view: View, { now, soon }: Reviews): Total {
  const later = soon.reduce((sum, { pages }) => sum + pages.length, 0);
  return total(view, 'freshness', now.length, 'due', word(view, view.formats.count(later, view.words.health.totals.soon)));
}

/** How many problems the check reports. */
export function problemTotal(view: View, diagnostics: readonly Diagnostic[]): Total {
  return total(view, 'problems', countOf(diagnostics), 'problems', problemCounts(view, diagnostics));
}

/** A counted thing with its words. */
export function total(
  view: View,
  anchor: string,
  count: number,
  noun: 'validated' | 'due' | 'problems' | 'contested' | 'hypotheses',
  more?: Text,
): Total {
  const label = word(view, view.formats.count(count, view.words.health.totals[noun]));
  return { anchor, value: view.formats.number(count), label, ...(more && { more }) };
}
