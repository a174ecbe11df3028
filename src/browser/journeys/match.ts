import { medianOf } from '../../facts/median.ts';

/** A journey without words: its segments, and its moments. */
export interface JourneyKeys {
  segments: readonly number[];
  moments: readonly (readonly [stage: number, channel: number, emotion: number | null])[];
}

/** What a reader has chosen, each as its place among what can be; −1 where nothing is. */
export interface Picked {
  segment: number;
  stage: number;
  channel: number;
}

/** Whether anything is chosen. */
export function isAnything({ segment, stage, channel }: Picked): boolean {
  return segment >= 0 || stage >= 0 || channel >= 0;
}

/** Whether somebody of some segments is chosen. */
export function chosenOf(segments: readonly number[], { segment }: Picked): boolean {
  return segment < 0 || segments.includes(segment);
}

/** The journeys that answer a choice, those first for whom it hurts most. What hurts alike keeps its order. */
export function matching<T extends JourneyKeys>(journeys: readonly T[], choice: Picked): T[] {
  const found = journeys.filter((one) => chosenOf(one.segments, choice) && momentsOf(one, choice).length > 0);
  return found
    .map((one) => ({ one, pain: worstOf(momentsOf(one, choice)) ?? Number.MAX_VALUE }))
    .sort((a, b) => a.pain - b.pain)
    .map(({ one }) => one);
}

/** What somebody feels at each stage, of what is chosen; of several moments the worst counts. */
export function felt({ moments }: JourneyKeys, { stage, channel }: Picked, stages: number): (number | undefined)[] {
  const worst = new Array<number | undefined>(stages).fill(undefined);
  for (const [at, by, emotion] of moments) {
    if (at < 0 || emotion === null || (stage >= 0 && at !== stage) || (channel >= 0 && by !== channel)) continue;
    worst[at] = Math.min(worst[at] ?? emotion, emotion);
  }
  return worst;
}

/** The middle of what is felt at each stage. */
export function middleOf(journeys: readonly JourneyKeys[], choice: Picked, stages: number): (number | undefined)[] {
  const all = journeys.map((one) => felt(one, choice, stages));
  return Array.from({ length: stages }, (_, at) => medianOf(all.flatMap((one) => one[at] ?? [])));
}

/** How many feel anything at each stage, and for how many nothing of their whole journey is worse. */
export function sumsOf(journeys: readonly JourneyKeys[], choice: Picked, stages: number): { felt: number; lowest: number }[] {
  const sums = Array.from({ length: stages }, () => ({ felt: 0, lowest: 0 }));
  for (const one of journeys) {
    const worst = worstOf(one.moments) ?? 0;
    for (const [at, emotion] of felt(one, choice, stages).entries()) {
      const sum = sums[at];
      if (emotion === undefined || !sum) continue;
      sum.felt += 1;
      if (worst < 0 && emotion === worst) sum.lowest += 1;
    }
  }
  return sums;
}

/** What is on no stage is chosen by nothing; it may be the worst of somebody's journey all the same. */
function momentsOf({ moments }: JourneyKeys, { stage, channel }: Picked): JourneyKeys['moments'] {
  return moments.filter(([at, by]) => at >= 0 && (stage < 0 || at === stage) && (channel < 0 || by === channel));
}

function worstOf(moments: JourneyKeys['moments']): number | undefined {
  const all = moments.flatMap(([, , emotion]) => emotion ?? []);
  return all.length > 0 ? Math.min(...all) : undefined;
}
