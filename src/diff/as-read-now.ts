import { collected, type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { mayRead, type Readers, visibleTo } from '../handbook/readers.ts';
import type { Matches } from './match.ts';

/**
 * What an audience may read today of a handbook as it was. It passes the filter of all outputs by the rules of its own time and by
 * those of today: what is reserved now was so all along, for whoever asks now.
 * @param present what something is today; undefined for what is gone.
 */
export function asReadNow(then: Handbook, present: (entity: Entity) => Entity | undefined, readers: Readers): Handbook {
  if (readers === 'research') return visibleTo(then, readers);
  const entities = everyEntity(then).map((entity) => withRulesOf(entity, present(entity), readers));
  return visibleTo({ ...then, entries: entities, ...collected(entities) }, readers);
}

function withRulesOf(entity: Entity, now: Entity | undefined, readers: Readers): Entity {
  if (!now || now === entity) return entity;
  const isClosed = !mayRead(readers, now.data.visibility);
  const rules = 'fieldVisibility' in now.data ? Object.entries(now.data.fieldVisibility ?? {}) : [];
  const closed = rules.filter(([, audience]) => !mayRead(readers, audience));
  if (!isClosed && closed.length === 0) return entity;
  const own = 'fieldVisibility' in entity.data ? entity.data.fieldVisibility : undefined;
  const data = {
    ...entity.data,
    ...(isClosed && { visibility: now.data.visibility }),
    ...(closed.length > 0 && { fieldVisibility: { ...own, ...Object.fromEntries(closed) } }),
  };
  // Only what the rules of readers ask of is another.
  return { ...entity, data } as Entity;
}

/** The lists of which some items are reserved today: of those, nobody can say for sure which of their old words were. */
export function guardedLists(now: Entity | undefined, readers: Readers): string[] {
  const rules = now && 'fieldVisibility' in now.data ? Object.entries(now.data.fieldVisibility ?? {}) : [];
  return rules.flatMap(([key, audience]) => (mayRead(readers, audience) ? [] : key.split('.').slice(0, 1)));
}

/** How something of a handbook is found again today. */
export function presentIn({ pairs, merged }: Matches): (entity: Entity) => Entity | undefined {
  return (entity) => pairs.get(entity) ?? merged.get(entity);
}
