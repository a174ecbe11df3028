import { forms } from '../plural.ts';

/** The words of the home page and of the lists. */
export const home = {
  emptyTitle: 'Ce guide attend son premier persona',
  empty: 'Ajoutez un fichier dans le dossier « personas » : il apparaîtra ici.',
  none: {
    persona: 'Aucun persona pour l’instant.',
    segment: 'Aucun segment pour l’instant.',
    icp: 'Aucun profil d’entreprise idéale pour l’instant.',
    record: 'Aucune étude pour l’instant : les personas ne reposent encore sur rien d’écrit.',
    decision: 'Aucune décision pour l’instant. Notez la prochaine où un persona a compté : c’est ainsi qu’on saura à quoi ils servent.',
    guide: 'Aucune page de guide pour l’instant.',
  },
  retired: 'Personas retirés',
  lead: {
    persona: 'Des personnes fictives mais vraisemblables, écrites à partir de ce que de vrais clients ont dit.',
    segment: 'Des groupes de clients définis par des critères mesurables. Chaque client entre dans un segment, jamais dans un persona.',
    icp: 'Les entreprises à chercher. Le profil dit où prospecter, le persona dit à qui parler.',
    record: 'Entretiens, enquêtes, ateliers : ce sur quoi repose chaque phrase.',
    decision: 'Ce que nous avons décidé en pensant à quelqu’un, et ce que cela a donné.',
    guide: 'Comment s’en servir, et comment les faire vivre.',
  },
  all: { segment: 'Tous les segments', record: 'Toutes les études', guide: 'Tout le guide' },
};

/** The words of the gallery of personas. */
export const gallery = {
  title: 'Qui servons-nous ?',
  label: 'Choisir parmi les personas',
  facet: { segment: 'Segment', kind: 'Usage', role: 'Rôle dans l’achat', department: 'Consignes pour', state: 'État' },
  any: 'Tous',
  words: 'Nom ou métier',
  more: 'Plus de filtres',
  reset: 'Tout afficher',
  some: forms({ one: '{n} persona sur {total}', other: '{n} personas sur {total}' }),
  rest: forms({ one: 'Afficher {n} autre persona', other: 'Afficher les {n} autres personas' }),
  none: 'Aucun persona ne répond à tous ces choix.',
  nearest: forms({ one: 'Sans « {choice} », il en reste {n}', other: 'Sans « {choice} », il en reste {n}' }),
  counted: forms({ one: '{n} persona', other: '{n} personas' }),
  guided: forms({ one: 'Consignes sur {n} persona', other: 'Consignes sur {n} personas' }),
  unguided: 'Aucun persona ne porte encore de consignes pour ce service.',
  bands: 'Par public',
  sort: { label: 'Trier par', by: { rank: 'Importance', segment: 'Segment', name: 'Nom', review: 'Relecture la plus ancienne' } },
  mine: {
    label: 'Je travaille au service',
    any: 'Choisir un service',
    ways: 'Ce que chaque service en fait :',
    own: 'Votre service :',
    none: 'Pas encore de consignes pour ce service.',
    failed: 'Les consignes n’ont pas pu se charger. Vérifiez la connexion.',
  },
};

/** The words of a persona's first screen. */
export const persona = {
  glance: {
    wants: 'Attentes',
    brakes: 'Freins',
    talk: 'Comment s’y prendre',
    channel: 'Canal',
    none: 'Nous ne le savons pas encore.',
    departments: 'Et pour votre service',
  },
  compare: { person: 'Persona', quote: 'Citation', attitudes: 'Ce qui les distingue' },
  freshness: {
    reviewed: 'Relu le {day}.',
    next: 'À relire avant le {day}.',
    overdue: 'À relire depuis le {day}, avant de s’en servir.',
    news: 'Du nouveau depuis : à relire dès maintenant.',
    never: 'Jamais relu : personne n’a encore vérifié cette fiche auprès de clients.',
  },
};

/** The words of the search. */
export const search = {
  open: 'Rechercher',
  label: 'Rechercher sur ce site',
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
  called: {
    'decision-maker': 'décide, décideur, décideuse, signe, tranche',
    influencer: 'influence, pèse',
    prescriber: 'prescrit, recommande, conseille',
    buyer: 'achète, acheteur, acheteuse, négocie',
    'end-user': 'utilise, utilisateur, utilisatrice',
  },
  /** What begins, or stands between, names that are to be compared; and what may stand between them that says nothing. */
  comparing: { said: 'compar, vs, versus', between: 'et, ou, à, avec, entre, les', title: 'Comparer {names}' },
  asking: 'qui, que, quoi, quel, quelle, quels, quelles, comment, pourquoi, où, quand, est-ce',
  key: 'Ouvrir la recherche avec la touche /',
  facet: { kind: 'Nature', segment: 'Segment', department: 'Consignes pour', state: 'État' },
  any: { kind: 'Toutes', segment: 'Tous', department: 'Tous les services', state: 'Tous' },
};

/** The words of pictures for screens. They stay where somebody once pasted them: none of them ages. */
export const card = {
  reviewed: 'Relu le {day}',
  overdue: 'À relire depuis le {day}',
  never: 'Jamais vérifié auprès de clients',
  proto: 'Une intuition à vérifier',
  retired: 'Ne vous en servez plus',
};

/** The words of what is made for other tools. */
export const data = {
  tools: {
    title: 'Pour les outils',
    called: 'données, export, exporter, API, JSON, Excel, tableur, classeur, intégration, schéma, IA, assistant, LLM, téléchargement',
    short: 'Les mêmes contenus, pour un tableur, un programme ou un assistant.',
    lead: 'Tout ce que montrent ces pages, dans des formats que lisent un tableur, un programme ou un assistant. Les fichiers sont refaits à chaque publication et ne contiennent que ce que vous avez le droit de lire.',
    promise: 'Le fichier handbook.json commence par « formatVersion » : tant que ce nombre ne change pas, aucune clé ne disparaît et aucune ne change de sens ; il peut s’en ajouter.',
    outline: 'La liste de tout le contenu, pour un modèle de langage',
    codes: 'Le code de chaque feuille imprimée, et la page où il mène',
    schemas: 'Schémas',
    schemasLead: 'Ce que peut contenir chaque fichier, en JSON Schema : votre éditeur complète les clés et signale les fautes.',
    schema: {
      persona: 'Un persona',
      segment: 'Un segment',
      icp: 'Un profil d’entreprise idéale',
      record: 'Une étude',
      decision: 'Une décision',
      guide: 'Une page du guide',
      handbook: 'Les réglages, handbook.yaml',
      fields: 'Les champs des règles, fields.yaml',
      data: 'Les fichiers JSON eux-mêmes ; en TypeScript, les types sont dans @persona-handbook/handbook/json',
    },
  },
  llms: {
    summary: 'Les personas, segments, profils d’entreprise idéale et études d’une entreprise : qui sont ses clients, et sur quoi repose ce qui en est dit.',
    legend: 'Une phrase marquée « hypothèse » ne repose sur aucune preuve ; une phrase « contestée » a au moins une preuve contre elle. Un persona décrit des personnes fictives : ne l’attribuez jamais à un client réel.',
    data: 'Données',
    full: 'Tout le contenu, en Markdown',
    json: 'Tout le contenu, en JSON ; un fichier par fiche dans les dossiers voisins',
    sheet: 'Les personas dans un classeur Excel, avec leurs affirmations et leurs preuves',
    other: 'La même chose en {language}',
  },
  sheet: { statements: 'Affirmations', field: 'Rubrique', statement: 'Affirmation', priority: 'Priorité', standing: 'Appui', evidence: 'Preuves', address: 'Adresse' },
};
