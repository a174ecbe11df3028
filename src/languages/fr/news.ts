import { forms } from '../plural.ts';

/** The words of what has changed, as readers are told of it. */
export const news = {
  title: 'Ce que nous avons appris',
  lead: 'Ce qui a changé dans nos personas, nos segments, nos études et notre guide, jour après jour.',
  leadFor: 'Ce qui a changé dans les consignes de ce service, et chez les personas pour lesquels il en a.',
  leadOf: 'Tout ce qui a changé sur cette page, jour après jour.',
  all: 'Tout ce que nous avons appris',
  departments: 'Par service',
  everybody: 'Tous les services',
  for: '{title} : {department}',
  of: 'L’histoire de {name}',
  months: 'Mois par mois',
  newest: 'Les derniers changements',
  history: 'L’histoire de cette page',
  wholeHistory: 'Toute son histoire',
  feed: 'S’abonner (Atom)',
  mail: 'Le texte à coller dans un e-mail',
  mailTitle: '{title} – {company}',
  began: {
    persona: 'Nouveau persona.',
    segment: 'Nouveau segment.',
    icp: 'Nouveau profil d’entreprise idéale.',
    record: 'Nouvelle étude.',
    decision: 'Nouvelle décision.',
    guide: 'Nouvelle page du guide.',
  },
  many: {
    persona: forms({ one: '{n} nouveau persona', other: '{n} nouveaux personas' }),
    segment: forms({ one: '{n} nouveau segment', other: '{n} nouveaux segments' }),
    icp: forms({ one: '{n} nouveau profil d’entreprise idéale', other: '{n} nouveaux profils d’entreprise idéale' }),
    record: forms({ one: '{n} nouvelle étude', other: '{n} nouvelles études' }),
    decision: forms({ one: '{n} nouvelle décision', other: '{n} nouvelles décisions' }),
    guide: forms({ one: '{n} nouvelle page du guide', other: '{n} nouvelles pages du guide' }),
  },
  /** Between two changes of one thing. */
  between: '\u202F; ',
  /** Between what was and what is. */
  onwards: ', puis ',
  rest: forms({ one: 'et {n} autre', other: 'et {n} autres' }),
  more: forms({ one: 'Et {n} autre changement.', other: 'Et {n} autres changements.' }),
  none: 'Rien n’a changé pour l’instant.',
  noneFor: 'Rien n’a encore changé pour ce service.',
  why: {
    absent: 'Le contenu de ce site n’est pas encore enregistré dans git : personne ne peut dire ce qui a changé. Il suffit de l’y enregistrer, puis de refaire le site.',
    shallow: 'Ce site a été fait d’une copie sans son historique : personne ne peut dire ce qui a changé. Pour l’avoir entier, écrivez « fetch-depth: 0 » (GitHub) ou « GIT_DEPTH: 0 » (GitLab) dans la tâche qui fait le site.',
    unreadable: 'git n’a pas pu lire l’historique de ce contenu : personne ne peut dire ce qui a changé. La commande qui fait le site dit pourquoi.',
  },
  bounded: 'Cette page remonte jusqu’au {day} ; ce qui précède reste dans git.',
};
