import { allOf, type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { dayOfCause, type RefreshCause, refreshCauses } from './refresh.ts';
import { isStale, type Review, reviewOf } from './review.ts';

/** Something that somebody has to do for a page to stay true, or for a promise to be kept. */
export type Due = ReviewDue | ErasureDue;

/** A page to be reviewed. */
export interface ReviewDue {
  kind: 'review';
  entity: Entity;
  review: Review;
  /** What came up since the last review, for which nobody waits until the next. */
  causes: readonly RefreshCause[];
  /** The day from which it is due, `YYYY-MM-DD`; none where it should have been reviewed and never was. */
  day?: string;
  isNow: boolean;
}

/** A study to be deleted, as those who took part were promised. */
export interface ErasureDue {
  kind: 'erasure';
  entity: Entity<'record'>;
  /** The last day on which it may be kept. */
  day: string;
  isNow: boolean;
}

/** All that is due on a day, or falls due later, whatever came first at the head: what calendars, lists and reminders are made from. */
export function duesOf(handbook: Handbook, today: string): Due[] {
  const reviews = everyEntity(handbook).flatMap((entity) => reviewDue(handbook, entity, today) ?? []);
  const erasures = allOf(handbook, 'record').flatMap((entity): ErasureDue[] => {
    const { keepUntil: day } = entity.data;
    return day ? [{ kind: 'erasure', entity, day, isNow: day <= today }] : [];
  });
  return [...reviews, ...erasures].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

function reviewDue(handbook: Handbook, entity: Entity, today: string): ReviewDue | undefined {
  const review = reviewOf(handbook, entity);
  const causes = entity.kind === 'persona' ? refreshCauses(handbook, entity, today) : [];
  if (!review.due && !review.never) return undefined;
  const [day] = [...(review.due ? [review.due] : []), ...causes.map(dayOfCause)].sort();
  return { kind: 'review', entity, review, causes, ...(day && { day }), isNow: isStale(review, today) || causes.length > 0 };
}
