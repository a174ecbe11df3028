import type { Field } from '../../blocks/section.ts';
import { type Counted, countedIn } from '../../facts/measured.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { isOfOtherRule } from '../../portfolio/segment-rules.ts';
import type { Bar, Block, Figure } from '../../reading/block.ts';
import { portfolioHref } from '../../reading/href.ts';
import { countOf, heatRows, hiddenNote, measuredText, segmentNamed } from '../../reading/measured.ts';
import { type View, word } from '../../reading/view.ts';
import { GONE, type MeasuredKey, type MeasuredSegment, measuredNumber, NEW, SCORES, type Snapshot } from '../../schema/snapshot.ts';

/** The measures that a page sets large; of those that a figure of the file names, this one is left to it. */
const LARGE = ['size', 'share', 'valueShare', 'mean', 'churn'] as const satisfies readonly MeasuredKey[];

/** What was counted of a segment: how many, what they weigh, how they buy, who came and who left. */
export function countedFields(view: View, segment: Entity<'segment'>): Field[] {
  const all = countedIn(view.handbook, segment);
  const last = all.at(-1);
  if (!last) return segment.data.rule === undefined ? [] : [notCounted(view)];
  const { id, own, snapshot } = last;
  const { portfolio: words } = view.words;
  const field = (anchor: string, label: string, block: Block | undefined): Field[] => {
    return block ? [{ anchor, label: word(view, label, { date: view.formats.date(snapshot.previous ?? snapshot.at) }), block }] : [];
  };
  return [
    ...field('measured', words.measured, own.size === null ? said(view, words.tooFew) : figuresOf(view, segment, all)),
    ...(isOfOtherRule(view.handbook, segment, own)
      ? [{ anchor: 'measured-otherwise', label: word(view, words.otherRule), quiet: true as const, block: said(view, words.otherRule) }]
      : []),
    ...field('weight', words.weight, weightOf(view, own)),
    ...field('rfm', words.rfm, rfmOf(view, own)),
    ...field('came', words.came, cameOf(view, own)),
    ...field('left', words.left, leftOf(view, id, snapshot)),
    ...field('overlap', words.overlap, overlapOf(view, id, snapshot)),
    { anchor: 'portfolio', label: word(view, words.all), block: wayOn(view, words.all), quiet: true },
  ];
}

function notCounted(view: View): Field {
  const { portfolio } = view.words;
  return { anchor: 'measured', label: word(view, portfolio.measured), block: wayOn(view, portfolio.notYet) };
}

function wayOn(view: View, phrase: string): Block {
  return { type: 'links', items: [{ text: word(view, phrase), href: portfolioHref(view), more: [] }] };
}

function said(view: View, phrase: string): Block {
  return { type: 'text', kind: 'line', text: word(view, phrase) };
}

/** Measures set large; undefined where figures of the file tell them all. */
function figuresOf(view: View, segment: Entity<'segment'>, all: readonly Counted[]): Block | undefined {
  const items = largeFigures(view, segment, all);
  return items.length > 0 ? { type: 'figures', items } : undefined;
}

function largeFigures(view: View, segment: Entity<'segment'>, all: readonly Counted[]): Figure[] {
  const told = new Set(segment.data.figures?.map(({ measured }) => measured));
  return LARGE.filter((key) => !told.has(key)).flatMap((key) => {
    const points = all.flatMap(({ own, snapshot }) => {
      const amount = measuredNumber(own, key);
      return amount === undefined ? [] : [{ amount, snapshot, value: measuredText(view, key, amount, snapshot.currency) }];
    });
    const last = points.at(-1);
    if (!last || last.snapshot !== all.at(-1)?.snapshot) return [];
    const { figure, values } = view.words;
    const said = points.map(({ snapshot: { at }, value }) => ({ date: view.formats.date(at), value }));
    const [first] = said;
    const twin = {
      from: first?.date ?? '',
      to: said.at(-1)?.date ?? '',
      list: said.map((one) => word(view, figure.on, one).text).join(', '),
    };
    const series = {
      title: word(view, figure.series),
      twin: word(view, figure.trend, twin),
      columns: { date: word(view, figure.date), value: word(view, figure.value), base: word(view, figure.base) },
      points: points.map(({ amount, value, snapshot: { at } }) => ({
        date: view.formats.date(at),
        value,
        amount,
        day: Date.parse(at) / 86_400_000,
      })),
    };
    return [
      {
        anchor: `measured-${key}`,
        value: last.value,
        label: word(view, values.measured[key]),
        date: view.formats.date(last.snapshot.at),
        source: { text: word(view, view.words.portfolio.measuredOn), more: [] },
        ...(points.length > 1 && { series }),
        citedBy: { label: '', items: [] },
      },
    ];
  });
}

/** The share of customers beside the share of value. */
function weightOf(view: View, own: MeasuredSegment): Block | undefined {
  const { ofCustomers, ofValue } = view.words.portfolio;
  const bar = (key: 'share' | 'valueShare', label: string): Bar[] => {
    const share = measuredNumber(own, key);
    return share === undefined ? [] : [{ label: word(view, label), text: { text: measuredText(view, key, share) }, share }];
  };
  const items = [...bar('share', ofCustomers), ...bar('valueShare', ofValue)];
  return items.length === 2 ? { type: 'bars', items } : undefined;
}

function rfmOf(view: View, { rfm, r, f, m }: MeasuredSegment): Block | undefined {
  if (!rfm || r === null || f === null || m === null) return undefined;
  const { words, formats } = view;
  const { portfolio } = words;
  const scores = { r: formats.number(r), f: formats.number(f), m: formats.number(m) };
  const scored = (phrase: string, n: number) => word(view, phrase, { n: formats.number(n) });
  // The best stand where people look first.
  const rows = SCORES.toReversed().map((score) => ({ label: scored(portfolio.recency, score), counts: rfm[score - 1] ?? [] }));
  return {
    type: 'heat',
    name: word(view, portfolio.rfmTable),
    lead: word(view, portfolio.rfmLead, scores),
    columns: SCORES.map((score) => scored(portfolio.frequency, score)),
    rows: heatRows(view, rows),
    ...hiddenNote(view, rfm.flat()),
  };
}

/** Those who were elsewhere, or nowhere, on the day of the snapshot before. */
function cameOf(view: View, { entries, moves }: MeasuredSegment): Block | undefined {
  return moves && flowOf(view, Object.entries(moves), entries);
}

/** Those who are elsewhere now, or customers no more. */
function leftOf(view: View, id: string, { segments }: Snapshot): Block | undefined {
  const { exits } = segments[id] ?? {};
  const flows = Object.entries(segments).flatMap(([to, { moves }]): [string, number | null][] => {
    const count = moves?.[id];
    return count === undefined ? [] : [[to, count]];
  });
  if (exits === undefined) return undefined;
  // Who is nowhere is known only where everybody else is: not of what readers may not know, nor beside what is withheld.
  const isWhole = exits !== null && Object.values(segments).every(({ moves }) => moves) && flows.every(([, count]) => count !== null);
  const gone = isWhole ? exits - flows.reduce((sum, [, count]) => sum + (count ?? 0), 0) : 0;
  return flowOf(view, gone > 0 ? [...flows, [GONE, gone]] : flows, exits);
}

function flowOf(view: View, flows: readonly (readonly [string, number | null])[], all: number | null | undefined): Block | undefined {
  if (flows.length === 0 && !all) return undefined;
  const { portfolio } = view.words;
  const most = Math.max(1, ...flows.map(([, count]) => count ?? 0));
  const items = flows
    .toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
    .map(([id, count]): Bar => {
      const named =
        id === NEW || id === GONE ? { label: word(view, id === NEW ? portfolio.newcomers : portfolio.leavers) } : segmentNamed(view, id);
      return { ...named, text: { text: countOf(view, count) }, ...(count !== null && { share: Math.round((1000 * count) / most) / 10 }) };
    });
  const sum = all === undefined ? {} : { lead: word(view, portfolio.allCame, { n: countOf(view, all) }) };
  return {
    type: 'bars',
    items,
    ...sum,
    ...hiddenNote(
      view,
      flows.map(([, count]) => count),
    ),
  };
}

function overlapOf(view: View, id: string, { overlaps }: Snapshot): Block | undefined {
  const items = overlaps
    .filter(({ segment, size }) => segment === id && size !== null)
    .map(({ also, size }) => {
      const { label, href } = segmentNamed(view, also);
      const said = word(view, view.words.portfolio.alsoIn, { n: countOf(view, size), name: label.text });
      return { text: said, ...(href && { href }), more: [] };
    });
  return items.length > 0 ? { type: 'links', items } : undefined;
}
