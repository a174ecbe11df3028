import type { decisions as french } from '../fr/decisions.ts';
import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions: typeof french = {
  count: forms({ one: '{n} Entscheidung', other: '{n} Entscheidungen' }),
  department: 'Nach Abteilung',
  all: forms({ one: 'Die Entscheidung', other: 'Alle {n} Entscheidungen' }),
  others: 'Alle Entscheidungen',
  older: 'Ältere',
  for: {
    persona: 'Entscheidungen, die sich auf {name} stützen',
    segment: 'Entscheidungen zu diesem Segment',
    icp: 'Entscheidungen zu diesen Unternehmen',
  },
  ofDepartment: 'Entscheidungen: {name}',
  nobodyYet: 'Diese Abteilung hat noch keine Entscheidung festgehalten.',
  follow: {
    told: 'Ergebnis festgehalten am {day}',
    awaited: 'Nachzusehen am {day}',
    now: 'Nachzusehen seit dem {day}',
    open: 'Noch kein Ergebnis festgehalten',
  },
  result: 'Ergebnis',
  only: 'Nur Entscheidungen zu: {name}.',
  showAll: 'Alle anzeigen',
  unused: {
    title: 'Personas, die seit drei Monaten niemand genutzt hat',
    some: 'Keine Entscheidung der letzten drei Monate stützt sich auf sie. Entweder nützen sie nicht mehr, oder niemand hat festgehalten, was sie geändert haben.',
    none: 'Jede Persona hat in den letzten drei Monaten mindestens einer Entscheidung gedient.',
    hint: 'Noch sagt nichts, wozu Ihre Personas dienen: Keine Entscheidung ist festgehalten. Ein paar Zeilen genügen, in decisions/.',
    begin: 'So halten Sie eine Entscheidung fest',
  },
  due: { title: 'Nachzusehende Entscheidungen', on: 'seit dem {day}' },
};
