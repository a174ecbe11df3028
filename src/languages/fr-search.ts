import { forms } from './plural.ts';

/** The words of the search. */
export const frSearch = {
  open: 'Rechercher',
  label: 'Rechercher dans le guide',
  placeholder: 'Un nom, un besoin, une objection…',
  close: 'Fermer',
  hint: 'Un mot que dirait un client, le nom d’un persona, un sujet. Les flèches parcourent les résultats, Entrée ouvre, Échap ferme.',
  loading: 'Recherche en cours…',
  none: 'Aucun résultat pour « {query} ».',
  noneChosen: 'Aucun résultat avec ces filtres.',
  partly: 'pour « {query} » ; aucune page ne contient tous les mots.',
  advice: 'Essayez un mot plus court ou plus courant.',
  failed: 'La recherche n’a pas pu se charger. Vérifiez la connexion.',
  retry: 'Réessayer',
  results: forms({ one: '{n} résultat', other: '{n} résultats' }),
  more: 'Afficher la suite',
  pages: 'Pages utiles',
  filters: 'Filtres',
  clear: 'Retirer les filtres',
  facet: { kind: 'Nature', segment: 'Public', department: 'Consignes pour', state: 'État' },
  any: { kind: 'Toutes', segment: 'Tous', department: 'Tous les services', state: 'Tous' },
};

export type SearchWords = typeof frSearch;
