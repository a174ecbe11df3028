import type { Words } from '../fr/words.ts';
import { forms } from '../plural.ts';

/** The words of what falls due: on pages, in a calendar, in reminders. */
export const reviews: Words['reviews'] = {
  reason: {
    since: 'due for review since {date}',
    on: 'due for review on {date}',
    never: 'never reviewed',
    figure: 'a figure went from {from} to {to} since the review:',
    study: 'a study is newer than the review ({date}):',
  },
  calendar: {
    title: 'To review: {title}',
    review: 'Review {name}',
    erase: 'Delete the study “{name}”',
    owner: 'Owner: {owner}',
    link: 'These dates in your calendar (reviews.ics)',
    how: 'Subscribe to the address of this file rather than importing it: your calendar then follows every publication, if it can reach this site. What is overdue is listed on the day of publication.',
  },
  reminder: {
    title: 'To review: {owner}',
    nobody: 'without an owner',
    lead: 'For each page: review it with people who meet customers, correct it, then put today’s date in “reviewed”. A study to be deleted goes with the verbatims that come from it.',
    now: 'Now',
    soon: 'By {date}',
    edit: 'edit',
    more: forms({ one: 'And {n} other, for which there is no room here: npx --no handbook reviews shows it.', other: 'And {n} others, for which there is no room here: npx --no handbook reviews shows them.' }),
    foot: 'This list is that of {date}.',
    nothing: 'Nothing to review or delete by {date}.',
  },
};
