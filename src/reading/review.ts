import type { Entity, Handbook } from '../handbook/handbook.ts';
import { monthsAfter } from '../languages/calendar.ts';

/** When something was last reviewed, and when it is to be reviewed again. */
export interface Review {
  last?: string;
  /** The first day on which it counts as stale. */
  due?: string;
  /** Set where it should have been reviewed and never was. */
  never?: true;
}

/** The review of an entity. Nobody waits for that of a sketch, or of a retired persona; only personas have to be reviewed at all. */
export function reviewOf({ config }: Handbook, { kind, data }: Entity): Review {
  const { reviewed, reviewEvery = config.review.every } = data as { reviewed?: string; reviewEvery?: number };
  const { state } = data as { state?: string };
  if (state === 'proto' || state === 'retired') return { ...(reviewed && { last: reviewed }) };
  if (reviewed) return { last: reviewed, due: monthsAfter(reviewed, reviewEvery) };
  return kind === 'persona' ? { never: true } : {};
}

/** Whether it is time to review something. */
export function isDue({ due, never }: Review, today: string | undefined): boolean {
  return never === true || (due !== undefined && today !== undefined && due <= today);
}
