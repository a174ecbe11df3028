import { chanceOf } from '../src/portfolio/clusters/chance.ts';

/** A source of chance that gives the same run for the same seed, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `min` to `max`, ends included. */
  int(min: number, max: number): number;
  /** True in `share` of the calls. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, or all where there are fewer. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Chance as the portfolio has it, with what else these uses need. */
export function random(seed: number): Random {
  const next = chanceOf(seed);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(int(0, rest.length - 1), 1)[0] as T);
  };
  return { next, int, chance: (share) => next() < share, pick, some };
}

/** A seed for one part of a run, so that a part can be made again without the parts before it. */
export function seedOf(seed: number, ...parts: (string | number)[]): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const character of parts.join('/')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
