/** What is wrong with a line of a mapping file. */
export interface MappingFault {
  line: number;
  found: string;
  suggestion: string | undefined;
}

/** How a file of a program is saved in a format that is imported. */
const saveAs: Readonly<Record<string, string>> = {
  workbook: 'Ouvrez-le dans Excel ou LibreOffice, choisissez « Fichier › Enregistrer sous », puis le type « Classeur Excel (.xlsx) » ou « CSV UTF-8 (.csv) », et importez le nouveau fichier.',
  numbers: 'Ouvrez-le dans Numbers, choisissez « Fichier › Exporter vers › Excel… » (.xlsx) ou « CSV… », et importez le nouveau fichier.',
  document: 'Ouvrez-le dans Word ou LibreOffice, choisissez « Fichier › Enregistrer sous », puis le type « Document Word (.docx) », et importez le nouveau fichier.',
  pages: 'Ouvrez-le dans Pages, choisissez « Fichier › Exporter vers › Word… » (.docx), et importez le nouveau fichier.',
  online: 'Ouvrez-le dans le navigateur, choisissez « Fichier › Télécharger », puis « Microsoft Word (.docx) », « Microsoft PowerPoint (.pptx) » ou « Microsoft Excel (.xlsx) », et importez ce fichier.',
  pdf: 'Ouvrez-le dans Word, enregistrez-le en .docx et relisez-le, ou copiez son texte dans un document, puis importez ce document.',
  markup: 'Enregistrez-le en Markdown, par exemple avec « pandoc -t gfm -o personas.md », et importez le nouveau fichier.',
  slides: 'Ouvrez-le dans PowerPoint, Keynote ou LibreOffice, enregistrez-le ou exportez-le en « Présentation PowerPoint (.pptx) », et importez le nouveau fichier.',
};

/** What an import says. */
export const importing = {
  /** What an imported file says of itself, in its comments. */
  comments: {
    from: (file: string, day: string) => `Importé de ${file} le ${day}.`,
    look: 'À relire avant de publier :',
    state: 'l’état (state) : la source n’en donnait pas, la fiche commence comme hypothèse (proto) ;',
    role: 'le rôle (role) : la source n’en donnait pas ;',
    near: (labels: string) => `les champs choisis par ressemblance : ${labels} ;`,
    notes: 'les notes (notes) : ce qui n’a pas trouvé de champ, mot pour mot ;',
    evidence: 'les preuves : reliez chaque affirmation à un verbatim ou à un chiffre (evidence).',
    empty: (labels: string) => `Vide dans la source : ${labels}.`,
    origin: (labels: string, line: number) => `${labels}${line > 0 ? ` (ligne ${line})` : ''}`,
    unsure: 'à vérifier',
    placeholder: 'Rôle à préciser',
  },
  /** Why a file cannot be imported at all. */
  unreadable: {
    empty: (file) => `${file} est vide : il n’y a rien à importer.`,
    binary: (file) => `${file} n’est pas un texte que l’on sache lire (UTF-8, UTF-16, Windows-1252), ni un document que l’on sache ouvrir. Enregistrez-le en UTF-8, en .docx ou en .xlsx.`,
    damaged: (file) => `${file} ne s’ouvre pas : il est abîmé, incomplet, ou n’est pas ce que dit son nom. Ouvrez-le dans son programme, enregistrez-le à nouveau, et importez ce fichier.`,
    password: (file) => `${file} est protégé par un mot de passe : enregistrez-en une copie sans mot de passe, et importez cette copie.`,
    syntax: (file, detail) => `${file} ne se lit pas, ligne ${detail.replace(' ', ' : ')}`,
    'alias-loop': (file, detail) => {
      const [line, name] = detail.split(' ');
      return `${file} ne se lit pas, ligne ${line} : l’alias « *${name} » se trouve dans ce qu’il désigne, « &${name} », et n’en finirait pas. Remplacez-le par les mots voulus.`;
    },
    'open-quote': (file, line) => `${file} ne se lit pas, ligne ${line} : le guillemet (") qui ouvre une cellule n’y est pas refermé, et les lignes suivantes y passeraient. Refermez-le, ou doublez-le ("") s’il fait partie du texte.`,
    format: (file, program) =>
      `${file} n’est pas d’un format que l’on importe : .yaml, .yml, .json, .md, .markdown, .txt, .rst, .html, .csv, .tsv, .xlsx, .ods, .docx, .odt, .pptx ou .odp. ${saveAs[program] ?? 'Un document s’enregistre d’abord en .docx, un tableau en .xlsx ou en .csv.'}`,
    'no-persona': (file) => `${file} ne contient aucun persona : il faut au moins une ligne, un titre ou un objet par personne.`,
    'too-large': (file, detail) => `${file} est trop grand pour une importation${detail && ` (${detail})`} : partagez-le en plusieurs fichiers.`,
  } satisfies Record<string, (file: string, detail: string) => string>,
  /** Of what there is too much. */
  limits: {
    bytes: (count) => `plus de ${count} octets`,
    unzipped: (count) => `plus de ${count} octets une fois décompressé`,
    ratio: (count) => `plus de ${count} octets décompressés pour un octet du fichier`,
    parts: (count) => `plus de ${count} fichiers dans le classeur`,
    tags: (count) => `plus de ${count} balises XML dans le classeur`,
    elements: (count) => `plus de ${count} éléments XML dans une partie du document`,
    html: (count) => `plus de ${count} balises HTML`,
    text: (count) => `plus de ${count} octets de texte d’un seul tenant dans le classeur`,
    letters: (count) => `plus de ${count} lettres, répétitions comprises`,
    rows: (count) => `plus de ${count} lignes`,
    cells: (count) => `plus de ${count} cellules, vides comprises`,
    depth: (count) => `plus de ${count} niveaux imbriqués`,
  } satisfies Record<string, (count: string) => string>,
  /** Why a file could not be opened. */
  notRead: {
    missing: (file) => `Le fichier ${file} n’existe pas.`,
    unreadable: (file) => `Le fichier ${file} ne peut pas être lu : vérifiez vos droits et le chemin.`,
    folder: (file) => `${file} est un dossier : indiquez un fichier.`,
    special: (file) => `${file} n’est pas un vrai fichier, mais un périphérique, un tube ou une socket : indiquez un fichier.`,
    outside: (file) => `${file} est un lien symbolique qui mène hors du dossier de contenu : il n’est pas suivi. Indiquez le fichier lui-même.`,
    'too-large': (file, megabytes) => `${file} dépasse ${megabytes} Mo : partagez-le en plusieurs fichiers.`,
  } satisfies Record<string, (file: string, megabytes: number) => string>,
  mappingFaults: {
    syntax: (file: string, { line }: MappingFault) => `${file}, ligne ${line} : une correspondance s’écrit « titre : champ », une par ligne.`,
    drop: (file: string, { line }: MappingFault) => `${file}, ligne ${line} : rien ne se jette à l’importation ; écrivez « notes » pour le garder à part.`,
    unknown: (file: string, { line, found, suggestion }: MappingFault) => `${file}, ligne ${line} : « ${found} » n’est pas un champ.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Écrivez « notes » pour ce qui n’en a pas.`,
  },
  /** The words of a mapping that is shown. */
  mapping: {
    head: ['titre, clé ou colonne : champ du persona, ou notes. À corriger, puis : npx --no handbook import FICHIER --mapping CE-FICHIER', 'À droite : comment le champ a été trouvé, et combien d’éléments y vont. « # » est le titre qui ouvre un persona.'],
    sure: { title: 'son nom', usual: 'nom usuel', near: 'ressemblance, à vérifier', shape: 'forme du contenu, à vérifier', none: 'sans champ' },
    people: 'Personnes trouvées, et ce qui le dit :',
    why: { label: 'un titre qui nomme', fields: 'des champs', siblings: 'la même forme que les autres', age: 'un âge', words: 'son nom dans le texte' },
  },
  /** What ought to be known of an import: one sentence a kind, with where it happened. */
  told: {
    encoding: (list) => `Le fichier n’est pas en UTF-8 : il a été lu comme ${list}. Vérifiez les accents.`,
    formula: (list) => `Formules remplacées par leur dernière valeur : ${list}.`,
    merged: (list) => `Cellules fusionnées : la valeur vaut pour toutes celles qu’elles couvrent : ${list}.`,
    'no-name': (list) => `Lignes ou colonnes sans nom, lues comme la suite de la personne qui précède ; s’il s’agit de quelqu’un d’autre, donnez-lui un nom dans la source et recommencez : ${list}.`,
    'somebody-else': (list) => `Lignes ou colonnes sans nom, lues comme une personne à part, car son rôle, son âge ou son identifiant n’est pas celui de la personne qui précède : ${list}.`,
    transposed: (list) => `Tableau lu par colonnes, un persona par colonne${list ? ` : ${list}` : ''}.`,
    'hidden-sheet': (list) => `Feuilles masquées, importées aussi : ${list}.`,
    'hidden-cells': (list) => `Lignes et colonnes masquées, importées aussi ; relisez ce qu’elles disent : ${list}.`,
    error: (list) => `Cellules où le tableur signale une erreur, importées telles quelles ; corrigez-les dans la source, ou dans la fiche : ${list}.`,
    total: (list) => `Lignes ou colonnes qui ont l’air d’un total, lues comme des personnes ; supprimez leur fiche s’il n’y a personne derrière : ${list}.`,
    deleted: (list) => `Suppressions en suivi des modifications, laissées de côté : ${list}.`,
    comments: (list) => `Commentaires laissés de côté : ${list}.`,
    'hidden-text': (list) => `Passages masqués, importés aussi ; vérifiez ce qu’ils disent : ${list}.`,
    'hidden-slides': (list) => `Diapositives masquées, importées aussi : ${list}.`,
    pictures: (list) => `Images laissées dans le document, à ajouter à la main : ${list}.`,
    nobody: (list) => `Sans personne à importer, donc laissé de côté : ${list}.`,
    'ambiguous-date': (list) => `Dates lues avec le jour d’abord ; corrigez-les si le mois venait en premier : ${list}.`,
    html: (list) => `Balises HTML retirées, leurs mots gardés : ${list}.`,
    control: (list) => `Caractères invisibles remplacés par une espace : ${list}.`,
    link: (list) => `Images et liens vers des fichiers gardés comme textes, sans le fichier : ${list}.`,
    unplaced: (list) => `Gardé dans les notes, car le champ ne prend pas cette forme : ${list}.`,
    'no-role': (list) => `Sans rôle dans la source, à préciser : ${list}.`,
    'name-from-file': (list) => `Sans nom dans la source, nommé d’après ce qui s’en approche : ${list}.`,
    'id-changed': (list) => `Identifiants déjà pris dans ce fichier, complétés : ${list}.`,
  } satisfies Record<string, (list: string) => string>,
  /** What the command itself says. */
  command: {
    exists: (files: string) => `Rien n’a été écrit, car une importation n’écrase rien : ${files} ${files.includes(', ') ? 'existent' : 'existe'} déjà. Renommez ou supprimez, puis recommencez.`,
    persona: (file: string, placed: number, notes: number) => `${file}  ${placed} placé${placed > 1 ? 's' : ''}, ${notes} dans les notes`,
    next: (command: string) => `Ensuite : ${command}`,
    more: (count: number) => ` et ${count} de plus`,
    nothingIn: (list: string) => `${list} ne contient aucun fichier que l’on importe.`,
    left: (list: string) => `Laissés de côté dans le dossier : ${list}.`,
    newPeople: (list: string) => `Nouvelles personnes dans la source : ${list}.`,
    newTexts: (file: string, list: string) => `${file} n’a pas encore : ${list}.`,
  },
};
