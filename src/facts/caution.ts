import type { Entity, Handbook } from '../handbook/handbook.ts';
import { isStale, reviewOf } from './review.ts';
import { isInUse } from './state.ts';

/** What must be known of a persona before it is relied on. */
type CautionKind = 'proto' | 'draft' | 'retired' | 'stale';

export interface Caution {
  kind: CautionKind;
  /** Set where it holds only from a day on, `YYYY-MM-DD`, which has not come yet. */
  from?: string;
}

/** The cautions of a persona on a day; none for anything else. What never was reviewed says so by its state. */
export function cautionsOf(handbook: Handbook, entity: Entity, today: string | undefined): Caution[] {
  if (entity.kind !== 'persona') return [];
  const { state } = entity.data;
  if (!isInUse(entity)) return [{ kind: 'retired' }];
  const review = reviewOf(handbook, entity);
  const isDue = isStale(review, today);
  const stale = review.due ? [{ kind: 'stale' as const, ...(!isDue && { from: review.due }) }] : [];
  return [...(state === 'proto' || state === 'draft' ? [{ kind: state }] : []), ...stale];
}
