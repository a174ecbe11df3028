import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/floods.ts';
import { coverageOf } from '../../facts/coverage.ts';
import { personasInUse } from '../../facts/state.ts';
import { validationLacks } from '../../facts/validation.ts';
import { allOf, entityKinds } from '../../handbook/handbook.ts';
import { followedBy, type Text } from '../../reading/text.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
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
  const list = formats.list(counts.filter(([, count]) => count > 0).map(([kind, count]) => counted(view, count, kinds[kind]).text));
  const all = counted(view, total, pages);
  if (total === 0) return followedBy(all, '.');
  const date = view.today && formats.date(view.today);
  return date ? word(view, holdsOn, { date, pages: all.text, list }) : word(view, holds, { pages: all.text, list });
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
    more: word(view, totals.outOf, { n: formats.number(supported), total: formats.number(claims) }),
  };
}

/** How many personas are validated, beside those that are not. */
export function stateTotal(view: View): Total {
  const { words } = view;
  const states = allOf(view.handbook, 'persona').map(({ data }) => data.state);
  const count = (state: string) => states.filter((one) => one === state).length;
  const others = personaStates.filter((state) => state !== 'validated' && count(state) > 0);
  const unproven = allOf(view.handbook, 'persona').filter((persona) => validationLacks(view.handbook, persona).length > 0).length;
  const more = listed(view, [
    ...(unproven > 0 ? [counted(view, unproven, words.health.unproven)] : []),
    ...others.map((state) => counted(view, count(state), words.health.states[state])),
  ]);
  return total(view, 'personas', count('validated'), 'validated', more);
}

/** How much is to be reviewed now, and before long. */
export function reviewTotal(view: View, { now, soon }: Reviews): Total {
  const later = soon.reduce((sum, { pages }) => sum + pages.length, 0);
  return total(view, 'freshness', now.length, 'due', counted(view, later, view.words.health.totals.soon));
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
  const label = counted(view, count, view.words.health.totals[noun]);
  return { anchor, value: view.formats.number(count), label, ...(more && { more }) };
}
