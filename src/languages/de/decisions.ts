import type { decisions as french } from '../fr/decisions.ts';
import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions: typeof french = {
  called: 'Entscheidung, Entscheidungen, Protokoll, Beschluss, Beschlüsse, Nutzung',
  department: 'Nach Abteilung',
  all: forms({ one: 'Die Entscheidung', other: 'Alle {n} Entscheidungen' }),
  older: 'Ältere',
  for: {
    persona: 'Entscheidungen, die sich auf {name} stützen',
    segment: 'Entscheidungen zu diesem Segment',
    icp: 'Entscheidungen zu diesen Unternehmen',
  },
  follow: {
    told: 'Ergebnis festgehalten am {day}',
    awaited: 'Nachzusehen am {day}',
    now: 'Nachzusehen seit dem {day}',
    open: 'Noch kein Ergebnis festgehalten',
  },
  on: '{day}: {result}',
  result: 'Ergebnis',
  only: 'Nur Entscheidungen zu: {name}.',
  showAll: 'Alle anzeigen',
  unused: {
    title: 'Wozu die Personas dienen',
    lead: 'Personas in Gebrauch, Entwürfe eingeschlossen, die keine Entscheidung der letzten drei Monate nennt. Entweder nützen sie nicht mehr, oder niemand hat festgehalten, was sie geändert haben.',
    none: 'Jede Persona hat in den letzten drei Monaten mindestens einer Entscheidung gedient.',
    hint: 'Noch sagt nichts, wozu Ihre Personas dienen: Keine Entscheidung ist festgehalten. Ein paar Zeilen genügen, in decisions/.',
    last: 'letzte Entscheidung am {day}',
    never: 'noch keine Entscheidung',
  },
  cite: {
    title: 'Zitieren',
    markdown: 'Text (Markdown)',
    link: 'Nur die Adresse',
    badge: 'Plakette (Markdown)',
    html: 'Plakette (HTML)',
    state: { proto: 'Persona als Skizze', draft: 'Persona als Entwurf', validated: 'validierte Persona', retired: 'zurückgezogene Persona' },
    reviewed: '{state}, überprüft im {month}',
    never: '{state}, nie überprüft',
    note: 'Stand und Datum sind die von heute; die Plakette folgt der Seite. Sie erscheint nur denen, die diese Website öffnen können.',
    noSite: 'Diese Adressen sind relativ und führen außerhalb dieser Website nirgendwohin: Ihre eigene fehlt in handbook.yaml unter „site“.',
  },
};
