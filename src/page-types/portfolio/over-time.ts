import { sparkline } from '../../blocks/sparkline.ts';
import type { CountedPart } from '../../facts/measured.ts';
import { countedAs } from '../../handbook/measured-figures.ts';
import type { Bar } from '../../reading/block.ts';
import { countOf, segmentNamed } from '../../reading/measured.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';

/** How many customers each segment had, snapshot by snapshot. */
export interface OverTime {
  title: Text;
  lead: Text;
  columns: Text[];
  rows: (Pick<Bar, 'label' | 'href' | 'hue'> & {
    cells: string[];
    /** The line of a small drawing; none of fewer than two snapshots that tell. */
    line?: { x: number; y: number }[];
    change: string;
  })[];
}

/** More snapshots than this are no table that somebody reads. */
const MOST = 6;

/** Makes the table of snapshots; undefined for one alone. */
export function overTimeOf(view: View, parts: readonly CountedPart[]): OverTime | undefined {
  const shown = view.handbook.snapshots.slice(-MOST).map(({ snapshot }) => snapshot);
  if (shown.length < 2) return undefined;
  const { portfolio: words } = view.words;
  const rows = parts.map(({ id, segment }) => {
    const sizes = shown.map((one) => ({ at: one.at, size: (segment ? countedAs(one, segment)?.own : one.segments[id])?.size }));
    const points = sizes.flatMap(({ at, size }) =>
      typeof size === 'number' ? [{ date: at, value: '', amount: size, day: Date.parse(at) / 86_400_000 }] : [],
    );
    const [first, last] = [points[0], points.at(-1)];
    return {
      ...segmentNamed(view, id),
      cells: sizes.map(({ size }) => countOf(view, size)),
      ...(points.length > 1 && { line: sparkline({ points }) }),
      change: first && last && first !== last && first.amount > 0 ? changeOf(view, last.amount / first.amount - 1) : '',
    };
  });
  return {
    title: word(view, words.over.title),
    lead: word(view, words.over.lead),
    columns: [
      word(view, view.words.maps.segment),
      ...shown.map(({ at }) => ({ text: view.formats.month(at) })),
      word(view, words.over.change),
    ],
    rows,
  };
}

/** A change as people write it, `+ 3,4 %`. */
function changeOf({ formats }: View, change: number): string {
  const share = Math.round(Math.abs(change) * 1000) / 10;
  const sign = share === 0 ? '' : change > 0 ? '+' : '\u2212';
  return `${sign}${formats.amount(share, '%') ?? share}`;
}
