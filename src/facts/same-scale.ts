/** A scale as its file has it: what its ends are called, whatever a page is read in. */
export interface ScaleKey {
  id?: unknown;
  left: unknown;
  right: unknown;
}

/** Two scales are one where both poles are called the same, or one of them and the scale: `Décide seul` and `Décide seule`. */
export function isSameScale(a: ScaleKey, b: ScaleKey): boolean {
  const isShared = (key: keyof ScaleKey) => a[key] !== undefined && a[key] === b[key];
  const same = (['left', 'right'] as const).filter(isShared).length;
  return same === 2 || (same === 1 && isShared('id'));
}

/** Somebody's place on a scale, from 0, the left pole, to 1. */
export interface Place {
  whose: number;
  share: number;
}

/** Of ten steps: closer than this, two marks would lie on one another on a phone. */
const CLOSE = 0.2;

/** Places from left to right, each on a lane where it covers no other. */
export function inLanes<T extends Place>(places: readonly T[]): (T & { lane: number })[] {
  const lanes: number[] = [];
  return places
    .toSorted((a, b) => a.share - b.share)
    .map((place) => {
      const free = lanes.findIndex((last) => place.share - last >= CLOSE);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = place.share;
      return { ...place, lane };
    });
}
