import { forms } from './plural.ts';

/** The words of printed sheets. */
export const frPrint = {
  title: 'Affiche : {name}',
  cues: 'Signes distinctifs',
  quotes: { open: '«\u202F', close: '\u202F»' },
  from: 'D’après {list}.',
  sources: {
    interview: forms({ one: '{n} entretien', other: '{n} entretiens' }),
    survey: forms({ one: '{n} réponse à nos enquêtes', other: '{n} réponses à nos enquêtes' }),
    workshop: forms({ one: '{n} participant à nos ateliers', other: '{n} participants à nos ateliers' }),
    'support-feedback': forms({ one: '{n} retour du service clients', other: '{n} retours du service clients' }),
    'staff-feedback': forms({ one: '{n} retour de nos équipes', other: '{n} retours de nos équipes' }),
    analytics: forms({ one: 'l’usage mesuré chez {n} client', other: 'l’usage mesuré chez {n} clients' }),
    'desk-study': forms({ one: '{n} cas étudié', other: '{n} cas étudiés' }),
    unsized: forms({ one: '{n} étude', other: '{n} études' }),
    figures: 'les chiffres de nos segments',
  },
  owner: 'Fiche tenue par : {owner}.',
  version: 'Version du {day}.',
  noVersion: 'Version inconnue : copie sans son historique.',
  unreadable: 'Version inconnue : historique illisible.',
  uncommitted: 'Version de travail, pas encore enregistrée dans l’historique.',
  living: 'La page vivante, avec ses preuves :',
  code: 'Fiche {code}',
  alt: {
    portrait: 'Portrait de {name}',
    initials: 'Initiales : {initials}',
    qr: 'Code à scanner : il dit si cette feuille est à jour, et mène à {address}',
    channel: '{channel} : {level}',
    scale: '{label} : {level}, de « {left} » à « {right} »',
    curve: 'Courbe du ressenti. {steps}.',
    step: '{stage} : {emotion}',
  },
  pole: { good: 'bien vécu', bad: 'mal vécu' },
};
