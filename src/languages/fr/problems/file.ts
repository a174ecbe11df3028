import type { LostAs, RuleParams, WindowsProblem } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

const decimal = (value: number) => String(value).replace('.', ',');

const unreadable: Record<string, string> = {
  ENOENT: 'c’est un lien vers un fichier qui n’existe pas',
  EACCES: 'vous n’avez pas le droit de le lire',
  EPERM: 'vous n’avez pas le droit de le lire',
  EISDIR: 'c’est un dossier',
  ENAMETOOLONG: 'son chemin est trop long',
  EILSEQ: 'son nom n’est pas écrit en UTF-8',
};

const notAFile = {
  file: 'Un dossier est attendu ici, et c’est un fichier.',
  folder: 'Un fichier est attendu ici, et c’est un dossier.',
  special: 'Ce n’est pas un vrai fichier, mais un périphérique, un tube ou une socket du système : rien n’en est lu.',
};

/** A path as it is typed after a command. */
const typed = (path: string) => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isPersonas = (folder: string) => folder === 'personas';
const importIt = (path: string) => `Lancez « npx --no handbook import ${typed(path)} », puis sortez ce fichier du dossier.`;
const copyIt = (meant: string) => `Recopiez ce qu’il dit dans « ${meant} », puis rangez l’original hors du dossier.`;

const notRead: Record<LostAs, (params: RuleParams['file/not-read']) => string> = {
  rename: ({ meant, exists }) => (exists ? `« ${fileName(meant)} » est là aussi : reportez-y ce que celui-ci a de juste, puis supprimez-le.` : `Renommez-le en « ${fileName(meant)} » (si votre ordinateur cache les extensions des noms, affichez-les d’abord).`),
  format: ({ meant }) => `Reprenez son contenu dans « ${meant} »${meant.endsWith('.md') ? ', en Markdown, avec son titre en tête entre deux lignes « --- »' : ', sous forme de clés'}.`,
  text: ({ folder, path, meant }) => (isPersonas(folder) ? `S’il contient les clés d’une fiche (id, name…), renommez-le en « ${fileName(meant)} ». Sinon, lancez « npx --no handbook import ${typed(path)} », puis sortez-le du dossier.` : copyIt(meant)),
  data: ({ folder, path, meant }) => (isPersonas(folder) ? importIt(path) : copyIt(meant)),
  workbook: ({ folder, meant }) => (isPersonas(folder) ? 'Enregistrez-le au format .xlsx ou .csv, lancez « npx --no handbook import » sur ce nouveau fichier, puis sortez les deux du dossier.' : copyIt(meant)),
  document: ({ folder, meant }) =>
    isPersonas(folder) ? `Enregistrez-le en texte brut (.txt) ou en Markdown (.md) hors du dossier, puis lancez « npx --no handbook import » sur ce nouveau fichier ; ou recopiez ce qu’il dit dans « ${meant} ». Rangez l’original hors du dossier.` : copyIt(meant),
  fixed: ({ meant }) => copyIt(meant),
};

const windows: Record<WindowsProblem, string> = {
  device: 'Windows réserve ce nom à un appareil (con, prn, aux, nul, com1 à com9, lpt1 à lpt9)',
  sign: 'Windows refuse les signes < > : " | ? * dans un nom',
  end: 'Windows refuse un nom qui finit par un point ou une espace',
};

/** Of what a file has the keys, by the folder where it belongs. */
const ofKind: Readonly<Record<string, string>> = { personas: 'd’un persona', segments: 'd’un segment ou d’un profil d’entreprise idéale', research: 'd’une étude', decisions: 'd’une décision' };
const contentFolders = new Set([...Object.keys(ofKind), 'guide']);

export const file: Messages<'file' | 'handbook' | 'front-matter'> = {
  'file/not-utf8': {
    say: () => 'Ce fichier n’est pas enregistré en UTF-8 : les accents seraient perdus.',
    mend: () => 'Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 » dans votre éditeur.',
  },
  'file/utf16': {
    say: () => 'Ce fichier est enregistré en UTF-16 (« Unicode » dans certains éditeurs) et ne peut pas être lu.',
    mend: () => 'Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 ».',
  },
  'file/binary': {
    say: () => 'Ce fichier n’est pas du texte.',
    mend: () => 'Copiez son contenu dans un nouveau fichier texte, ou retirez-le du dossier.',
  },
  'file/too-large': {
    say: ({ megabytes, limit }) => `Ce fichier pèse ${decimal(megabytes)} Mo ; la limite est de ${limit} Mo par fichier.`,
    mend: () => 'Répartissez son contenu en plusieurs fiches, et rangez les images dans leurs propres fichiers.',
  },
  'file/unreadable': {
    say: ({ reason }) => `Ce fichier ne peut pas être lu : ${unreadable[reason] ?? `le système répond ${reason}`}.`,
    mend: () => 'Remplacez-le par le fichier lui-même, ou retirez-le du dossier.',
  },
  'file/link-outside': {
    say: () => 'Ce lien symbolique mène hors du dossier de contenu, ou à un fichier caché : il n’est pas suivi.',
    mend: () => 'Copiez ce qu’il vise à la place du lien.',
  },
  'file/link-loop': {
    say: () => 'Ce lien symbolique tourne en rond, ou ouvre plus de fichiers qu’on ne saurait en lire : il n’est pas suivi.',
    mend: () => 'Supprimez ce lien, ou copiez à sa place ce qu’il vise.',
  },
  'file/link-public': {
    say: () => 'Ce lien symbolique mène hors du dossier public/ : tous les lecteurs verraient ce qu’il vise, même s’il ne leur est pas destiné.',
    mend: () => 'Copiez dans public/ ce qui doit être publié, à la place du lien.',
  },
  'file/public-replaces': {
    say: ({ path }) => `Ce fichier prend la place de /${path}, que fait le site : c’est lui que vos lecteurs verront.`,
    mend: () => 'Si ce n’est pas voulu, renommez-le ou retirez-le de public/.',
  },
  'file/public-clash': {
    say: () => 'Ce fichier de public/ prend la place d’un dossier du site, ou veut un dossier à la place d’un fichier : le site ne peut pas le contenir.',
    mend: () => 'Renommez-le, ou rangez-le dans un dossier à part de public/.',
  },
  'file/not-a-file': {
    say: ({ found }) => notAFile[found],
    mend: ({ wanted }) => (wanted === 'file' ? 'Remplacez-le par un fichier ordinaire, ou retirez-le du dossier.' : 'Remplacez-le par un dossier, ou retirez-le.'),
  },
  'file/tracked-modules': {
    say: ({ folder }) => `Le dossier ${folder} est suivi par git : les programmes qu’il contient pourraient s’exécuter à la place de ceux de l’outil.`,
    mend: ({ folder }) => `Lancez « git rm -r --cached ${folder} », ajoutez node_modules/ à .gitignore, puis enregistrez les deux.`,
  },
  'file/unexpected': {
    say: ({ folder, extensions }) => `Ce fichier est ignoré : le dossier ${folder}/ attend des fichiers ${extensions.map((one) => `.${one}`).join(', ')}.`,
    mend: () => 'Enregistrez-le en texte, avec une de ces extensions, ou rangez-le ailleurs.',
  },
  'file/not-read': {
    say: ({ folder, extensions, as }) =>
      folder === ''
        ? 'Ce fichier n’est pas lu, à cause de son nom : les réglages du site seraient perdus.'
        : `Ce fichier n’est pas lu${as === 'rename' ? ', à cause de son nom' : ''} : son contenu n’apparaîtrait nulle part (le dossier ${folder}/ attend des fichiers ${extensions.map((one) => `.${one}`).join(', ')}).`,
    mend: (params) => notRead[params.as](params),
  },
  'file/wrong-folder': {
    say: ({ folder, count }) => `Rien n’est lu dans le dossier ${folder}/ : ${count === 1 ? 'le fichier de contenu qu’il renferme n’apparaîtrait' : `les ${count} fichiers de contenu qu’il renferme n’apparaîtraient`} nulle part.`,
    mend: ({ meant, count, exists, icp }) =>
      `${exists ? `${count === 1 ? 'Déplacez-le' : 'Déplacez-les'} dans ${meant}/` : `Renommez ce dossier en « ${meant} »`}${icp ? ', avec « kind: icp » dans chaque fiche d’entreprise' : ''} ; s’il sert à autre chose, un nom de dossier qui commence par « _ » le met de côté.`,
  },
  'file/stray-persona': {
    say: ({ folder, more }) =>
      `Ce fichier a les clés d’un persona, mais rien n’est lu ${folder === '' ? 'à côté de handbook.yaml, hors des dossiers de contenu' : `dans le dossier ${folder}/`} : il n’apparaîtrait nulle part${more > 0 ? ` (ni ${more === 1 ? 'un autre fichier' : `${more} autres fichiers`} de ce dossier)` : ''}.`,
    mend: ({ folder, more }) => `${more > 0 ? 'Déplacez-les' : 'Déplacez-le'} dans personas/ ; sinon, un nom ${folder === '' ? '' : 'de dossier '}qui commence par « _ » ${more > 0 ? 'les' : 'le'} met de côté.`,
  },
  'file/stray': {
    say: ({ folder, more, meant }) =>
      contentFolders.has(folder)
        ? `Ce fichier a les clés ${ofKind[meant]} : sa place n’est pas dans ${folder}/.`
        : `Ce fichier a les clés ${ofKind[meant]}, mais rien n’est lu ${folder === '' ? 'à côté de handbook.yaml, hors des dossiers de contenu' : `dans le dossier ${folder}/`} : il n’apparaîtrait nulle part${more > 0 ? ` (ni ${more === 1 ? 'un autre fichier' : `${more} autres fichiers`} de ce dossier)` : ''}.`,
    mend: ({ folder, more, meant }) => (contentFolders.has(folder) ? `Déplacez-le dans ${meant}/.` : `${more > 0 ? 'Déplacez-les' : 'Déplacez-le'} dans ${meant}/ ; sinon, un nom ${folder === '' ? '' : 'de dossier '}qui commence par « _ » ${more > 0 ? 'les' : 'le'} met de côté.`),
  },
  'file/stray-copy': {
    say: ({ folder, more, shown }) =>
      `Ce fichier dit la même personne ou la même chose que ${shown}, et rien n’est lu ${folder === '' ? 'à côté de handbook.yaml, hors des dossiers de contenu' : `dans le dossier ${folder}/`} : ce que l’on y change n’apparaîtrait nulle part${more > 0 ? ` (${more === 1 ? 'un autre fichier de ce dossier est dans ce cas' : `${more} autres fichiers de ce dossier sont dans ce cas`})` : ''}.`,
    mend: ({ folder, more, shown }) => `Reportez dans ${shown} ce qu’il a de nouveau, puis supprimez-le ; pour ${more > 0 ? 'les' : 'le'} garder de côté, un nom ${folder === '' ? '' : 'de dossier '}qui commence par « _ » suffit.`,
  },
  'file/copy': {
    say: ({ original }) => `Ce fichier est une copie de ${original} : il porte le nom d’une copie et le même identifiant, et rien ne peut s’afficher deux fois.`,
    mend: ({ original }) => `Reportez dans ${original} ce qu’elle a de nouveau, puis supprimez-la ; un nom qui commence par « _ » la met de côté ; si c’est une autre fiche, donnez-lui un nom de fichier et un « id » à elle.`,
  },
  'file/windows-name': {
    say: ({ name, problem }) => `${windows[problem]} : avec « ${name} », personne ne pourrait copier ce dossier sur un poste Windows.`,
    mend: ({ suggestion, hasId }) => `Renommez-le, par exemple en « ${suggestion} »${hasId ? ', et changez son « id » de même' : ''}.`,
  },
  'file/name': {
    say: () => 'Ce nom de fichier ne peut pas servir d’adresse : il faut des minuscules sans accent, des chiffres et des tirets.',
    mend: ({ suggestion }) => (suggestion ? `Renommez le fichier en « ${suggestion} ».` : 'Choisissez un nom en lettres latines, par exemple « clara-martin.yaml ».'),
  },
  'file/conflict': {
    say: () => 'Une fusion n’a pas été terminée : les deux versions du texte sont encore dans le fichier.',
    mend: () => 'Gardez la bonne version et supprimez l’autre, ainsi que les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
  },
  'file/bidi-control': {
    say: ({ code }) => `Un caractère invisible qui inverse le sens de lecture (${code}) se cache ici : le texte affiché ne serait pas le texte relu.`,
    mend: () => 'Effacez ce caractère, ou retapez la ligne.',
  },
  'file/control-character': {
    say: ({ code }) => `Un caractère de contrôle invisible (${code}) se cache ici, sans doute venu d’un copier-coller.`,
    mend: () => 'Effacez ce caractère, ou retapez la ligne.',
  },
  'file/many-more': {
    say: ({ count, rule }) => (count === 1 ? `Un autre problème de ce genre (${rule}) suit dans ce fichier.` : `${count} autres problèmes de ce genre (${rule}) suivent dans ce fichier.`),
    mend: () => 'Corrigez ceux qui précèdent : la vérification suivante dira les autres.',
  },
  'file/empty': {
    say: () => 'Ce fichier est vide, ou ne contient que des commentaires.',
    mend: () => 'Remplissez-le, ou supprimez-le ; un nom commençant par « _ » le met de côté.',
  },
  'handbook/empty': {
    say: () => 'Il n’y a encore aucun contenu : ni persona, ni segment, ni étude, ni page de guide.',
    mend: () => 'Créez un premier fichier, par exemple personas/clara.yaml, avec ces quatre lignes :',
  },
  'handbook/no-config': {
    say: () => 'Le fichier handbook.yaml manque : le site porte un nom par défaut.',
    mend: () => 'Créez-le à la racine du dossier, avec au moins le nom de votre entreprise :',
  },
  'front-matter/missing': {
    say: () => 'Ce fichier ne commence pas par son en-tête : on ne sait ni son titre ni ses réglages.',
    mend: ({ isToml }) => (isToml ? 'Remplacez les deux lignes « +++ » par « --- », et entre elles, chaque signe « = » par deux-points, comme ici :' : 'Ajoutez en tête du fichier, entre deux lignes « --- », au moins ces clés :'),
  },
  'front-matter/unclosed': {
    say: () => 'L’en-tête de ce fichier n’est pas refermé : rien du fichier ne peut être lu.',
    mend: () => 'Ajoutez une ligne « --- » après la dernière clé de l’en-tête, avant le texte.',
  },
};
