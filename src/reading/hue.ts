import { hueCount } from '../design/hues.ts';
import type { Entity, Handbook } from '../handbook/handbook.ts';
import { allOf, resolve } from './resolve.ts';

const assigned = new WeakMap<Handbook, ReadonlyMap<string, number>>();

/**
 * The hue by which a segment is recognised, and which the personas of it carry. It comes from the id, so that it stays when
 * other segments come and go; two that would share one get neighbours as long as there are enough.
 */
export function hueOf(handbook: Handbook, entity: Entity): number | undefined {
  const hues = assigned.get(handbook) ?? assignHues(handbook);
  assigned.set(handbook, hues);
  if (entity.kind === 'segment' || entity.kind === 'icp') return hues.get(entity.id);
  if (entity.kind !== 'persona') return undefined;
  const { segments = [], icps = [] } = entity.data;
  const home =
    segments.map((id) => resolve(handbook, 'segment', id)).find(Boolean) ??
    icps.map((id) => resolve(handbook, 'icp', id)).find(Boolean) ??
    groupOf(handbook, entity.id);
  return home && hues.get(home.id);
}

/** The profile in whose buying group a persona stands. */
function groupOf(handbook: Handbook, id: string): Entity<'icp'> | undefined {
  return allOf(handbook, 'icp').find(({ data }) =>
    data.buyingGroup?.some(({ persona }) => resolve(handbook, 'persona', persona)?.id === id),
  );
}

function assignHues({ segments, icps }: Handbook): ReadonlyMap<string, number> {
  const hues = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of [...segments.keys(), ...icps.keys()].sort()) {
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
