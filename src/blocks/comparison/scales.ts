import { inLanes, isSameScale } from '../../facts/same-scale.ts';
import type { PersonOf, ScaleOf } from './person.ts';

/** A scale with everybody who stands on it. */
export interface OverlaidScale extends Pick<ScaleOf, 'label' | 'left' | 'right'> {
  places: (Pick<ScaleOf, 'share' | 'place' | 'doubt'> & { whose: number; lane: number })[];
  lanes: number;
}

/** All scales of some people, those that several share on one axis: where they are furthest apart first. Those of one alone come last. */
export function overlaid(people: readonly PersonOf[]): OverlaidScale[] {
  const found: { first: ScaleOf; all: (ScaleOf & { whose: number })[] }[] = [];
  for (const [whose, { scales }] of people.entries())
    for (const scale of scales) {
      const known = found.find(({ first, all }) => isSameScale(first.key, scale.key) && all.every((one) => one.whose !== whose));
      if (known) known.all.push({ ...scale, whose });
      else found.push({ first: scale, all: [{ ...scale, whose }] });
    }
  return found
    .map(({ first: { label, left, right }, all }): OverlaidScale => {
      const places = inLanes(all.map(({ whose, share, place, doubt }) => ({ whose, share, place, ...(doubt && { doubt }) })));
      return { ...(label && { label }), left, right, places, lanes: Math.max(...places.map(({ lane }) => lane)) + 1 };
    })
    .sort((a, b) => Number(b.places.length > 1) - Number(a.places.length > 1) || spreadOf(b) - spreadOf(a));
}

/** How far apart those stand who stand furthest apart on a scale, from 0 to 1. */
export function spreadOf({ places }: OverlaidScale): number {
  const shares = places.map(({ share }) => share);
  // A tenth is no exact number: 0.8 - 0.3 must not fall short of a half.
  return Math.round((Math.max(...shares) - Math.min(...shares)) * 1000) / 1000;
}
