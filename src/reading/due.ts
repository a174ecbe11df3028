import type { Due } from '../facts/due.ts';
import type { RefreshCause } from '../facts/refresh.ts';
import { movement } from '../languages/movement.ts';
import type { Link } from './block.ts';
import { pageHref } from './href.ts';
import { entityTitle } from './label.ts';
import { entityLink } from './reference.ts';
import { followedBy, type Text } from './text.ts';
import { child, entityValue, items, textAt } from './value.ts';
import { type View, word } from './view.ts';

/** Why something is due: words, and what they end with where they speak of something else. */
export interface Reason {
  text: Text;
  link?: Link;
}

/** Every reason why something is due, the day that has come first. */
export function reasonsOf(view: View, due: Due, today: string): Reason[] {
  const { reason } = view.words.reviews;
  const dated = (phrase: string, day: string): Reason => ({ text: word(view, phrase, { date: view.formats.date(day) }) });
  if (due.kind === 'erasure') {
    const { keptPast, keptUntil } = view.words.health.freshness;
    return [dated(due.day < today ? keptPast : keptUntil, due.day)];
  }
  const { review, causes } = due;
  if (review.never) return [{ text: word(view, reason.never) }];
  const news = causes.map((cause) => causeReason(view, cause));
  if (!review.due || (review.due > today && news.length > 0)) return news;
  return [dated(review.due <= today ? reason.since : reason.on, review.due), ...news];
}

/** What came up since a review. */
export function causeReason(view: View, cause: RefreshCause): Reason {
  const { reason } = view.words.reviews;
  if (cause.kind === 'study') {
    const { data, id } = cause.record;
    return { text: word(view, reason.study, { date: view.formats.date(data.date) }), link: entityLink(view, 'record', id) };
  }
  const { place, at, figure } = cause;
  const figures = child(entityValue(view, place), 'figures');
  const value = figures && items(figures)[at];
  const unit = textAt(value, 'unit')?.text;
  const label = textAt(value, 'label') ?? { text: figure.label };
  const change = movement({ was: cause.was.value, is: cause.is.value, ...(unit && { unit }) }, view.language);
  return {
    text: word(view, reason.figure, change),
    link: {
      text: followedBy(label, ` (${entityTitle(view, place).text})`),
      href: pageHref(view, place.kind, place.id, figure.id),
      more: [],
    },
  };
}

/** A reason without its link, for where there are none. */
export function plainReason({ text, link }: Reason): string {
  return link ? `${text.text} ${link.text.text}` : text.text;
}
