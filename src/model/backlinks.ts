import type { Entity } from '../handbook/handbook.ts';
import type { Block, Link } from './block.ts';
import { entityLink } from './blocks/reference.ts';
import { referencesTo } from './citations.ts';
import { allOf, resolve } from './resolve.ts';
import { plain } from './text.ts';
import type { View } from './view.ts';

/** Links to entities, as a block. */
export function linksTo(view: View, entities: readonly Entity[]): Extract<Block, { type: 'links' }> {
  return { type: 'links', items: entities.map(({ kind, id }) => entityLink(view, kind, id)) };
}

/** The personas that say they belong to a segment. */
export function personasOfSegment({ handbook }: View, id: string): Entity<'persona'>[] {
  return allOf(handbook, 'persona').filter(({ data }) => names(handbook, 'segment', data.segments, id));
}

/** The personas that say they belong to an ICP without standing in its buying group. */
export function personasOfIcp({ handbook }: View, icp: Entity<'icp'>): Entity<'persona'>[] {
  const group = (icp.data.buyingGroup ?? []).map(({ persona }) => resolve(handbook, 'persona', persona)?.id);
  return allOf(handbook, 'persona').filter(({ id, data }) => !group.includes(id) && names(handbook, 'icp', data.icps, icp.id));
}

/** The ICPs of a persona: those that it names, and those whose buying group names it. */
export function icpsOfPersona({ handbook }: View, persona: Entity<'persona'>): Entity<'icp'>[] {
  return allOf(handbook, 'icp').filter(
    ({ id, data }) =>
      names(handbook, 'icp', persona.data.icps, id) ||
      names(
        handbook,
        'persona',
        data.buyingGroup?.map((member) => member.persona),
        persona.id,
      ),
  );
}

/** The records that asked people of a segment. */
export function recordsOfSegment({ handbook }: View, id: string): Entity<'record'>[] {
  return allOf(handbook, 'record').filter(({ data }) => names(handbook, 'segment', data.segments, id));
}

/** The records that used a page of the guide as interview grid. */
export function recordsOfGuide({ handbook }: View, id: string): Entity<'record'>[] {
  return allOf(handbook, 'record').filter(({ data }) => names(handbook, 'guide', data.guide ? [data.guide] : [], id));
}

/** The personas that a persona has taken the place of. */
export function replacedBy({ handbook }: View, id: string): Entity<'persona'>[] {
  return allOf(handbook, 'persona').filter(({ data }) => names(handbook, 'persona', data.successor ? [data.successor] : [], id));
}

/** The personas that name another as related to them or easily mistaken for them, where it does not name them too. */
export function namingPersonas({ handbook }: View, { id, data }: Entity<'persona'>): Entity<'persona'>[] {
  const named = (of: Entity<'persona'>['data']) =>
    [...(of.related ?? []), ...(of.lookalikes ?? [])].map(({ persona }) => resolve(handbook, 'persona', persona)?.id);
  const own = new Set(named(data));
  return allOf(handbook, 'persona').filter((other) => other.id !== id && !own.has(other.id) && named(other.data).includes(id));
}

/** The personas that a workshop confirmed, nuanced or rejected. */
export function personasValidatedIn({ handbook }: View, id: string): Entity<'persona'>[] {
  return allOf(handbook, 'persona').filter(({ data }) =>
    names(
      handbook,
      'record',
      data.validations?.flatMap(({ record }) => record ?? []),
      id,
    ),
  );
}

/** The records, segments and profiles that an entity's statements rest on, with how many do; most cited first. */
export function evidenceOfEntity(view: View, entity: Entity): Link[] {
  const counted: [Entity, number][] = (['record', 'segment', 'icp'] as const).flatMap((kind) =>
    allOf(view.handbook, kind).flatMap((target): [Entity, number][] => {
      const count = marksOf(target)
        .flatMap((mark) => referencesTo(view.handbook, mark))
        .filter(({ from }) => from.kind === entity.kind && from.id === entity.id).length;
      return count > 0 ? [[target, count]] : [];
    }),
  );
  return counted
    .sort(([, a], [, b]) => b - a)
    .map(([target, count]) => ({
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

function marksOf({ id, facts }: Entity): string[] {
  const lists = new Set<unknown>(['verbatims', 'findings', 'figures']);
  return [id, ...facts.items.flatMap((item) => (item.id && lists.has(item.path[0]) ? [`${id}#${item.id}`] : []))];
}

function names(handbook: View['handbook'], kind: Entity['kind'], ids: readonly string[] | undefined, id: string): boolean {
  return (ids ?? []).some((name) => resolve(handbook, kind, name)?.id === id);
}
