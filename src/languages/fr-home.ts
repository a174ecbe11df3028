/** The words of the home page and of the lists. */
export const frHome = {
  emptyTitle: 'Ce guide attend son premier persona',
  empty: 'Ajoutez un fichier dans le dossier « personas » : il apparaîtra ici.',
  none: {
    persona: 'Aucun persona pour l’instant.',
    segment: 'Aucun segment pour l’instant.',
    icp: 'Aucune entreprise cible pour l’instant.',
    record: 'Aucune recherche pour l’instant : les personas ne reposent encore sur rien d’écrit.',
    guide: 'Aucune page de guide pour l’instant.',
  },
  retired: 'Personas retirés',
  lead: {
    persona: 'Des personnes fictives mais vraisemblables, écrites à partir de ce que de vrais clients ont dit.',
    segment: 'Des groupes de clients définis par des critères mesurables. Chaque client entre dans un segment, jamais dans un persona.',
    icp: 'Les entreprises à chercher. Le profil dit où prospecter, le persona dit à qui parler.',
    record: 'Entretiens, enquêtes, ateliers : ce sur quoi repose chaque phrase.',
    guide: 'Comment s’en servir, et comment les faire vivre.',
  },
  all: { segment: 'Tous les segments', record: 'Toutes les recherches', guide: 'Tout le guide' },
};
