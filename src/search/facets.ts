import { homesOf, resolve } from '../facts/relations.ts';
import type { Entity, EntityKind } from '../handbook/handbook.ts';
import type { View } from '../reading/view.ts';
import type { RecordFacets } from './record.ts';

/** By what a page can be found among others. */
export function recordFacetsOf(view: View, entity: Entity): RecordFacets {
  return {
    kind: [entity.kind],
    segment: [...new Set(segmentFacet(view, entity))],
    department: departmentsOf(entity),
    state: statesOf(entity),
  };
}

/** The segments and target companies that something belongs to, by their present ids. */
function segmentFacet(view: View, entity: Entity): string[] {
  const ids = (kind: EntityKind, names: readonly string[] = []) => names.flatMap((name) => resolve(view.handbook, kind, name)?.id ?? []);
  if (entity.kind === 'segment' || entity.kind === 'icp') return [entity.id];
  if (entity.kind === 'record') return ids('segment', entity.data.segments);
  if (entity.kind === 'decision') return [...ids('segment', entity.data.segments), ...ids('icp', entity.data.icps)];
  return entity.kind === 'persona' ? homesOf(view.handbook, entity).map(({ id }) => id) : [];
}

function departmentsOf(entity: Entity): string[] {
  if (entity.kind === 'decision') return [...(entity.data.departments ?? [])];
  return entity.kind === 'persona' ? Object.keys(entity.data.guidance ?? {}) : [];
}

function statesOf(entity: Entity): string[] {
  return entity.kind === 'persona' ? [entity.data.state] : [];
}
