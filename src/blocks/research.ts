import { anchorOf } from '../reading/anchor.ts';
import type { Block, Figure, Verbatim } from '../reading/block.ts';
import { citedBy } from '../reading/citations.ts';
import { labelOf } from '../reading/label.ts';
import { linkOf } from '../reading/reference.ts';
import { plain } from '../reading/text.ts';
import { child, dataAt, textAt, type Value } from '../reading/value.ts';
import { leafText } from './leaf.ts';
import { type BlockOf, pairsOf } from './pairs.ts';
import { seriesOf } from './series.ts';

/** Dated numbers, each with what rests on it. */
export function figuresBlock(values: readonly Value[]): Block {
  return { type: 'figures', items: values.map((value) => ({ ...figureOf(value), citedBy: citedBy(value) })) };
}

/** What was said, word for word, each with what rests on it. */
export function verbatimsBlock(values: readonly Value[], blockOf: BlockOf): Block {
  return { type: 'verbatims', items: values.map((value) => verbatimOf(value, blockOf)) };
}

/** A dated number as it is read, in itself. */
export function figureOf(value: Value): Omit<Figure, 'citedBy'> {
  const { view } = value.owner;
  const [amount, date] = [Number(dataAt(value, 'value')), String(dataAt(value, 'date'))];
  const [unit, source, note] = [textAt(value, 'unit'), child(value, 'source'), textAt(value, 'note')];
  const signed = view.formats.amount(amount, unit?.text ?? '');
  const [series, measured] = [seriesOf(value), measuredIn(value)];
  return {
    anchor: anchorOf(value),
    value: signed ?? view.formats.number(amount),
    ...(unit && signed === undefined && { unit }),
    label: textAt(value, 'label') ?? plain(''),
    date: view.formats.date(date),
    ...(source && { source: linkOf(source) }),
    ...(measured && { measured }),
    ...(note && { note }),
    ...(series && { series }),
  };
}

/** Which measure of the customer base it is. */
function measuredIn(value: Value): Figure['measured'] {
  const measured = child(value, 'measured');
  const said = measured && leafText(measured);
  if (!said) return undefined;
  const label = labelOf(measured);
  return { label: { ...label, text: `${label.text}${value.owner.view.words.value.colon}` }, value: said };
}

function verbatimOf(value: Value, blockOf: BlockOf): Verbatim {
  const [by, context] = [textAt(value, 'by'), textAt(value, 'context')];
  return {
    anchor: anchorOf(value),
    text: textAt(value, 'text') ?? plain(''),
    ...(by && { by }),
    ...(context && { context }),
    more: pairsOf(value, blockOf, ['id', 'text', 'by', 'context']),
    citedBy: citedBy(value),
  };
}
