import { isStale, type Review, reviewOf } from '../../facts/review.ts';
import { allOf, type Entity, everyEntity } from '../../handbook/handbook.ts';
import { monthsAfter } from '../../languages/calendar.ts';
import type { Link } from '../../reading/block.ts';
import { entityLink } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { ownerText } from '../../reading/upkeep.ts';
import { type View, word } from '../../reading/view.ts';

/** A page to review, or a record to delete. */
interface DuePage {
  page: Link;
  kind: Text;
  when: Text;
  owner?: Text;
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
}

const MONTHS_AHEAD = 3;

/** Looks for what is stale, or is about to be. Nothing becomes due where nobody says which day it is. */
export function reviewsOf(view: View): Reviews {
  const { handbook, today, formats } = view;
  if (!today) return { now: [], soon: [], kept: [] };
  const horizon = monthsAfter(today, MONTHS_AHEAD);
  const listed = everyEntity(handbook)
    .map((entity) => ({ entity, review: reviewOf(handbook, entity) }))
    .map((one) => ({ ...one, day: one.review.due ?? '', stale: isStale(one.review, today) }))
    .filter(({ stale, day }) => stale || (day !== '' && day <= horizon))
    .sort(byDay);
  const soon = Map.groupBy(
    listed.filter(({ stale }) => !stale),
    ({ day }) => formats.wholeMonth(day),
  );
  return {
    now: listed.filter(({ stale }) => stale).map(({ entity, review }) => pageOf(view, entity, pastWords(view, review))),
    soon: [...soon].map(([month, ones]) => ({
      title: plain(month),
      pages: ones.map(({ entity, day }) => pageOf(view, entity, dated(view, view.words.health.freshness.on, day))),
    })),
    kept: keptRecords(view, today, horizon),
  };
}

function keptRecords(view: View, today: string, horizon: string): DuePage[] {
  const { keptPast, keptUntil } = view.words.health.freshness;
  return allOf(view.handbook, 'record')
    .map((entity) => ({ entity, day: entity.data.keepUntil ?? '' }))
    .filter(({ day }) => day !== '' && day <= horizon)
    .sort(byDay)
    .map(({ entity, day }) => pageOf(view, entity, dated(view, day < today ? keptPast : keptUntil, day)));
}

function pageOf(view: View, entity: Entity, when: Text): DuePage {
  const owner = ownerText(view, entity);
  return {
    page: entityLink(view, entity.kind, entity.id),
    kind: word(view, view.words.kind[entity.kind]),
    when,
    ...(owner && { owner }),
  };
}

function pastWords(view: View, { due }: Review): Text {
  const { never, since } = view.words.health.freshness;
  return due ? dated(view, since, due) : word(view, never);
}

function dated(view: View, phrase: string, day: string): Text {
  return word(view, phrase, { date: view.formats.date(day) });
}

function byDay(a: { day: string }, b: { day: string }): number {
  return a.day.localeCompare(b.day);
}
