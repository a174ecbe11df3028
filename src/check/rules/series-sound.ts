import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { SegmentData } from '../../schema/index.ts';
import type { Source } from '../../source/source.ts';
import type { Rule } from '../context.ts';

/** The measures of a figure follow one another in time, and lead to the figure itself. */
export const seriesSound: Rule = function* ({ handbook: { entries } }) {
  // Entries hold what was typed: what was measured stands in no series of theirs.
  for (const { kind, data, source } of entries)
    for (const [at, figure] of ((kind === 'segment' || kind === 'icp') && data ? (data.figures ?? []) : []).entries()) {
      yield* outOfOrder(source, at, figure);
      yield* elsewhere(source, at, figure);
    }
};

type FigureData = NonNullable<SegmentData['figures']>[number];

function* outOfOrder(source: Source, at: number, { series = [] }: FigureData): Generator<Diagnostic> {
  const dateAt = (index: number) => source.locate(['figures', at, 'series', index, 'date']);
  for (const [index, { date }] of series.entries()) {
    const before = series[index - 1];
    if (before && date <= before.date)
      yield diagnose('figure/series-order', dateAt(index), { date, before: before.date, line: dateAt(index - 1).line });
  }
}

/** The last measure is that of the figure, or an older one. */
function* elsewhere(source: Source, at: number, { series = [], date: figureDate, value: figureValue }: FigureData): Generator<Diagnostic> {
  const last = series.at(-1);
  if (!last || last.date < figureDate || (last.date === figureDate && last.value === figureValue)) return;
  const { line } = source.locate(['figures', at, last.date === figureDate ? 'value' : 'date']);
  const place = source.locate(['figures', at, 'series', series.length - 1, last.date === figureDate ? 'value' : 'date']);
  yield diagnose('figure/series-end', place, { date: last.date, value: last.value, figureDate, figureValue, line });
}
