import type { SaidOf } from '../blocks/comparison/person.ts';
import type { ComparedList } from '../blocks/comparison/side-by-side.ts';
import { isUrgent } from '../blocks/glance.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { anchorOf } from '../reading/anchor.ts';
import { plain, spoken } from '../reading/text.ts';
import { items, type Value, valueAtPath } from '../reading/value.ts';
import { listed, type View, word } from '../reading/view.ts';
import { lentBy, type OfPaper } from './of-paper.ts';
import { type Said, statedOf } from './runs.ts';

/** What one of them says in a list: alone, or in other words beside others who say the same. */
export interface ComparedCell {
  whose: number;
  items: { said: Said; also?: Spoken[] }[];
}

/** Statements under a label, in the columns of those who make them. In one cell for all where they say it in the same words. */
export interface ComparedRow {
  title: Spoken;
  note?: Spoken;
  cells: ComparedCell[];
  /** Set where one cell speaks for all. */
  whole?: true;
}

/** The lists in which people are told apart on paper, in the order in which one asks. */
const LISTS = ['goals', 'brakes', 'decisionCriteria'] as const;

/** Where a statement of a list stands in its file. */
function writtenAt({ value }: OfPaper, list: string, { at }: Pick<SaidOf, 'at'>): Value | undefined {
  return items(valueAtPath(value, list.split('.'))).find((one) => anchorOf(one) === at);
}

/** What several say, most urgent first; of what is said in the same words there is one cell. */
export function sharedRows(view: View, all: readonly OfPaper[], lists: readonly ComparedList[]): ComparedRow[] {
  const { mark } = view.words.comparison;
  const rows = lists.flatMap(({ key, label, shared }) =>
    shared.map(({ cells, whose }) => {
      const found = cells.flatMap((said, at): (ComparedCell & { urgent: boolean })[] => {
        const of = all[at];
        const written = of ? said.flatMap((one) => writtenAt(of, key, one) ?? []) : [];
        if (!of || written.length === 0) return [];
        return [{ whose: at, items: written.map((one) => ({ said: lentBy(of, statedOf(one)) })), urgent: written.some(isUrgent) }];
      });
      const isWhole =
        whose.length === all.length &&
        new Set(found.map((cell) => JSON.stringify(cell.items.map(({ said }) => [said.runs, said.mark])))).size === 1;
      const names = listed(
        view,
        whose.map((at) => plain(all[at]?.person.name ?? '')),
      );
      return {
        urgent: found.some(({ urgent }) => urgent),
        row: {
          title: label,
          ...(whose.length < all.length && { note: spoken(word(view, mark.some, { names: names?.text ?? '' })) }),
          cells: (isWhole ? found.slice(0, 1) : found).map(({ urgent: _, ...cell }) => cell),
          ...(isWhole && { whole: true as const }),
        },
      };
    }),
  );
  return rows.sort((a, b) => Number(b.urgent) - Number(a.urgent)).map(({ row }) => row);
}

/** What each alone wants, fears and looks at, most urgent first. */
export function ownRows(view: View, all: readonly OfPaper[], lists: readonly ComparedList[], most: number): ComparedRow[] {
  const { also } = view.words.comparison.mark;
  return LISTS.flatMap((wanted) => lists.filter(({ key }) => key === wanted)).flatMap(({ key, label, own }): ComparedRow[] => {
    const cells = own.flatMap((said, whose): ComparedCell[] => {
      const of = all[whose];
      if (!of) return [];
      const found = said.flatMap((one) => {
        const written = writtenAt(of, key, one);
        return written ? [{ one, written }] : [];
      });
      const urgentFirst = found.sort((a, b) => Number(isUrgent(b.written)) - Number(isUrgent(a.written)));
      const items = urgentFirst.slice(0, most).map(({ one, written }) => {
        const others = (one.also ?? []).map((other) =>
          spoken(word(view, also, { name: all[other.whose]?.person.name ?? '', list: heard(other.list).text })),
        );
        return { said: lentBy(of, statedOf(written)), ...(others.length > 0 && { also: others }) };
      });
      return items.length > 0 ? [{ whose, items }] : [];
    });
    return cells.length > 0 ? [{ title: label, cells }] : [];
  });
}

/** How many statements of people stand in rows. */
export function statementsIn(rows: readonly ComparedRow[]): number {
  return sum(rows.flatMap(({ cells }) => cells.map(({ items }) => items.length)));
}

/** How much the page compares in lists: what several say is one point, what somebody says alone, too, in each list. */
export function pointsIn(lists: readonly ComparedList[]): number {
  return sum(lists.flatMap(({ shared, own, rest }) => [shared.length, ...own.map((said) => said.length), ...rest]));
}

function sum(all: readonly number[]): number {
  return all.reduce((a, b) => a + b, 0);
}
