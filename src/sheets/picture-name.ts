import type { Entity, EntityKind } from '../handbook/handbook.ts';
import type { View } from '../reading/view.ts';

/** Whom pictures are made of. */
export type PicturedKind = Extract<EntityKind, 'persona' | 'segment' | 'icp'>;

/** Whoever a picture is made of. */
export type Pictured = { [K in PicturedKind]: Entity<K> }[PicturedKind];

/** Whether something is one of those. */
export function isPictured(entity: Entity | undefined): entity is Pictured {
  return entity?.kind === 'persona' || entity?.kind === 'segment' || entity?.kind === 'icp';
}

/**
 * The name of a picture’s file, as far as it is not the usual: `clara-morel.preview.png`, `pme.segment.badge.marketing.en.png`. A persona
 * and a segment may share an id.
 */
export function pictureName(
  view: Pick<View, 'handbook' | 'language' | 'original'>,
  { kind, id }: Pick<Pictured, 'kind' | 'id'>,
  format: string,
): string {
  const { readers } = view.handbook;
  const parts = [id, kind !== 'persona' && kind, format, readers !== 'staff' && readers, view.language !== view.original && view.language];
  return `${parts.filter(Boolean).join('.')}.png`;
}
