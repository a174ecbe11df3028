import type { KeyTexts } from '../../key-text.ts';

/** The keys of `handbook.yaml` and of guide pages. */
export const handbook = {
  handbook: {
    schemaVersion: ['Version du modèle', 'La version du modèle de contenu, que l’outil utilise pour migrer vos fichiers.', '1'],
    company: ['Entreprise', 'Le nom de l’entreprise, affiché en tête du site et sur les fiches imprimées.', 'Banque Assurance de l’Estuaire'],
    title: ['Titre', 'Le titre du site, si celui par défaut ne vous convient pas.', 'Nos clients, côté coulisses'],
    languages: ['Langues', 'Les langues du site, celle dans laquelle vous écrivez en premier.', '[fr, en]'],
    site: ['Adresse du site', 'L’adresse publique ou interne du site, nécessaire aux liens complets et aux codes imprimés.', 'https://personas.exemple.fr'],
    base: ['Chemin de base', 'Le chemin sous lequel le site est publié, à changer s’il partage son adresse avec d’autres.', '/personas'],
    repository: ['Dépôt', 'Où se trouvent les fichiers, pour offrir un lien de modification sur chaque page.', '{ url: https://git.exemple.fr/marketing/personas }'],
    brand: ['Marque', 'La couleur, le logo et les polices, pour que le site ressemble à l’entreprise.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
    print: ['Impression', 'Ce que chaque publication prépare pour le papier.', '{ formats: [poster-a1] }'],
    intranet: ['Intranet', 'Le lien qui ramène au site dont le recueil fait partie, en tête de chaque page.', '{ label: Intranet, url: https://intranet.exemple.fr }'],
    nav: ['Liens d’en-tête', 'Les liens ajoutés aux rubriques, en tête de chaque page.', '[{ label: Baromètre client, url: https://barometre.exemple.fr }]'],
    footer: ['Liens de pied', 'Les liens de pied de page, par exemple les mentions légales.', '[{ label: Mentions légales, url: https://www.exemple.fr/mentions }]'],
    contact: ['Contact', 'La page ou l’adresse e-mail de l’équipe à qui poser une question sur le recueil, en pied de page.', '{ label: Écrire à l’équipe études, url: https://intranet.exemple.fr/etudes }'],
    owners: ['Responsables', 'Qui la forge appelle à relire quand une fiche nomme son responsable : les noms employés sous « owner », et les comptes ou équipes de la forge.', '[{ name: Équipe marketing, handle: acme/marketing }]'],
    departments: ['Services', 'Les services de l’entreprise qui reçoivent des conseils ou un accès particulier.', '[{ id: support, name: Relation client }]'],
    sources: ['Sources', 'Les bases et études d’où viennent vos chiffres, déclarées une fois pour toutes.', '[{ id: crm, name: CRM des particuliers, kind: internal }]'],
    stages: ['Étapes', 'Les étapes du parcours client, nommées une fois et dans l’ordre, pour que parcours, achats et messages se comparent d’un persona à l’autre.', '[{ id: decouvrir, name: Découvrir }, { id: decider, name: Décider }]'],
    extraFields: ['Champs supplémentaires', 'Les champs propres à votre métier, vérifiés et affichés comme les autres.', '[{ key: niveauRisque, on: persona, type: line, title: Niveau de risque }]'],
    review: ['Relecture', 'Le rythme de relecture de toutes les fiches, à adapter à vos équipes.', '{ every: 12 }'],
    rules: ['Règles', 'Le niveau de chaque règle de contrôle : ignorée (off), information (info), avertissement (warning) ou erreur (error).', '{ persona/stale: info }'],
    charter: ['Charte', 'Pourquoi vous tenez des personas et qui s’est engagé à s’en servir.', '{ why: Parler des mêmes clients avec les mêmes mots. }'],
    acronyms: ['Sigles', 'Les sigles du métier et ce qu’ils veulent dire, expliqués au pied de chaque page qui les emploie.', '[{ short: DAF, long: directeur administratif et financier }]'],
  },
  acronym: {
    short: ['Sigle', 'Le sigle, écrit comme dans les fiches.', 'DAF'],
    long: ['Signification', 'Ce qu’il veut dire, en toutes lettres.', 'directeur administratif et financier'],
  },
  siteLink: {
    label: ['Libellé', 'Les mots du lien, courts : il figure sur chaque page.', 'Mentions légales'],
    url: ['Adresse', 'L’adresse complète où mène le lien.', 'https://www.exemple.fr/mentions'],
  },
  repository: {
    url: ['Adresse', 'L’adresse web du dépôt, d’où partent les liens de modification.', 'https://git.exemple.fr/marketing/personas'],
    branch: ['Branche', 'La branche publiée, celle que les contributeurs doivent modifier.', 'main'],
    forge: ['Forge', 'Le logiciel du dépôt, si son adresse ne le dit pas : github, gitlab ou gitea ; les liens de modification en dépendent.', 'gitlab'],
    path: ['Chemin', 'Le dossier du guide dans le dépôt, s’il n’est pas à la racine.', 'contenu'],
  },
  review: {
    every: ['Tous les', 'Le nombre de mois après lequel une fiche est signalée comme à relire.', '12'],
  },
  print: {
    formats: ['Formats', 'Les formats que chaque publication prépare en plus des formats habituels : jusqu’à 60 personas, la fiche A4, l’affiche A3, les cartes, les fiches par service et par segment, et le livret.', '[poster-a1, cards-a6]'],
    largePrint: ['Gros caractères', 'Si la fiche A4 est aussi préparée en gros caractères ; oui jusqu’à 60 personas, à demander au-delà.', 'true'],
  },
  brand: {
    colour: ['Couleur', 'La couleur de la marque en six chiffres hexadécimaux, assez foncée pour se lire sur fond blanc.', '"#0b5d66"'],
    logo: ['Logo', 'Le chemin du logo à partir de ce fichier, pour le site, les feuilles et les images ; de préférence en SVG, pour rester net à l’impression.', 'images/logo.svg'],
    fonts: ['Polices', 'Les polices de la marque, à laisser de côté si celles du site conviennent.', '{ sans: Source Sans 3 }'],
    style: ['Mise en page', 'La taille du texte, la largeur des colonnes, les blancs et la police des titres, sur le site seulement.', '{ text: large, column: wide }'],
  },
  fonts: {
    serif: ['Avec empattements', 'La famille des titres et des citations, dont l’entreprise dépose les fichiers (TTF ou OTF) dans fonts/ ; sans eux, seul le site la montre, à ceux qui l’ont.', 'Source Serif 4'],
    sans: ['Sans empattements', 'La famille du texte courant, lisible en petit, dont les fichiers se déposent de même dans fonts/.', 'Source Sans 3'],
  },
  style: {
    text: ['Taille du texte', 'La taille de tous les textes : normale (medium), grande (large) ou plus grande encore (larger).', 'large'],
    column: ['Largeur de colonne', 'La longueur des lignes de texte : courte (narrow), moyenne (medium) ou longue (wide).', 'wide'],
    spacing: ['Blancs', 'L’espace entre les parties d’une page : réduit (compact), moyen (medium) ou large (airy).', 'airy'],
    headings: ['Police des titres', 'Des titres avec empattements (serif) ou sans (sans), dans les polices du site ou de la marque.', 'sans'],
  },
  charter: {
    why: ['Pourquoi', 'La raison d’être des personas dans votre entreprise, pour que chacun y voie son intérêt.', 'Parler des mêmes clients avec les mêmes mots, de l’agence au siège.'],
    benefits: ['Bénéfices', 'Ce que chaque équipe y gagne concrètement, à rappeler lors des présentations.', '[Des campagnes moins nombreuses et mieux reçues]'],
    agreedBy: ['Approuvée par', 'Les équipes qui se sont engagées à utiliser les personas, ce qui leur donne du poids.', '[{ who: Direction commerciale, department: sales, date: 2026-01-15 }]'],
  },
  agreement: {
    who: ['Qui', 'La fonction ou l’équipe qui s’engage.', 'Direction commerciale'],
    department: ['Service', 'Le service au nom duquel cette personne ou équipe s’engage.', 'sales'],
    date: ['Date', 'Le jour de l’accord, pour savoir quand le renouveler.', '2026-01-15'],
  },
  owner: {
    name: ['Nom', 'Le nom tel que les fiches l’écrivent sous « owner ».', 'Équipe marketing'],
    handle: ['Sur la forge', 'Le compte ou l’équipe de la forge, ou plusieurs ; le @ du début est facultatif.', 'acme/marketing'],
  },
  department: {
    id: ['Identifiant', 'Le nom court du service, repris dans les conseils par service et les règles de visibilité.', 'support'],
    name: ['Nom', 'Le nom du service tel que vos collègues le connaissent.', 'Relation client'],
    description: ['Description', 'Ce que fait ce service auprès des clients, pour les nouveaux arrivants.', 'Répond aux clients par téléphone et par messagerie.'],
  },
  source: {
    id: ['Identifiant', 'Le nom court de la source, par lequel un chiffre ou une fiche la cite.', 'crm'],
    name: ['Nom', 'Le nom de la source tel que les équipes le connaissent.', 'CRM des particuliers'],
    kind: ['Type', 'Interne (internal) ou externe (external), car une donnée achetée ne se diffuse pas librement.', 'internal'],
    description: ['Description', 'Ce que la source contient et ce qu’elle laisse de côté.', 'Clients actifs, hors comptes professionnels.'],
    owner: ['Responsable', 'L’équipe à qui demander un accès ou une mise à jour.', 'Data clients'],
    refreshed: ['Actualisée le', 'Le jour de la dernière mise à jour, pour ne pas citer des données périmées.', '2026-02-28'],
    url: ['Adresse', 'L’adresse où consulter la source, pour la vérifier d’un clic.', 'https://crm.exemple.fr/tableaux/clients'],
  },
  declaredStage: {
    id: ['Identifiant', 'Le nom court de l’étape, que les fiches écrivent sous stage.', 'decouvrir'],
    name: ['Nom', 'Le nom de l’étape tel que les lecteurs le voient ; les fiches peuvent aussi l’écrire.', 'Découvrir'],
  },
  extraField: {
    key: ['Clé', 'Le nom du champ dans les fichiers, sans espace ni accent, à ne plus changer ensuite.', 'niveauRisque'],
    on: ['Sur', 'Les fichiers qui reçoivent ce champ : persona, segment, icp (profil d’entreprise idéale), record (étude) ou decision (décision).', 'persona'],
    type: ['Type', 'La forme de la valeur : texte (line, inline, prose), nombre (number), date, vrai ou faux (boolean), liste (list) ou choix (choice).', 'choice'],
    values: ['Valeurs', 'Les valeurs proposées, pour un champ de type choice seulement.', '[faible, moyen, élevé]'],
    title: ['Titre', 'Le titre affiché au-dessus du champ sur le site.', 'Niveau de risque'],
    description: ['Description', 'Ce qu’il faut y écrire, pour que tous les rédacteurs le remplissent de la même façon.', 'Le profil de risque issu du questionnaire réglementaire.'],
  },
  guide: {
    id: ['Identifiant', 'Le nom court de la page, si ce n’est pas celui du fichier ; les liens s’appuient dessus.', 'grille-entretien'],
    title: ['Titre', 'Le titre de la page, formulé comme la question que se pose le lecteur.', 'Mener un entretien client'],
    order: ['Ordre', 'La place de la page dans le sommaire, les plus petits nombres en premier.', '20'],
    summary: ['En une phrase', 'Ce que le lecteur saura faire après cette page, affiché dans le sommaire.', 'Les questions à poser et celles à éviter.'],
    within: ['Rangée sous', 'La page du guide sous laquelle celle-ci est rangée, pour que le sommaire reste court.', 'kit'],
    worksheet: [
      'Fiche à remplir',
      'Le sens du papier (portrait ou landscape) d’une page que l’on remplit à la main : le site en fait un PDF en A4. Dans une liste numérotée, une question en gras reçoit des lignes où écrire ; une case vide d’un tableau reçoit de la place. Le livret la laisse de côté.',
      'portrait',
    ],
  },
} satisfies KeyTexts;

/** A field that a company declares for itself, where its declaration does not say: what it is, and a value of each type. */
export const ownField = {
  description: 'Un champ propre à cette entreprise.',
  examples: { line: 'Une ligne de texte', inline: 'Une phrase avec *emphase*', prose: 'Un ou plusieurs paragraphes', number: '12', date: '2026-03-12', boolean: 'true', list: '[premier, second]', choice: '' },
};
