import type { Words } from '../fr/words.ts';
import { forms } from '../plural.ts';

/** The words of what has changed, as readers are told of it. */
export const news: Words['news'] = {
  title: 'Was wir gelernt haben',
  lead: 'Was sich an unseren Personas, Segmenten, Studien und am Leitfaden geändert hat, Tag für Tag.',
  leadFor: 'Was sich an den Empfehlungen für diese Abteilung geändert hat, und an den Personas, zu denen es welche gibt.',
  leadOf: 'Alles, was sich auf dieser Seite geändert hat, Tag für Tag.',
  all: 'Alles, was wir gelernt haben',
  departments: 'Nach Abteilung',
  everybody: 'Alle Abteilungen',
  for: '{title}: {department}',
  of: 'Der Werdegang von {name}',
  months: 'Monat für Monat',
  newest: 'Die letzten Änderungen',
  history: 'Der Werdegang dieser Seite',
  wholeHistory: 'Ihr ganzer Werdegang',
  feed: 'Abonnieren (Atom)',
  mail: 'Text zum Einfügen in eine E-Mail',
  mailTitle: '{title} – {company}',
  began: {
    persona: 'Neue Persona.',
    segment: 'Neues Segment.',
    icp: 'Neues Zielunternehmen.',
    record: 'Neue Studie.',
    decision: 'Neue Entscheidung.',
    guide: 'Neue Seite des Leitfadens.',
  },
  many: {
    persona: forms({ one: '{n} neue Persona', other: '{n} neue Personas' }),
    segment: forms({ one: '{n} neues Segment', other: '{n} neue Segmente' }),
    icp: forms({ one: '{n} neues Zielunternehmen', other: '{n} neue Zielunternehmen' }),
    record: forms({ one: '{n} neue Studie', other: '{n} neue Studien' }),
    decision: forms({ one: '{n} neue Entscheidung', other: '{n} neue Entscheidungen' }),
    guide: forms({ one: '{n} neue Seite des Leitfadens', other: '{n} neue Seiten des Leitfadens' }),
  },
  /** Between two changes of one thing. */
  between: '; ',
  /** Between what was and what is. */
  onwards: ', dann ',
  rest: forms({ one: 'und {n} weitere', other: 'und {n} weitere' }),
  more: forms({ one: 'Und {n} weitere Änderung.', other: 'Und {n} weitere Änderungen.' }),
  none: 'Bisher hat sich nichts geändert.',
  noneFor: 'Für diese Abteilung hat sich bisher nichts geändert.',
  why: {
    absent: 'Der Inhalt dieser Website ist noch nicht in git gespeichert: Niemand kann sagen, was sich geändert hat. Speichern Sie ihn dort, und erstellen Sie die Website neu.',
    shallow: 'Diese Website entstand aus einer Kopie ohne Verlauf: Niemand kann sagen, was sich geändert hat. Für den ganzen Verlauf schreiben Sie „fetch-depth: 0“ (GitHub) oder „GIT_DEPTH: 0“ (GitLab) in den Auftrag, der die Website erstellt.',
    unreadable: 'git konnte den Verlauf dieses Inhalts nicht lesen: Niemand kann sagen, was sich geändert hat. Der Befehl, der die Website erstellt, sagt warum.',
  },
  bounded: 'Diese Seite reicht bis zum {day} zurück; was davor war, steht weiterhin in git.',
};
