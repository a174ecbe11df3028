/** The ways to all personas seen at once, and on from one of them. */
export const ways = {
  compare: { title: 'Comparer des personas', short: 'Deux à quatre côte à côte : ce qui les rapproche, ce qui les sépare.' },
  journeys: { title: 'Parcours', short: 'Du premier besoin à la fidélité : où le ressenti tombe, et pour qui.' },
  maps: { title: 'Cartes', short: 'Tous les personas d’un coup d’œil : segments, échelles, canaux, preuves.' },
  decisions: { title: 'Décisions', short: 'Ce que nous avons décidé en pensant à quelqu’un, et ce que cela a donné.' },
  who: 'Qui est-ce ?',
  departments: 'Services',
  further: 'Aller plus loin avec {name}',
};
