import type { Item } from '../handbook/claims.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { isRecord, own } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';
import { ofHandbook, type Persona } from './relations.ts';
import { personasInUse } from './state.ts';

/** Somebody on a scale. */
export interface ScalePlace {
  persona: Persona;
  /** Where it stands in the file of the persona. */
  path: Path;
  /** From 0, at the left pole, to 10. */
  position: number;
  /** What the place rests on. */
  item: Item;
}

/** A scale with all those who stand on it: the first of them says what it is called. */
export interface SharedScale {
  /** What it is called in addresses: of its own names, so that it stays while others come and go. */
  key: string;
  places: readonly ScalePlace[];
}

function at(scale: unknown, key: string): unknown {
  return isRecord(scale) ? own(scale, key) : undefined;
}

/** The names by which one scale may be another: who shares one of them is the same, as `isSameScale` has it of two. */
function namesOf(scale: unknown): string[] {
  const [id, left, right] = ['id', 'left', 'right'].map((key) => at(scale, key));
  return [
    { left, right },
    ...(id === undefined
      ? []
      : [
          { id, left },
          { id, right },
        ]),
  ].map((name) => JSON.stringify(name));
}

/** The scales of all personas in use, those with most people first; of as many, in the order in which they are met. */
export const scalesOf = ofHandbook((handbook: Handbook): readonly SharedScale[] => {
  const scales: { key: string; places: ScalePlace[] }[] = [];
  const byName = new Map<string, number>();
  const keys = new Set<string>();
  for (const persona of personasInUse(handbook)) {
    for (const [index, scale] of (persona.data.attitudes ?? []).entries()) {
      const path = ['attitudes', index];
      const item = persona.facts.items.find((one) => one.path[0] === 'attitudes' && one.path[1] === index && one.path.length === 2);
      if (!item) continue;
      const names = namesOf(scale);
      // The first that it is one with: names are those of the first person on a scale alone, so that a chain of likeness makes no scale.
      const known = names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a - b)[0];
      const place = { persona, path, position: scale.position, item };
      if (known !== undefined) {
        const places = scales[known]?.places;
        if (!places?.some((one) => one.persona === persona)) places?.push(place);
        continue;
      }
      for (const name of names) if (!byName.has(name)) byName.set(name, scales.length);
      scales.push({ key: keyOf(scale.id ?? `scale-${scales.length + 1}`, keys), places: [place] });
    }
  }
  return scales.sort((a, b) => b.places.length - a.places.length);
});

/** A key that no other scale has: two may bear one id in the files of two people. */
function keyOf(id: string, taken: Set<string>): string {
  const key = taken.has(id)
    ? ([2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${id}-${n}`).find((one) => !taken.has(one)) ?? `${id}-${taken.size}`)
    : id;
  taken.add(key);
  return key;
}

/** Somebody on two scales at once. */
export interface Standing2d {
  x: ScalePlace;
  y: ScalePlace;
}

/** Two scales across one another, with all who stand on both. */
export interface ScalePair {
  x: SharedScale;
  y: SharedScale;
  people: readonly Standing2d[];
}

/** Lays two scales across one another. */
export function acrossOf(x: SharedScale, y: SharedScale): ScalePair {
  const onY = new Map(y.places.map((place) => [place.persona, place]));
  const people = x.places.flatMap((place) => {
    const other = onY.get(place.persona);
    return other ? [{ x: place, y: other }] : [];
  });
  return { x, y, people };
}

/** From how many people on both of them on two scales show more than a line between two. */
const ENOUGH = 3;
/** Pairs are looked for among so many scales: their number is that of these squared. */
const LOOKED_AT = 24;

/**
 * The pairs of scales that set people apart most, each scale in one of them as long as there are others: among those with three people on both, else two,
 * the ones whose people stand farthest from one another.
 */
export function tellingPairs(scales: readonly SharedScale[], most: number): ScalePair[] {
  const shared = scales.slice(0, LOOKED_AT).filter(({ places }) => places.length > 1);
  const pairs = shared.flatMap((x, index) => shared.slice(index + 1).map((y) => acrossOf(x, y)));
  const enough = pairs.filter(({ people }) => people.length >= ENOUGH);
  const ranked = (enough.length > 0 ? enough : pairs.filter(({ people }) => people.length > 1))
    .map((pair) => ({ pair, spread: spreadOf(pair) }))
    .sort((a, b) => b.spread - a.spread || b.pair.people.length - a.pair.people.length)
    .map(({ pair }) => pair);
  const chosen: ScalePair[] = [];
  const used = new Set<SharedScale>();
  const isFresh = ({ x, y }: ScalePair) => !used.has(x) && !used.has(y);
  while (chosen.length < most) {
    const next = ranked.find((pair) => !chosen.includes(pair) && isFresh(pair)) ?? ranked.find((pair) => !chosen.includes(pair));
    if (!next) break;
    chosen.push(next);
    used.add(next.x).add(next.y);
  }
  return chosen;
}

/** How far apart the people of a pair stand: the mean of the squares of their distances, two by two. */
export function spreadOf({ people }: ScalePair): number {
  return varianceOf(people.map(({ x }) => x.position)) + varianceOf(people.map(({ y }) => y.position));
}

/** Half the mean square of the differences, two by two, of all pairs. */
function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1);
}
