/** The words of the booklet, which is the whole handbook on paper. */
export const frBooklet = {
  kicker: 'Le livret',
  content: 'Contenu du {day}',
  contents: 'Sommaire',
  read: 'Comment lire ce livret',
  notices: 'Un bandeau en tête de fiche annonce une ébauche, un brouillon, une fiche retirée ou une fiche à relire.',
  evidence: 'Ce qui fonde chaque phrase – entretiens, enquêtes, chiffres – se lit sur la page vivante de la fiche.',
  living: 'La version vivante de ce livret :',
  personLiving: 'La page vivante, avec ses preuves :',
  people: 'Les personnes',
  others: 'Sans segment',
  index: 'Index',
  names: 'Noms et pages',
  themes: 'Thèmes de la recherche',
  page: 'p.',
};
