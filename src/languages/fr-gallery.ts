import { forms } from './plural.ts';

/** The words of the gallery of personas. */
export const frGallery = {
  title: 'Qui servons-nous ?',
  label: 'Choisir parmi les personas',
  facet: { segment: 'Public', kind: 'Usage', role: 'Rôle dans l’achat', department: 'Consignes pour', state: 'État' },
  any: 'Tous',
  words: 'Nom ou métier',
  more: 'Plus de filtres',
  reset: 'Tout afficher',
  some: forms({ one: '{n} persona sur {total}', other: '{n} personas sur {total}' }),
  rest: forms({ one: 'Afficher {n} autre persona', other: 'Afficher les {n} autres personas' }),
  none: 'Aucun persona ne répond à tous ces choix. Retirez-en un, ou affichez-les tous.',
  guided: forms({ one: 'Consignes sur {n} persona', other: 'Consignes sur {n} personas' }),
  unguided: 'Aucun persona ne porte encore de consignes pour ce service.',
};

export type GalleryWords = typeof frGallery;
