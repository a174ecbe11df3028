import type { Words } from '../fr/words.ts';
import { forms } from '../plural.ts';

/** The words of what falls due: on pages, in a calendar, in reminders. */
export const reviews: Words['reviews'] = {
  reason: {
    since: 'zu überprüfen seit dem {date}',
    on: 'zu überprüfen am {date}',
    never: 'nie überprüft',
    figure: 'eine Kennzahl ging seit der Überprüfung von {from} auf {to}:',
    study: 'eine Studie ist neuer als die Überprüfung ({date}):',
  },
  calendar: {
    title: 'Zu überprüfen: {title}',
    review: '{name} überprüfen',
    erase: 'Studie „{name}“ löschen',
    owner: 'Verantwortlich: {owner}',
    link: 'Diese Termine in Ihrem Kalender (reviews.ics)',
    how: 'Abonnieren Sie die Adresse dieser Datei, statt sie zu importieren: Ihr Kalender folgt dann jeder Veröffentlichung, sofern er diese Site erreicht. Überfälliges steht am Tag der Veröffentlichung.',
  },
  reminder: {
    title: 'Zu überprüfen: {owner}',
    nobody: 'ohne Verantwortliche',
    lead: 'Für jede Seite: Überprüfen Sie sie mit denen, die Kundinnen und Kunden treffen, korrigieren Sie sie, und tragen Sie in „reviewed“ das heutige Datum ein. Eine Studie wird mit den O-Tönen gelöscht, die aus ihr stammen.',
    now: 'Jetzt',
    soon: 'Bis zum {date}',
    edit: 'bearbeiten',
    more: forms({ one: 'Und {n} weitere, für die hier kein Platz ist: npx --no handbook reviews zeigt sie.', other: 'Und {n} weitere, für die hier kein Platz ist: npx --no handbook reviews zeigt sie.' }),
    foot: 'Diese Liste ist vom {date}.',
    nothing: 'Bis zum {date} ist nichts zu überprüfen oder zu löschen.',
  },
};
