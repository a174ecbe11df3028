import type { Series } from '../reading/block.ts';
import { child, dataAt, items, textAt, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { recordOf } from '../schema/own.ts';

/** A measure as its file gives it. */
export interface Measure {
  date: string;
  value: number;
  base?: number;
}

/** How a figure moved, up to the figure itself; undefined where its file holds no series. */
export function seriesOf(figure: Value): Series | undefined {
  if (!child(figure, 'series')) return undefined;
  const { view } = figure.owner;
  const measures = measuresOf(figure);
  const [first, last] = [measures[0], measures.at(-1)];
  if (!first || !last) return undefined;
  const { words, formats } = view;
  const points = measures.map((measure) => pointOf(view, measure, textAt(figure, 'unit')?.text ?? ''));
  const said = points.map(
    ({ date, value, base }) => word(view, base ? words.figure.onBase : words.figure.on, { date, value, base: base ?? '' }).text,
  );
  const ends = { from: formats.date(first.date), to: formats.date(last.date) };
  return {
    title: word(view, words.figure.series),
    twin: word(view, words.figure.trend, { ...ends, list: said.join(', ') }),
    points,
    columns: recordOf(['date', 'value', 'base'], (key) => word(view, words.figure[key])),
  };
}

/** All measures of a figure, its own last: the series may hold it, and then knows its base. */
export function measuresOf(figure: Value): Measure[] {
  const series = child(figure, 'series');
  const earlier = (series ? items(series) : []).map((one): Measure => {
    const base = dataAt(one, 'base');
    return { date: String(dataAt(one, 'date')), value: Number(dataAt(one, 'value')), ...(typeof base === 'number' && { base }) };
  });
  const own = { date: String(dataAt(figure, 'date')), value: Number(dataAt(figure, 'value')) };
  return earlier.at(-1)?.date === own.date ? earlier : [...earlier, own];
}

function pointOf({ formats }: View, { date, value, base }: Measure, unit: string): Series['points'][number] {
  return {
    date: formats.date(date),
    value: formats.amount(value, unit) ?? formats.number(value),
    ...(base !== undefined && { base: formats.number(base) }),
    amount: value,
    day: Date.parse(date) / 86_400_000,
  };
}
