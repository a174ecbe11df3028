import { type Due, duesOf, type ErasureDue, type ReviewDue } from '../../facts/due.ts';
import { isStale } from '../../facts/review.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { monthsAfter } from '../../languages/calendar.ts';
import type { Link } from '../../reading/block.ts';
import { causeReason, type Reason } from '../../reading/due.ts';
import { calendarHref } from '../../reading/href.ts';
import { entityLink } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { ownerText } from '../../reading/upkeep.ts';
import { type View, word } from '../../reading/view.ts';

/** A page to review, or a record to delete. */
interface DuePage {
  page: Link;
  kind: Text;
  /** None where it is what has come up since that makes it due. */
  when?: Text;
  owner?: Text;
  /** What has come up since its last review. */
  news: Reason[];
}

/** Pages that fall due together. */
interface DueGroup {
  title: Text;
  pages: DuePage[];
}

/** What is to be reviewed or deleted: now, then month by month as far as one plans ahead. */
export interface Reviews {
  now: DuePage[];
  soon: DueGroup[];
  /** Records whose promised end has passed, or is near. */
  kept: DuePage[];
  /** All of it, and what comes later, as a calendar. */
  calendar: { href: string; text: Text; how: Text };
}

const MONTHS_AHEAD = 3;

/** Looks for what is stale, or is about to be. Nothing becomes due where nobody says which day it is. */
export function reviewsOf(view: View): Reviews {
  const { handbook, today, formats, words } = view;
  const { link, how } = words.reviews.calendar;
  const calendar = { href: calendarHref(view), text: word(view, link), how: word(view, how) };
  if (!today) return { now: [], soon: [], kept: [], calendar };
  const horizon = monthsAfter(today, MONTHS_AHEAD);
  const dues = duesOf(handbook, today).filter(({ isNow, day }) => isNow || (day !== undefined && day <= horizon));
  const [reviews, erasures] = [dues.filter(isReview), dues.filter(isErasure)];
  const soon = Map.groupBy(
    reviews.filter(({ isNow }) => !isNow),
    ({ day = today }) => formats.wholeMonth(day),
  );
  return {
    now: reviews
      .filter(({ isNow }) => isNow)
      .map((due) => ({ ...pageOf(view, due.entity, sinceWhen(view, due, today)), news: newsOf(view, due) })),
    soon: [...soon].map(([month, ones]) => ({
      title: plain(month),
      pages: ones.map(({ entity, day = today }) => pageOf(view, entity, dated(view, words.health.freshness.on, day))),
    })),
    kept: erasures.map(({ entity, day }) =>
      pageOf(view, entity, dated(view, words.health.freshness[day < today ? 'keptPast' : 'keptUntil'], day)),
    ),
    calendar,
  };
}

function isReview(due: Due): due is ReviewDue {
  return due.kind === 'review';
}

function isErasure(due: Due): due is ErasureDue {
  return due.kind === 'erasure';
}

function newsOf(view: View, { causes }: ReviewDue): Reason[] {
  return causes.map((cause) => causeReason(view, cause));
}

function pageOf(view: View, entity: Entity, when: Text | undefined): DuePage {
  const owner = ownerText(view, entity);
  return {
    page: entityLink(view, entity.kind, entity.id),
    kind: word(view, view.words.kind[entity.kind]),
    ...(when && { when }),
    ...(owner && { owner }),
    news: [],
  };
}

/** Since when a review is late; nothing where it is not by its day. */
function sinceWhen(view: View, { review }: ReviewDue, today: string): Text | undefined {
  const { never, since } = view.words.health.freshness;
  if (!isStale(review, today)) return undefined;
  return review.due ? dated(view, since, review.due) : word(view, never);
}

function dated(view: View, phrase: string, day: string): Text {
  return word(view, phrase, { date: view.formats.date(day) });
}
