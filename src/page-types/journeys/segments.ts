import { sumAt } from '../../facts/felt.ts';
import { type Journey, journeysOf, placedJourneys } from '../../facts/journeys.ts';
import { homesOf } from '../../facts/relations.ts';
import type { EntityKind } from '../../handbook/handbook.ts';
import type { Link } from '../../reading/block.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View } from '../../reading/view.ts';

/** The people of one segment together, where they are too many to be read one by one. */
export interface SegmentRow {
  segment: Link;
  count: string;
  /** How many are at their lowest at each stage; `share` from 0 to 4, for the tone. */
  cells: ({ said: Text; share: number } | undefined)[];
}

const MOST = 40;

/** A row for each segment, those of most people first. */
export function segmentRows(view: View): SegmentRow[] {
  const { path } = journeysOf(view.handbook);
  const segments = new Map<string, { kind: EntityKind; id: string; journeys: Journey[] }>();
  for (const journey of placedJourneys(view.handbook))
    for (const { kind, id } of homesOf(view.handbook, journey.persona)) {
      const known = segments.get(id) ?? { kind, id, journeys: [] };
      known.journeys.push(journey);
      segments.set(id, known);
    }
  return [...segments.values()]
    .sort((a, b) => b.journeys.length - a.journeys.length)
    .slice(0, MOST)
    .map(({ kind, id, journeys }) => ({
      segment: entityLink(view, kind, id),
      count: view.formats.number(journeys.length),
      cells: (path?.ids ?? []).map((_, at) => cellOf(view, journeys, at)),
    }));
}

function cellOf(view: View, journeys: readonly Journey[], at: number): SegmentRow['cells'][number] {
  const { lowest, noneLowest } = view.words.journeys.matrix;
  const sum = sumAt(journeys, at);
  if (sum.felt === 0) return undefined;
  const said = counted(view, sum.lowest, sum.lowest > 0 ? lowest : noneLowest, { total: view.formats.number(sum.felt) });
  return { said, share: Math.ceil((sum.lowest / sum.felt) * 4) };
}
