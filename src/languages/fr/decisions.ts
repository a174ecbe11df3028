import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions = {
  count: forms({ one: '{n} décision', other: '{n} décisions' }),
  department: 'Par service',
  all: forms({ one: 'La décision', other: 'Les {n} décisions' }),
  others: 'Toutes les décisions',
  older: 'Plus anciennes',
  for: {
    persona: 'Décisions qui s’appuient sur {name}',
    segment: 'Décisions qui concernent ce segment',
    icp: 'Décisions qui concernent ces entreprises',
  },
  ofDepartment: 'Décisions : {name}',
  nobodyYet: 'Ce service n’a encore noté aucune décision.',
  follow: {
    told: 'Résultat noté le {day}',
    awaited: 'À suivre le {day}',
    now: 'À suivre depuis le {day}',
    open: 'Résultat pas encore noté',
  },
  result: 'Résultat',
  only: 'Seules s’affichent les décisions sur : {name}.',
  showAll: 'Tout afficher',
  unused: {
    title: 'Personas que personne n’a utilisés depuis trois mois',
    some: 'Aucune décision de ces trois derniers mois ne s’appuie sur eux. Ou bien ils ne servent plus, ou bien personne n’a noté ce qu’ils ont changé.',
    none: 'Chaque persona a servi à une décision au moins ces trois derniers mois.',
    hint: 'Rien ne dit encore à quoi servent vos personas : aucune décision n’est notée. Quelques lignes suffisent, dans decisions/.',
    begin: 'Comment noter une décision',
  },
  due: { title: 'Décisions à suivre', on: 'depuis le {day}' },
};
