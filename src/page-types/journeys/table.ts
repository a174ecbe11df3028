import type { Link } from '../../reading/block.ts';
import { indexHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { signed } from './geometry.ts';
import { countShown, type MatrixRow, type Rows } from './matrix.ts';
import { type RowWords, rowWords } from './row.ts';
import { type SegmentRow, segmentRows } from './segments.ts';
import type { StageHead } from './stages.ts';

/** The matrix of all journeys: a row for each, a column for each stage. */
export interface Matrix {
  title: Text;
  lead: Text;
  legend: Text[];
  persona: Text;
  stages: Pick<StageHead, 'anchor' | 'name' | 'sum'>[];
  rows: readonly MatrixRow[];
  words: RowWords;
  median: { label: Text; how: Text; cells: string[] };
  /** Where not all are here: those of each segment together, and the way to everybody. */
  crowd?: { title: Text; segment: Text; rows: SegmentRow[]; first: Text; rest: Text; all: Link };
}

/** Makes it, of as many journeys as the page holds. */
export function matrixOf(view: View, { rows }: Rows, stages: readonly StageHead[]): Matrix {
  const { matrix } = view.words.journeys;
  const shown = rows.slice(0, countShown(rows));
  const isCrowd = shown.length < rows.length;
  const has = (kind: string) => shown.some(({ cells }) => cells.flat().some(({ standing }) => standing?.kind === kind));
  const hasKey = shown.some(({ cells }) => cells.flat().some(({ isKey }) => isKey));
  const legend = [matrix.legend, ...(hasKey ? [matrix.key] : []), ...(has('hypothesis') ? [matrix.hypothesis] : [])];
  return {
    title: word(view, matrix.title),
    lead: word(view, matrix.lead),
    legend: [...legend, ...(has('contested') ? [matrix.contested] : [])].map((line) => word(view, line)),
    persona: word(view, matrix.persona),
    stages: stages.map(({ anchor, name, sum }) => ({ anchor, name, sum })),
    rows: shown,
    words: rowWords(view),
    median: {
      label: word(view, matrix.median),
      how: word(view, matrix.medianSaid),
      cells: stages.map(({ of: { median } }) => (median === undefined ? '–' : signed(median, view.language))),
    },
    ...(isCrowd && {
      crowd: {
        title: word(view, matrix.segments),
        segment: word(view, matrix.segment),
        rows: segmentRows(view),
        first: counted(view, shown.length, matrix.first),
        rest: word(view, matrix.rest),
        all: { text: word(view, matrix.all), href: indexHref(view, 'persona'), more: [] },
      },
    }),
  };
}
