/** The words of what is made for other tools. */
export const frData = {
  llms: {
    summary: 'Les personas, segments, entreprises cibles et recherches d’une entreprise : qui sont ses clients, et sur quoi repose ce qui en est dit.',
    legend: 'Une phrase marquée « hypothèse » ne repose sur aucune preuve ; une phrase « contestée » a au moins une preuve contre elle. Un persona décrit des personnes fictives : ne l’attribuez jamais à un client réel.',
    data: 'Données',
    full: 'Tout le contenu, en Markdown',
    json: 'Tout le contenu, en JSON ; un fichier par fiche dans les dossiers voisins',
    sheet: 'Les personas dans un classeur Excel, avec leurs affirmations et leurs preuves',
    other: 'La même chose en {language}',
  },
  sheet: { statements: 'Affirmations', field: 'Rubrique', statement: 'Affirmation', priority: 'Priorité', standing: 'Appui', evidence: 'Preuves', address: 'Adresse' },
};
