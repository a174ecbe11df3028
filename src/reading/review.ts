import { reviewOf } from '../facts/state.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fill } from '../languages/index.ts';
import { type View, word } from './view.ts';

/** When a persona, or anything else, was last reviewed, and by when that is to be done again. */
export interface ReviewWords {
  text: string;
  /** The day from which it is stale, `YYYY-MM-DD`, for a browser that opens the page later than it was made. */
  due?: string;
  /** What such a browser says then. */
  overdue?: string;
}

/** Tells of the review of something, in words that do not themselves age. */
export function reviewWords(view: View, entity: Entity): ReviewWords {
  const { freshness } = view.words;
  const { last, due } = reviewOf(view.handbook, entity);
  const say = (phrase: string, day: string) => word(view, fill(phrase, { day: view.formats.date(day) })).text;
  if (!last) return { text: word(view, freshness.never).text };
  if (!due) return { text: say(freshness.reviewed, last) };
  return { text: `${say(freshness.reviewed, last)} ${say(freshness.next, due)}`, due, overdue: say(freshness.overdue, due) };
}
