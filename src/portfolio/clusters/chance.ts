/** A source of chance that gives the same run for the same seed, on every machine. */
export type Chance = () => number;

/** mulberry32: numbers from 0 up to 1, from 32 bits of state. Source: Tommy Ettinger, public domain. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different numbers below `of`, in rising order; all of them where there are no more (selection sampling: Knuth, The Art of Computer Programming, 3.4.2 S). */
export function sampleOf(of: number, count: number, chance: Chance): Uint32Array {
  const picked = new Uint32Array(Math.min(of, count));
  let taken = 0;
  for (let at = 0; taken < picked.length; at++) if ((of - at) * chance() < picked.length - taken) picked[taken++] = at;
  return picked;
}
