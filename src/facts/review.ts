import type { Entity, Handbook } from '../handbook/handbook.ts';
import { monthsAfter, monthsBetween } from '../languages/calendar.ts';
import { isInUse } from './state.ts';

/** When something was last reviewed, and when it is to be reviewed again. Days are `YYYY-MM-DD`. */
export interface Review {
  last?: string;
  /** The first day on which it is stale. */
  due?: string;
  /** Set where it should have been reviewed and never was. */
  never?: true;
}

/**
 * The review of an entity: it is due as many whole months after the last as its file says, else as the company says in `review.every`.
 * Nobody waits for that of a sketch, or of a retired persona; only personas have to be reviewed at all.
 */
export function reviewOf({ config }: Handbook, entity: Entity): Review {
  const { kind, data } = entity;
  const last = 'reviewed' in data ? data.reviewed : undefined;
  const every = ('reviewEvery' in data ? data.reviewEvery : undefined) ?? config.review.every;
  const isAwaited = isInUse(entity) && !('state' in data && data.state === 'proto');
  if (last) return { last, ...(isAwaited && { due: monthsAfter(last, every) }) };
  return kind === 'persona' && isAwaited ? { never: true } : {};
}

/** Whether something is stale on a day: its review is due, or was never made. Nothing becomes due where nobody says which day it is. */
export function isStale({ due, never }: Review, today: string | undefined): boolean {
  return never === true || (due !== undefined && today !== undefined && due <= today);
}

/** How many whole months have passed since the last review of something stale; undefined where it is not stale, or never was reviewed. */
export function staleMonths(review: Review, today: string | undefined): number | undefined {
  return review.last && today && isStale(review, today) ? monthsBetween(review.last, today) : undefined;
}
