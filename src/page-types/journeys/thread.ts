import { stagesOf } from '../../facts/journeys.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { lineOf, shiftOf, signed } from './geometry.ts';
import { countShown, type Rows } from './matrix.ts';
import type { StageHead } from './stages.ts';

/** What is felt from stage to stage, drawn. */
export interface Thread {
  title: Text;
  lead: Text;
  /** All of it in a phrase, for those who do not see it. */
  alt: Text;
  stages: Text[];
  /** The words of the scale, from the best to the worst. */
  levels: Text[];
  lines: ReturnType<typeof lineOf>[];
  median: ReturnType<typeof lineOf>;
}

/** Draws the first journeys and the middle of all; undefined where there is no line to draw, or nobody to compare with. */
export function threadOf(view: View, { journeys }: Rows, stages: readonly StageHead[]): Thread | undefined {
  const felt = journeys.map((one) => one.felt);
  if (felt.filter((one) => one.some((emotion) => emotion !== undefined)).length < 2) return undefined;
  const { thread, matrix } = view.words.journeys;
  const shown = felt.slice(0, countShown(felt));
  const medians = stagesOf(view.handbook).map(({ median }) => median);
  const said = stages.flatMap(({ name }, at) => {
    const median = medians[at];
    return median === undefined ? [] : [word(view, thread.drawnAt, { stage: name.text, value: signed(median, view.language) }).text];
  });
  const isAll = shown.length === felt.length;
  return {
    title: word(view, thread.title),
    lead: word(view, isAll ? thread.lead : thread.leadOfSome, { n: view.formats.number(shown.length) }),
    alt: word(view, thread.drawn, { medians: said.join(', '), table: word(view, matrix.title).text }),
    stages: stages.map(({ name }) => name),
    levels: view.words.value.emotion.map((level) => word(view, level)).reverse(),
    lines: shown.map((one, at) => lineOf(one, shiftOf(at, shown.length))),
    median: lineOf(medians),
  };
}
