import { badWorstOf, sumAt, worstOf } from '../../facts/felt.ts';

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
    .map((one) => ({ one, pain: worstOf(feelingsOf(momentsOf(one, choice))) ?? Number.MAX_VALUE }))
    .sort((a, b) => a.pain - b.pain)
    .map(({ one }) => one);
}

/** What somebody feels at each stage, of what is chosen; of several moments the worst counts. */
export function felt(journey: JourneyKeys, choice: Picked, stages: number): (number | undefined)[] {
  const chosen = momentsOf(journey, choice);
  return Array.from({ length: stages }, (_, at) => worstOf(feelingsOf(chosen.filter(([stage]) => stage === at))));
}

/** What is counted of each stage: by what is chosen there, and by the worst of whole journeys. */
export function sumsOf(journeys: readonly JourneyKeys[], choice: Picked, stages: number): ReturnType<typeof sumAt>[] {
  const all = journeys.map((one) => ({ felt: felt(one, choice, stages), worst: badWorstOf(feelingsOf(one.moments)) }));
  return Array.from({ length: stages }, (_, at) => sumAt(all, at));
}

/** What is on no stage is chosen by nothing; it may be the worst of somebody's journey all the same. */
function momentsOf({ moments }: JourneyKeys, { stage, channel }: Picked): JourneyKeys['moments'] {
  return moments.filter(([at, by]) => at >= 0 && (stage < 0 || at === stage) && (channel < 0 || by === channel));
}

function feelingsOf(moments: JourneyKeys['moments']): number[] {
  return moments.flatMap(([, , emotion]) => emotion ?? []);
}
