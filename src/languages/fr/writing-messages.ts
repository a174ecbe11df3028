import { runPackage } from '../package-name.ts';

/** What something new may be called, by its type. */
const named: Readonly<Record<string, string>> = { persona: 'Clara Morel', segment: 'Jeunes actifs', icp: 'ETI industrielle', study: 'Entretiens de mars', decision: 'Rappeler dans l’heure après un sinistre', guide: 'Lire un persona', translation: 'clara en' };

/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing = {
  /** Why a file was not written over. Nothing was written then. */
  refused: {
    'read-only': (file: string) => `Rien n’a été écrit : ${file} est en lecture seule. Rendez-le modifiable, puis recommencez.`,
    changed: (file: string) => `Rien n’a été écrit : ${file} vient de changer. Recommencez.`,
  },
  /** What `new` says. */
  begin: {
    unknownType: (type: string | undefined, suggestion: string | undefined, types: readonly string[]) =>
      `${type === undefined ? 'Il manque ce qu’il faut commencer' : `« ${type} » n’est pas un type de fichier`}.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} On peut commencer : ${types.join(', ')}. Par exemple : npx --no handbook new persona Clara Morel`,
    flagUnfit: (flag: string, type: string, fits: readonly string[]) => `L’option --${flag} ne va pas avec « ${type} » : elle vaut pour ${fits.join(', ')}.`,
    needsName: (type: string) => `Il manque un nom : écrivez-le après « ${type} », par exemple npx --no handbook new ${type} ${named[type] ?? 'Clara Morel'}.`,
    question: (type: string): string => (type === 'translation' ? 'Traduire quelle fiche, et dans quelle langue (clara en) ?' : 'Quel nom ?'),
    isPath: (name: string, folder: string, plain: string) => `« ${name} » est un chemin, pas un nom : le fichier va de lui-même dans ${folder}/. Écrivez le nom seul${plain ? `, par exemple « ${plain} »` : ''}.`,
    noId: (name: string) => `Aucune adresse ne peut être faite de « ${name} » : un identifiant n’a que des lettres latines sans accent, des chiffres et des tirets. Choisissez-le, par exemple --id ivan-petrov`,
    badId: (id: string, suggestion: string) => `« ${id} » n’a pas la forme d’un identifiant, qui n’a que des minuscules sans accent, des chiffres et des tirets.${suggestion ? ` Vouliez-vous dire --id ${suggestion} ?` : ''}`,
    taken: (id: string, free: string) => `Rien n’a été écrit : « ${id} » existe déjà, ou a existé. Un identifiant libre : --id ${free}.`,
    fileTaken: (file: string, free: string | undefined) => `Rien n’a été écrit : ${file} existe déjà. Complétez ce fichier${free === undefined ? '' : `, ou choisissez un autre nom, par exemple « ${free} »`}.`,
    noSegment: (id: string, suggestion: string | undefined) => `Il n’y a pas de segment « ${id} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
    noKit: (from: string, suggestion: string | undefined, pages: readonly string[]) =>
      `Aucune page du guide « ${from} » ne contient d’étude à copier.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}${pages.length > 0 ? ` Pages possibles : ${pages.join(', ')}.` : ''}`,
    needsLanguage: (name: string, known: readonly string[]) => `Dans quelle langue traduire « ${name} » ? Écrivez par exemple npx --no handbook new translation ${name} ${known[0] ?? 'en'}.${known.length > 0 ? ` Langues du site : ${known.join(', ')}.` : ''}`,
    noLanguage: (language: string, original: string, others: readonly string[]) =>
      language === original
        ? `« ${language} » est la langue dans laquelle le contenu est écrit : il n’y a rien à traduire.`
        : `« ${language} » n’est pas une langue de ce site : ajoutez-la à « languages » dans handbook.yaml, par exemple languages: [${[original, ...others, language].join(', ')}].`,
    severalNamed: (name: string, files: readonly string[]) => `« ${name} » désigne plusieurs fichiers : écrivez ${files.join(' ou ')}.`,
    unknownOriginal: (name: string, suggestion: string | undefined) => `Il n’y a rien à traduire sous le nom de « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
    made: (file: string) => `Commencé : ${file}`,
    next: (dir: string, address: string | undefined) => `Remplissez-le, puis :\n  npx --no handbook check${dir}   # dit ce qui ne va pas, à quelle ligne\n  npx --no handbook dev${dir}     # le montre${address ? ` à ${address}` : ''}`,
  },
  /** What a new file says of itself, in its comments. */
  template: {
    opening: {
      persona: 'Un persona est une personne fictive, écrite d’après ce que de vraies personnes ont dit.\nCommencez par son rôle (role), ses objectifs (goals) et ce qui la retient (brakes). Une phrase sans preuve s’affiche comme une hypothèse : c’est honnête.',
      segment: 'Un segment est un découpage de la base : des critères (criteria) et des chiffres datés (figures). Ce que pensent ces clients se lit dans les personas.',
      icp: 'Un profil d’entreprise idéale dit où prospecter. Commencez par les critères (criteria) et par ce qui doit faire renoncer (disqualifiers).',
      record: 'Une étude : ce sur quoi reposent les affirmations des personas. Jamais le nom d’une personne interrogée.\nCommencez par les phrases entendues, mot pour mot (verbatims), et par l’accord des participants (consent).',
      decision: 'Une décision : ce qui a été choisi en pensant à quelqu’un. Quelques lignes suffisent : la date, le service, et les personas à qui l’on a pensé.\nRevenez-y pour dire ce que cela a donné (outcome), même si c’est raté : c’est là qu’on apprend.',
      guide: 'Une page du guide répond à une question de vos collègues. Elle s’écrit en Markdown, sous la ligne « --- ».',
    },
    fill: 'Les lignes qui commencent par « # » ne sont pas publiées. Pour remplir une rubrique : enlevez le « # » et l’espace devant ses lignes, puis remplacez l’exemple.',
    page: 'Page à écrire.',
  },
  /** What a new translation says of itself, in its comments. */
  translation: {
    opening: (file: string) =>
      `Traduction de ${file}. Chaque texte d’origine est en commentaire : écrivez le vôtre en dessous, après les deux-points. Ce qui reste vide s’affiche dans la langue d’origine. Un texte de plusieurs paragraphes : « |- » après les deux-points, puis le texte sur les lignes suivantes, décalé de deux espaces.`,
    body: (file: string) => `Le reste du texte se traduit sous la ligne « --- » qui ferme ces clés ; l’original est dans ${file}.`,
    unnamed: 'Ces textes n’ont pas d’identifiant (id) dans l’original : donnez-leur-en un pour les traduire.',
  },
  /** What `upgrade` says. */
  upgrade: {
    noSettings: 'Il n’y a pas de handbook.yaml dans ce dossier : rien ne dit pour quelle version son contenu est écrit.',
    current: (version: number) => `Rien à faire : le contenu suit le modèle ${version}, celui de cette version de l’outil.`,
    done: (version: number) => `Le contenu suit le modèle ${version}, et handbook.yaml le dit (schemaVersion: ${version}). Changés, commentaires gardés :`,
  },
  format: {
    written: 'Mis en forme, sans perdre une valeur ni un commentaire :',
    toWrite: `À mettre en forme (${runPackage} fmt) :`,
    nothing: (files: number, left: number) => (left > 0 ? 'Rien d’autre à mettre en forme.' : files > 1 ? `${files} fichiers, déjà en forme.` : 'Rien à mettre en forme.'),
    ids: (ids: readonly string[]) => `identifiant${s(ids.length)} ajouté${s(ids.length)} : ${ids.join(', ')}`,
    faulty: (file: string) => `${file} est laissé tel quel, car il contient des erreurs : « ${runPackage} check » les montre.`,
    unusual: (file: string) => `${file} est laissé tel quel : il est écrit d’une façon rare, que cette commande ne sait pas remettre en forme sans risque.`,
    /** The keys of a file stay in the order in which they stand. */
    held: {
      alias: (file: string, name: string) => `Dans ${file}, les clés restent dans l’ordre où elles sont : « *${name} » reprend ce que « &${name} » nomme plus haut, et passerait avant. Écrivez cette valeur aux deux endroits, sans & ni *, puis relancez la commande.`,
      text: (file: string) => `Dans ${file}, les clés restent dans l’ordre où elles sont : un texte ouvert par « |+ » ou « >+ » garde les lignes vides qui le suivent. Ouvrez-le par « | » ou « > », puis relancez la commande.`,
    },
    unknownFile: (name: string, suggestion: string | undefined) => `« ${name} » n’est pas un fichier de contenu de ce dossier.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
  },
};

function s(n: number): string {
  return n > 1 ? 's' : '';
}
