import { journeysOf, type StageOfAll, stagesOf } from '../../facts/journeys.ts';
import { stageAnchor } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { child, configValue, items, textAt } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { own } from '../../schema/own.ts';

/** A stage of the path as the page calls it. */
export interface StageHead {
  id: string;
  anchor: string;
  name: Text;
  /** How many it hurts most, in words. */
  sum: Text;
  of: StageOfAll;
}

/** The stages of the path, in its order. */
export function stageHeads(view: View): StageHead[] {
  const { path } = journeysOf(view.handbook);
  const declared = child(configValue(view), 'stages');
  const phases: Readonly<Record<string, string>> = view.words.values.phase;
  return stagesOf(view.handbook).map((of, at) => {
    const id = path?.ids[at] ?? '';
    const named = path?.by === 'stages' && declared ? textAt(items(declared)[at], 'name') : undefined;
    return { id, anchor: stageAnchor(id), name: named ?? word(view, own(phases, id) ?? id), sum: sumOf(view, of), of };
  });
}

function sumOf(view: View, { moments, felt, atWorst }: StageOfAll): Text {
  const { matrix } = view.words.journeys;
  if (moments.length === 0) return word(view, matrix.nobody);
  if (felt === 0) return word(view, matrix.unfelt);
  const total = view.formats.number(felt);
  return counted(view, atWorst.length, atWorst.length > 0 ? matrix.lowest : matrix.noneLowest, { total });
}

/** The stage at which most are at their lowest; of several the one where it is so for the larger part. */
export function hardest(stages: readonly StageHead[]): StageHead | undefined {
  const weigh = ({ of }: StageHead) => of.atWorst.length + (of.felt > 0 ? of.atWorst.length / of.felt / 2 : 0);
  const [first] = stages.toSorted((a, b) => weigh(b) - weigh(a));
  return first && first.of.atWorst.length > 0 ? first : undefined;
}
