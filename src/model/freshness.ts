import type { Entity } from '../handbook/handbook.ts';
import { addMonths } from '../i18n/calendar.ts';
import { fill } from '../i18n/index.ts';
import { type View, word } from './view.ts';

/** When a persona was last checked against real customers, and by when that is to be done again. */
export interface Freshness {
  text: string;
  /** The day from which it counts as aged, `YYYY-MM-DD`, for a browser that opens the page later than it was made. */
  due?: string;
  /** What such a browser says then. */
  overdue?: string;
}

/** The day by which a persona is to be reviewed, `YYYY-MM-DD`; undefined where it never was. */
export function reviewDue({ handbook }: Pick<View, 'handbook'>, { data }: Pick<Entity<'persona'>, 'data'>): string | undefined {
  return data.reviewed && addMonths(data.reviewed, data.reviewEvery ?? handbook.config.review.every);
}

/** Tells how fresh a persona is, in words that do not themselves age. */
export function freshnessOf(view: View, persona: Entity<'persona'>): Freshness {
  const { freshness } = view.words;
  const { reviewed } = persona.data;
  const due = reviewDue(view, persona);
  const say = (phrase: string, day: string) => word(view, fill(phrase, { day: view.formats.date(day) })).text;
  if (!reviewed || !due) return { text: word(view, freshness.never).text };
  // An idea that nobody has checked yet cannot have aged.
  if (persona.data.state === 'proto') return { text: say(freshness.reviewed, reviewed) };
  return { text: `${say(freshness.reviewed, reviewed)} ${say(freshness.next, due)}`, due, overdue: say(freshness.overdue, due) };
}
