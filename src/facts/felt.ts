import { medianOf } from './median.ts';

/*
 * What is felt along journeys, in numbers alone: counted by the same functions in the build, of all, and in a browser, of those whom a
 * reader chooses.
 */

/** What somebody feels at each stage, and the worst of their whole journey. */
export interface FeltJourney {
  felt: readonly (number | undefined)[];
  /** Undefined where nothing is felt as bad. */
  worst: number | undefined;
}

/** The worst of some feelings; a mean would hide it. */
export function worstOf(feelings: readonly number[]): number | undefined {
  return feelings.length > 0 ? Math.min(...feelings) : undefined;
}

/** The worst of some feelings, as far as it is bad. */
export function badWorstOf(feelings: readonly number[]): number | undefined {
  const worst = worstOf(feelings);
  return worst !== undefined && worst < 0 ? worst : undefined;
}

/** Whether somebody feels bad at a stage, and nowhere worse. */
export function isAtWorst({ felt, worst }: FeltJourney, at: number): boolean {
  return worst !== undefined && felt[at] === worst;
}

/** How many of some say what they feel at a stage, for how many of them nothing is worse, and the middle of what they feel. */
export function sumAt(journeys: readonly FeltJourney[], at: number): { felt: number; lowest: number; median: number | undefined } {
  const felt = journeys.flatMap((one) => one.felt[at] ?? []);
  return { felt: felt.length, lowest: journeys.filter((one) => isAtWorst(one, at)).length, median: medianOf(felt) };
}
