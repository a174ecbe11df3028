import type { Due } from '../facts/due.ts';
import { monthsAfter } from '../languages/calendar.ts';
import { plainReason, reasonsOf } from '../reading/due.ts';
import { entityTitle } from '../reading/label.ts';
import { type View, word } from '../reading/view.ts';
import { duesByOwner, type ReminderOptions, reminderTitle } from './reminders.ts';

/** All that is due, by owner, for a terminal. */
export function reviewsText(view: View, options: Pick<ReminderOptions, 'today' | 'months'>): string {
  const { now, soon, nothing } = view.words.reviews.reminder;
  const { today, months } = options;
  const until = { date: view.formats.date(monthsAfter(today, months)) };
  const owners = duesByOwner(view, options).map((dues) =>
    [
      reminderTitle(view, dues.owner),
      ...group(view, word(view, now).text, dues.now, today),
      ...group(view, word(view, soon, until).text, dues.soon, today),
    ].join('\n'),
  );
  return owners.length > 0 ? owners.join('\n\n') : word(view, nothing, until).text;
}

function group(view: View, title: string, dues: readonly Due[], today: string): string[] {
  if (dues.length === 0) return [];
  const lines = dues.flatMap((due) => [
    `    ${due.entity.file}  ${entityTitle(view, due.entity).text}`,
    ...reasonsOf(view, due, today).map((reason) => `      ${plainReason(reason)}`),
  ]);
  return [`  ${title}`, ...lines];
}
