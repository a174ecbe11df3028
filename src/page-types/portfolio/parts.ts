import type { CountedPart } from '../../facts/measured.ts';
import type { Bar } from '../../reading/block.ts';
import { measuredText, segmentNamed, WITHHELD } from '../../reading/measured.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { type MeasuredKey, measuredNumber, type Snapshot } from '../../schema/snapshot.ts';

/** Each segment with its share of customers beside its share of value. */
export interface Parts {
  title: Text;
  lead: Text;
  columns: Text[];
  rows: (Pick<Bar, 'label' | 'href' | 'hue'> & {
    /** Drawn over one another, of a hundred and by the largest of all. */
    bars: { share: number | undefined; text: string }[];
    cells: string[];
  })[];
  note?: Text;
}

const NUMBERS = ['size', 'value', 'mean', 'churn'] as const satisfies readonly MeasuredKey[];
const SHARES = ['share', 'valueShare'] as const;

/** Makes the table of customers and value. */
export function partsOf(view: View, parts: readonly CountedPart[], { currency }: Snapshot): Parts {
  const { portfolio: words, maps, values } = view.words;
  const said = (own: CountedPart['own'], key: MeasuredKey) => {
    const amount = measuredNumber(own, key);
    return amount === undefined ? WITHHELD : measuredText(view, key, amount, currency);
  };
  const most = Math.max(1, ...parts.flatMap(({ own }) => SHARES.map((key) => measuredNumber(own, key) ?? 0)));
  const rows = parts.map(({ id, own }) => ({
    ...segmentNamed(view, id),
    bars: SHARES.map((key) => {
      const share = measuredNumber(own, key);
      return { share: share === undefined ? undefined : Math.round((1000 * share) / most) / 10, text: said(own, key) };
    }),
    cells: NUMBERS.map((key) => said(own, key)),
  }));
  const isHidden = parts.some(({ own }) => own.size === null);
  return {
    title: word(view, words.parts.title),
    lead: word(view, words.parts.lead),
    columns: [maps.segment, words.parts.weight, ...NUMBERS.map((key) => values.measured[key])].map((label) => word(view, label)),
    rows,
    ...(isHidden && { note: word(view, words.hidden) }),
  };
}
