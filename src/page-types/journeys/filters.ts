import type { Spoken, SpokenForms } from '../../languages/spoken.ts';
import { journeyRowsHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import { type Choice, countShown, type Rows } from './matrix.ts';
import type { StageHead } from './stages.ts';

/** What the browser says as choices are made; `{n}` and `{total}` are for it to fill. */
export type JourneySayings = Record<'some' | 'shown' | 'lowest' | 'noneLowest', SpokenForms> & Record<'unfelt' | 'failed', Spoken>;

/** What readers choose journeys by. */
export interface Filters {
  label: string;
  groups: { name: 'segment' | 'stage' | 'channel'; label: Text; any: Text; values: Choice[] }[];
  tally: Text;
  none: Text;
  reset: Text;
  /** Where the rows are that the page does not hold. */
  rest?: string;
  sayings: JourneySayings;
}

/** Makes them; one journey alone is not chosen. */
export function filtersOf(view: View, { rows, segments, channels }: Rows, stages: readonly StageHead[]): Filters | undefined {
  const { filters, matrix } = view.words.journeys;
  if (rows.length < 2) return undefined;
  const told = stages.map(({ id, name, of }) => ({
    value: id,
    label: name,
    count: new Set(of.moments.map(({ persona }) => persona)).size,
  }));
  const any = word(view, filters.any);
  return {
    label: word(view, filters.label).text,
    groups: [
      { name: 'segment' as const, label: word(view, filters.segment), any, values: [...segments] },
      { name: 'stage' as const, label: word(view, filters.stage), any: word(view, filters.anyStage), values: told },
      { name: 'channel' as const, label: word(view, filters.channel), any, values: [...channels] },
    ].filter(({ values }) => values.length > 1),
    tally: counted(view, rows.length, filters.all),
    none: word(view, filters.none),
    reset: word(view, filters.reset),
    ...(countShown(rows) < rows.length && { rest: journeyRowsHref(view) }),
    sayings: spokenAll(
      {
        some: filters.some,
        shown: filters.shown,
        lowest: matrix.lowest,
        noneLowest: matrix.noneLowest,
        unfelt: '–',
        failed: filters.failed,
      },
      view,
    ),
  };
}
