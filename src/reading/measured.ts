import { aliasesOf } from '../handbook/handbook.ts';
import { isShare, type MeasuredKey, OTHERS, type Snapshot } from '../schema/snapshot.ts';
import type { Bar, Heat } from './block.ts';
import { pageHref } from './href.ts';
import { hueOf } from './hue.ts';
import { entityTitle } from './label.ts';
import type { Text } from './text.ts';
import { counted, type View, word } from './view.ts';

const MONEY: ReadonlySet<MeasuredKey> = new Set(['value', 'mean', 'median']);

/** A measured number in words. @param amount shares of a hundred. */
export function measuredText({ formats }: View, key: MeasuredKey, amount: number, currency?: string): string {
  if (MONEY.has(key)) return formats.money(amount, currency);
  if (!isShare(key)) return formats.number(amount);
  const share = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return formats.amount(share, '%') ?? String(share);
}

/** What stands for a number that is withheld. */
export const WITHHELD = '–';

/** A count in words. */
export function countOf({ formats }: View, count: number | null | undefined): string {
  return count === null || count === undefined ? WITHHELD : formats.number(count);
}

/** What a segment of a snapshot is called, and where its page is. */
export function segmentNamed(view: View, id: string): Pick<Bar, 'label' | 'href' | 'hue'> {
  const { portfolio } = view.words;
  if (id === OTHERS) return { label: word(view, portfolio.others) };
  const segment = [...view.handbook.segments.values()].find((one) => one.id === id || aliasesOf(one).includes(id));
  if (!segment) return { label: word(view, portfolio.gone, { id }) };
  const hue = hueOf(view.handbook, segment);
  return { label: entityTitle(view, segment), href: pageHref(view, 'segment', segment.id), ...(hue !== undefined && { hue }) };
}

/** A table of counts as it is drawn: the darkness of a cell goes with the root of its count, so that few are seen beside many. */
export function heatRows(view: View, rows: readonly { label: Text; href?: string; counts: readonly (number | null)[] }[]): Heat['rows'] {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  return rows.map(({ counts, ...row }) => ({
    ...row,
    cells: counts.map((count) => ({ text: countOf(view, count), step: count ? Math.ceil(5 * Math.sqrt(count / most)) : 0 })),
  }));
}

/** Set where a table has something that is withheld. */
export function hiddenNote(view: View, counts: readonly (number | null)[]): { note?: Text } {
  return counts.includes(null) ? { note: word(view, view.words.portfolio.hidden) } : {};
}

/** When, of how many and of what value a snapshot is, in a sentence. */
export function snapshotSentence(view: View, { at, contacts, value, currency, days }: Snapshot): Text {
  const { portfolio: words } = view.words;
  const { formats } = view;
  const date = formats.date(at);
  const customers = counted(view, contacts, words.customers).text;
  if (value === null) return word(view, words.atOnly, { date, customers });
  return word(view, words.at, {
    date,
    customers,
    value: formats.money(Number(value), currency),
    days: counted(view, days.value, words.days).text,
  });
}
