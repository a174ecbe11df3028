import { hueCount } from '../design/hues.ts';
import { homesOf, ofHandbook } from '../facts/relations.ts';
import type { Entity, Handbook } from '../handbook/handbook.ts';

/**
 * The hue by which a segment is recognised, and which the personas of it carry. It comes from the id, so that it stays when
 * other segments come and go; two that would share one get neighbours as long as there are enough.
 */
export function hueOf(handbook: Handbook, entity: Entity): number | undefined {
  if (entity.kind === 'segment' || entity.kind === 'icp') return hues(handbook).get(entity.id);
  const home = entity.kind === 'persona' ? homesOf(handbook, entity)[0] : undefined;
  return home && hues(handbook).get(home.id);
}

/** What each hue of today was while something had another id. */
export function formerHues(handbook: Handbook, id: string, formerId: string): ReadonlyMap<number, number> {
  const now = hues(handbook);
  if (!now.has(id)) return new Map();
  const then = huesOf([...now.keys()].map((one) => (one === id ? formerId : one)));
  return new Map([...now].map(([one, hue]) => [hue, then.get(one === id ? formerId : one) ?? hue]));
}

const hues = ofHandbook(({ segments, icps }) => huesOf([...segments.keys(), ...icps.keys()]));

function huesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const hues = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of ids.toSorted()) {
    let hue = hash(id) % hueCount;
    // A step that shares no factor with the count visits every hue, far ones first.
    for (let tries = 0; taken.has(hue) && tries < hueCount; tries++) hue = (hue + 5) % hueCount;
    taken.add(hue);
    hues.set(id, hue);
  }
  return hues;
}

function hash(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
}
