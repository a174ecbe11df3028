import { type Due, duesOf } from '../facts/due.ts';
import { plainReason, reasonsOf } from '../reading/due.ts';
import { siteTitleOf } from '../reading/frame.ts';
import { addressAt, pageHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { ownerText } from '../reading/upkeep.ts';
import { type View, word } from '../reading/view.ts';
import { calendarText, type DayEvent } from './ics.ts';

/**
 * All that falls due as a calendar, for the readers of a view. What is overdue stands on the day of the run, and says since when: on its own
 * day nobody would ever look for it again, and what was never reviewed, or has news, has none. It moves on with each build, in its place.
 */
export function reviewCalendar(view: View): string {
  const { today } = view;
  const title = word(view, view.words.reviews.calendar.title, { title: siteTitleOf(view).text }).text;
  // Nothing falls due where nobody says which day it is; a calendar without a day is one of no events.
  return calendarText(title, today ?? '', today ? duesOf(view.handbook, today).map((due) => eventOf(view, due, today)) : []);
}

function eventOf(view: View, due: Due, today: string): DayEvent {
  const { calendar } = view.words.reviews;
  const { site } = view.handbook.config;
  const { entity, kind, isNow, day = today } = due;
  const name = entityTitle(view, entity).text;
  const owner = ownerText(view, entity)?.text;
  const href = pageHref(view, entity.kind, entity.id);
  const description = [
    ...reasonsOf(view, due, today).map((reason) => capitalised(plainReason(reason), view.language)),
    ...(owner ? [word(view, calendar.owner, { owner }).text] : []),
    ...(site ? [addressAt(site, href)] : []),
  ];
  return {
    // Of one entity two days may fall due, one of each kind.
    uid: `${kind}-${entity.kind}-${entity.id}@${site ? new URL(site).host : 'persona-handbook.invalid'}`,
    day: isNow ? today : day,
    summary: word(view, kind === 'review' ? calendar.review : calendar.erase, { name }).text,
    description: description.join('\n'),
    ...(site && { url: addressAt(site, href) }),
  };
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
