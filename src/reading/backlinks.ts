import type { Entity } from '../handbook/handbook.ts';
import type { Block, Link } from './block.ts';
import { namedBy } from './mentions.ts';
import { entityLink } from './reference.ts';
import { resolve } from './resolve.ts';
import { plain } from './text.ts';
import type { View } from './view.ts';

/** Links to entities, as a block. */
export function linksTo(view: View, entities: readonly Entity[]): Extract<Block, { type: 'links' }> {
  return { type: 'links', items: entities.map(({ kind, id }) => entityLink(view, kind, id)) };
}

/** The personas that say they belong to a segment. */
export function personasOfSegment({ handbook }: View, id: string): Entity<'persona'>[] {
  return namedBy(handbook, { kind: 'segment', id }, 'persona', 'segments');
}

/** The personas that say they belong to an ICP without standing in its buying group. */
export function personasOfIcp({ handbook }: View, icp: Entity<'icp'>): Entity<'persona'>[] {
  const group = (icp.data.buyingGroup ?? []).map(({ persona }) => resolve(handbook, 'persona', persona)?.id);
  return namedBy(handbook, icp, 'persona', 'icps').filter(({ id }) => !group.includes(id));
}

/** The ICPs of a persona: those that it names, and those whose buying group names it. */
export function icpsOfPersona({ handbook }: View, persona: Entity<'persona'>): Entity<'icp'>[] {
  const own = (persona.data.icps ?? []).flatMap((id) => resolve(handbook, 'icp', id) ?? []);
  return [...new Set([...own, ...namedBy(handbook, persona, 'icp', 'buyingGroup')])];
}

/** The segments of a persona, and its ICPs after them. */
export function audiencesOfPersona(view: View, persona: Entity<'persona'>): Entity<'segment' | 'icp'>[] {
  const segments = (persona.data.segments ?? []).flatMap((id) => resolve(view.handbook, 'segment', id) ?? []);
  return [...new Set([...segments, ...icpsOfPersona(view, persona)])];
}

/** The records that asked people of a segment. */
export function recordsOfSegment({ handbook }: View, id: string): Entity<'record'>[] {
  return namedBy(handbook, { kind: 'segment', id }, 'record', 'segments');
}

/** The records that used a page of the guide as interview grid. */
export function recordsOfGuide({ handbook }: View, id: string): Entity<'record'>[] {
  return namedBy(handbook, { kind: 'guide', id }, 'record', 'guide');
}

/** The personas that a persona has taken the place of. */
export function replacedBy({ handbook }: View, id: string): Entity<'persona'>[] {
  return namedBy(handbook, { kind: 'persona', id }, 'persona', 'successor');
}

/** The personas that name another as related to them or easily mistaken for them, where it does not name them too. */
export function namingPersonas({ handbook }: View, persona: Entity<'persona'>): Entity<'persona'>[] {
  const named = [...(persona.data.related ?? []), ...(persona.data.lookalikes ?? [])].map((other) => other.persona);
  const own = new Set([persona.id, ...named.map((id) => resolve(handbook, 'persona', id)?.id)]);
  return namedBy(handbook, persona, 'persona', 'related', 'lookalikes').filter(({ id }) => !own.has(id));
}

/** The personas that a workshop confirmed, nuanced or rejected. */
export function personasValidatedIn({ handbook }: View, id: string): Entity<'persona'>[] {
  return namedBy(handbook, { kind: 'record', id }, 'persona', 'validations');
}

/** The records, segments and profiles that an entity's statements rest on, with how many do; most cited first. */
export function groundsOfEntity({ handbook }: Pick<View, 'handbook'>, entity: Entity): [target: Entity, count: number][] {
  const counts = new Map<Entity, number>();
  for (const { kind, id } of entity.facts.references) {
    const target = kind === 'evidence' && evidenceTarget(handbook, id);
    if (target) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The same, as links. */
export function evidenceOfEntity(view: View, entity: Entity): Link[] {
  return groundsOfEntity(view, entity).map(([target, count]) => ({
    ...entityLink(view, target.kind, target.id),
    more: [
      {
        key: 'count',
        label: plain(''),
        bare: true,
        block: { type: 'text', kind: 'line', text: plain(view.formats.count(count, view.words.count.statement)) },
      },
    ],
  }));
}

function evidenceTarget(handbook: View['handbook'], reference: string): Entity | undefined {
  const id = reference.split('#')[0] ?? '';
  return resolve(handbook, 'record', id) ?? resolve(handbook, 'segment', id) ?? resolve(handbook, 'icp', id);
}
