import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions = {
  called: 'décision, journal, registre, choix, arbitrage, utilisation, usage',
  department: 'Par service',
  all: forms({ one: 'La décision', other: 'Les {n} décisions' }),
  older: 'Plus anciennes',
  for: {
    persona: 'Décisions qui s’appuient sur {name}',
    segment: 'Décisions qui concernent ce segment',
    icp: 'Décisions qui concernent ces entreprises',
  },
  follow: {
    told: 'Résultat noté le {day}',
    awaited: 'À suivre le {day}',
    now: 'À suivre depuis le {day}',
    open: 'Résultat pas encore noté',
  },
  on: '{day} : {result}',
  result: 'Résultat',
  only: 'Seules s’affichent les décisions sur : {name}.',
  showAll: 'Tout afficher',
  unused: {
    title: 'À quoi servent les personas',
    lead: 'Personas en service, brouillons compris, qu’aucune décision de ces trois derniers mois ne nomme. Ou bien ils ne servent plus, ou bien personne n’a noté ce qu’ils ont changé.',
    none: 'Chaque persona a servi à une décision au moins ces trois derniers mois.',
    hint: 'Rien ne dit encore à quoi servent vos personas : aucune décision n’est notée. Quelques lignes suffisent, dans decisions/.',
    last: 'dernière décision le {day}',
    never: 'aucune décision encore',
  },
  cite: {
    title: 'Citer',
    markdown: 'Texte (Markdown)',
    link: 'Adresse seule',
    badge: 'Badge (Markdown)',
    html: 'Badge (HTML)',
    state: { proto: 'persona à l’état d’ébauche', draft: 'persona encore brouillon', validated: 'persona validé', retired: 'persona retiré' },
    reviewed: '{state}, relu en {month}',
    never: '{state}, jamais relu',
    note: 'L’état et la date sont ceux d’aujourd’hui ; le badge, lui, suit la fiche. Il ne s’affiche que pour qui a accès à ce site.',
    noSite: 'Ces adresses sont relatives, et ne mènent nulle part hors de ce site : celle du site manque dans handbook.yaml, sous « site ».',
  },
};
