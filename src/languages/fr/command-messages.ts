import { packageName, runPackage } from '../package-name.ts';
import { forms } from '../plural.ts';

const s = (n: number) => (n > 1 ? 's' : '');

/** What the command line says. */
export const say = {
  unknownCommand: (name: string, suggestion: string | undefined) => `La commande « ${name} » n’existe pas.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} « ${runPackage} --help » les montre toutes.`,
  unknownFlag: (flag: string, suggestion: string | undefined) => `L’option ${flag} n’existe pas.${suggestion ? ` Vouliez-vous dire --${suggestion} ?` : ' « --help » les montre toutes.'}`,
  needsValue: (flag: string, value: string | undefined) => `L’option --${flag} attend une valeur : --${flag} ${value ?? '…'}.`,
  takesNoValue: (flag: string) => `L’option --${flag} ne prend pas de valeur.`,
  badValue: (flag: string, value: string, allowed: readonly string[]) => `« ${value} » n’est pas une valeur de --${flag} ; les valeurs possibles sont ${allowed.join(', ')}.`,
  badDay: (value: string) => `« ${value} » n’est pas un jour ; écrivez --at comme ceci : --at 2026-03-01.`,
  badMonths: (value: string, most: number) => `« ${value} » n’est pas un nombre de mois ; écrivez un nombre de 0 à ${most}, par exemple --within 3.`,
  partialReviews: () => `Certaines fiches ont des erreurs : ce qu’elles laissent illisible manque à cette liste. « ${runPackage} check » les montre.`,
  needsArgument: (name: string, takes: string) => `Il manque ${takes} : écrivez-le après le nom de la commande, ainsi : ${runPackage} ${name} ${takes}`,
  noArguments: (value: string, takes?: string) => (takes === undefined ? `« ${value} » est de trop : cette commande ne prend que des options. Pour un autre dossier : --dir ${value}.` : `« ${value} » est de trop : cette commande ne prend qu’un seul ${takes}.`),
  unknownAudience: (name: string, suggestion: string | undefined, known: readonly string[]) => `Il n’y a pas de public « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Publics possibles : ${known.join(', ')}.`,
  noFolder: (folder: string) => `Le dossier ${folder} n’existe pas.`,
  ofSystem: (folder: string) => `${folder} est un dossier du système : rien n’y est lu ni écrit. Indiquez un dossier ordinaire.`,
  /** A folder inside a handbook, taken for one. */
  insideHandbook: (folder: string, command: string) => `handbook.yaml n’est pas ici, mais dans ${folder} : lancez « ${command} », ou revenez dans ce dossier (cd).`,
  noHandbook: (folder: string) => `Il n’y a pas de handbook.yaml dans ${folder} : rien n’a été écrit. Allez dans le dossier du recueil, ou commencez-en un avec « ${runPackage} init ».`,
  noSite: (folder: string) => `Il n’y a pas de site dans ${folder}. Lancez d’abord « ${runPackage} build ».`,
  badOut: (folder: string) => `Le site ne peut pas être écrit dans ${folder} : ce dossier contient d’autres fichiers, qui seraient perdus. Choisissez un dossier à part avec --out.`,
  notTrusted: (folder: string, typed: string) => `Les dates de changement sont inconnues : git refuse de lire ${folder}, qui appartient à un autre utilisateur. Si vous lui faites confiance : git config --global --add safe.directory ${typed}`,
  unreadableHistory: (waiting: { pipe: string } | { seconds: number } | undefined) => {
    if (!waiting) return 'Les dates de changement sont inconnues : git ne parvient pas à lire l’historique de ce dossier. « git log » dit pourquoi.';
    const unknown = 'Les dates de changement, les anciens noms des fichiers et les paquets suivis par git sont inconnus';
    return 'pipe' in waiting
      ? `${unknown} : git n’est pas interrogé, car ${waiting.pipe} est un tube ou un périphérique, qu’il attendrait sans fin. Remplacez-le par le vrai fichier.`
      : `${unknown} : git n’a pas répondu en ${waiting.seconds} secondes dans ce dossier. Il attend peut-être un tube, ou un disque qui ne répond plus.`;
  },
  noBase: (name: string) => `Rien ne dit ce qui a changé depuis « ${name} » : ce commit ou cette branche n’a aucun passé commun avec l’état présent.`,
  linkedOut: (path: string) => `${path} est un lien symbolique, ou passe par un lien, qui mène hors du dossier de contenu ou nulle part : il n’est pas suivi. Remplacez ce lien par un vrai dossier.`,
  notAFolder: (path: string) => `Rien n’a été écrit : un dossier est attendu à la place de ${path}. Retirez-le, puis recommencez.`,
  badHost: (host: string) => `« ${host} » n’est pas une adresse de cette machine ; écrivez par exemple --host 0.0.0.0 pour être vu du réseau, ou enlevez --host.`,
  badPort: (port: string) => `« ${port} » n’est pas un port ; écrivez un nombre entre 0 et 65535, par exemple --port 4321.`,
  portTaken: (port: number) => `Le port ${port} est déjà pris. Choisissez-en un autre avec --port.`,
  openToOthers: () => 'Attention : tant que cette commande tourne, toute machine du réseau peut lire ce site. Arrêtez-la dès que vous n’en avez plus besoin.',
  serving: (address: string) => `Le site est à ${address} (Ctrl+C pour arrêter).`,
  busy: (folder: string, lock: string) => `Une autre construction écrit déjà dans ${folder} : attendez qu’elle finisse, ou supprimez ${lock} si aucune n’est en cours.`,
  diskFull: () => 'Le disque est plein : libérez de la place, puis recommencez.',
  notWritable: (path: string | undefined) => `Le système refuse d’écrire ${path ? `dans ${path}` : 'dans ce dossier'} : vérifiez les droits du dossier.`,
  /** What a fault leaves behind: none of what was asked for, or the site as it was. */
  nothingWritten: () => 'Rien n’a été écrit.',
  siteStays: () => 'Le site précédent reste en place.',
  inTheWay: (path: string | undefined) => `${path ?? 'Ce chemin'} n’est pas ce qui est attendu là : un fichier y tient la place d’un dossier, ou un dossier celle d’un fichier. Renommez-le ou déplacez-le, puis recommencez.`,
  noSearch: (detail: string) => `La recherche ne peut pas être faite sur cette machine : le programme Pagefind n’y démarre pas (${detail}). Réinstallez les dépendances facultatives (npm install --include=optional), ou construisez sans recherche avec --no-search.`,
  noPaper: (packages: readonly string[]) => `Ni feuille ni image ne peut être faite ici, car des paquets facultatifs manquent (${packages.join(', ')}) : installez-les par npm install --include=optional, après les avoir retirés d’« overrides » dans package.json s’ils y sont.`,
  noPrograms: () => 'Les programmes propres à cette machine manquent : ce sont des dépendances facultatives d’autres paquets, que npm install --omit=optional enlève aussi. Lancez npm install --include=optional.',
  noAstro: (name: string) => `Cette commande a besoin d’Astro, et le paquet ${name} n’est pas installé ici : lancez npm install --include=peer.`,
  notBuilt: () => 'Le site n’a pas été construit : corrigez d’abord les erreurs ci-dessus. Le site précédent reste en place.',
  unexpected: (detail: string) => `Quelque chose s’est mal passé de notre côté : ${detail}. HANDBOOK_DEBUG=1 montre le détail, à joindre à un signalement.`,
  /** What `handbook diff` says beside the changes. */
  diff: {
    noGit: `git n’est pas installé ici : « ${runPackage} diff » compare deux états des fiches que git a gardés.`,
    noRepository: (folder: string) => `${folder} n’est dans aucun dépôt git : il n’y a pas d’état antérieur auquel comparer.`,
    noCommit: 'Ce dépôt git n’a encore aucun commit : il n’y a pas d’état antérieur auquel comparer.',
    unreadable: (waiting: { pipe: string } | { seconds: number } | undefined) =>
      !waiting
        ? 'git ne parvient pas à lire l’historique de ce dossier : « git log » dit pourquoi.'
        : 'pipe' in waiting
          ? `git n’est pas interrogé, car ${waiting.pipe} est un tube ou un périphérique, qu’il attendrait sans fin. Remplacez-le par le vrai fichier.`
          : `git n’a pas répondu en ${waiting.seconds} secondes dans ce dossier. Il attend peut-être un tube, ou un disque qui ne répond plus.`,
    unknownRevision: (name: string, suggestion: string | undefined) => `Il n’y a ici ni branche, ni étiquette, ni commit « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ' « git log --oneline » montre les derniers commits.'}`,
    shallow: 'Cette copie du dépôt n’a pas tout son historique : lancez « git fetch --unshallow », puis recommencez ; dans une forge, demandez l’historique entier (fetch-depth: 0, GIT_DEPTH: 0).',
    noMain: `La branche publiée est inconnue ici : dites à quoi comparer, par exemple « ${runPackage} diff HEAD~1 », ou indiquez repository.branch dans handbook.yaml.`,
    unrelated: (name: string) => `Cette branche n’a aucun commit en commun avec ${name} : dites à quoi comparer, par exemple « ${runPackage} diff ${name} ».`,
    tooMany: (value: string) => `« ${value} » est de trop : cette commande compare deux états, BASE et HEAD.`,
    faulty: `Des fichiers contiennent des fautes : ce qui y change n’est peut-être pas tout dit. « ${runPackage} check » montre celles d’aujourd’hui.`,
  },
  astro: {
    twice: () => 'La configuration d’Astro appelle handbook() deux fois : gardez-en un seul.',
    unknownOption: (name: string, suggestion: string | undefined, known: readonly string[]) => `handbook() n’a pas de réglage « ${name} ».${suggestion ? ` Vouliez-vous écrire « ${suggestion} » ?` : ''} Réglages possibles : ${known.join(', ')}.`,
    badOption: (name: string, example: string) => `Réglage ${name} de handbook() : cette valeur ne convient pas. Écrivez par exemple ${example}.`,
    unknownComponent: (name: string, suggestion: string | undefined, known: readonly string[]) => `handbook() n’a pas de composant « ${name} » à remplacer.${suggestion ? ` Vouliez-vous écrire « ${suggestion} » ?` : ''} Composants possibles : ${known.join(', ')}.`,
    noContent: (folder: string) => `Réglage content de handbook() : ${folder} n’est pas un dossier qui contient handbook.yaml. Indiquez-le depuis le dossier du projet Astro, par exemple content: './handbook'.`,
    noFile: (option: string, path: string) => `Réglage ${option} de handbook() : le fichier ${path} n’existe pas. Indiquez-le depuis le dossier du projet Astro.`,
    badAt: (at: string) => `Réglage at de handbook() : « ${at} » n’est pas une adresse du site. Écrivez par exemple at: '/personas-clients/'.`,
    trailingSlash: () => "Les adresses du recueil se terminent par une barre oblique : remplacez trailingSlash: 'never' par 'ignore' ou 'always' dans la configuration d’Astro.",
    buildFormat: (format: string) => `Les pages du recueil sont des dossiers : retirez build.format: '${format}' de la configuration d’Astro, ou donnez-lui la valeur 'directory'.`,
    i18nFallback: () => `i18n.fallback ferait une copie de chaque page du recueil dans une autre langue que la sienne : retirez ce réglage d’Astro, ou construisez le recueil à part avec ${runPackage} build.`,
    incremental: () => 'experimental.incrementalBuild garderait d’anciennes pages du recueil, dont le contenu n’est pas dans src/ : retirez ce réglage d’Astro.',
    taken: (path: string, file: string, at: string) => `L’adresse ${path} est à la fois celle d’une page du recueil et de ${file}. Donnez au recueil une autre adresse (at: '${at}') ou renommez cette page.`,
    takenByFile: (path: string, file: string) => `Le fichier ${file} prend la place de ${path}, que fait le recueil : renommez-le ou retirez-le.`,
    notBuilt: () => 'Le recueil n’est pas publié : corrigez d’abord les erreurs ci-dessus.',
    unfinished: () => 'La construction s’est arrêtée avant que le recueil soit complet : ne publiez pas ce dossier.',
  },
  mdx: {
    noFolder: (folder: string) => `--mdx : le dossier ${folder} n’existe pas. Indiquez celui de vos composants .astro, depuis le dossier où vous êtes.`,
    noPackage: (setting: string) => `${setting} demande le paquet @astrojs/mdx, qui n’est pas installé : npm install @astrojs/mdx.`,
    notMade: (place: string, detail: string) => `${place} : cette page ne peut pas être produite (« ${detail} »).`,
    badName: (name: string) => `Réglage mdx.components de handbook() : « ${name} » n’est pas un nom de composant. Il commence par une majuscule, par exemple Quiz.`,
    inlined: () => "Les pages en MDX n’ont pas de style dans leur texte : remplacez build.inlineStylesheets: 'always' par 'auto' dans la configuration d’Astro.",
  },
  stages: {
    reading: 'Lecture de l’export',
    counting: 'Comptage des segments',
    grouping: 'Recherche de groupes',
    describing: 'Description des groupes',
    assigning: 'Affectation des contacts',
    learning: 'Apprentissage sur l’échantillon',
    suggesting: 'Suggestion de personas',
    check: 'Vérification des fiches',
    pages: 'Écriture des pages',
    search: 'Index de recherche',
    data: 'Données pour d’autres outils',
    sheets: 'Mise en page des feuilles',
    publish: 'Mise en place du site',
  },
  /** What a build came to. */
  built: { line: '{pages} dans {folder} en {seconds} s ({size}, {warnings}).', pages: forms({ one: '{n} page', other: '{n} pages' }), warnings: forms({ one: '{n} avertissement', other: '{n} avertissements' }), kilo: '{n} ko', mega: '{n} Mo' },
  /** What `handbook init` did. */
  init: {
    hadContent: 'Ce dossier contient déjà des fiches : seuls les fichiers d’outillage qui manquaient sont écrits.',
    written: 'Écrits :',
    left: 'Laissés tels quels, car ils existaient :',
    nothing: 'Rien à écrire : tout est en place.',
    settings: (file: string) => `Pour que VS Code complète et explique vos fiches, ajoutez ces lignes à ${file}, entre ses accolades :`,
    below: (folder: string, top: string) => `Ce recueil est dans ${folder}/, et les forges ne lisent leurs fichiers qu’à la racine du dépôt : déplacez ce qui est écrit pour la forge dans ${top}, et faites-y commencer chaque commande par « cd ${folder} ».`,
    scripts: 'scripts',
    next: 'Ensuite :',
    install: `npm install --save-dev ${packageName}   # pour garder la même version d’un poste à l’autre`,
    forge: `${runPackage} init --ci github   # ou gitlab : vérifie chaque changement, et publie`,
    steps: [`${runPackage} check   # dit ce qui ne va pas, à quelle ligne`, `${runPackage} dev     # montre le site pendant que vous écrivez`, `${runPackage} build   # produit le site dans dist/`],
  },
  /** What `handbook schemas` says. */
  schemas: {
    written: (files: readonly string[]) => `Mis à jour pour les éditeurs :\n${files.map((file) => `  ${file}`).join('\n')}`,
    fresh: (folder: string) => `${folder} est à jour.`,
  },
  /** What `handbook translated` says. */
  translated: {
    note: 'Ce dont part chaque traduction, noté par « npx --no handbook translated » : rien à changer ici.',
    unknown: (file: string, suggestion: string | undefined) => `Il n’y a pas de traduction « ${file} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Donnez le chemin d’un fichier comme personas/clara.en.yaml.`,
    noted: (files: number) => `${files} fichier${s(files)} noté${s(files)} :`,
    nothing: 'Rien à noter : chaque texte traduit sait déjà de quel original il part.',
    left: (count: number) => `${count} texte${s(count)} reste${count > 1 ? 'nt' : ''} à revoir, car l’original a changé : « npx --no handbook check » ${count > 1 ? 'les' : 'le'} montre.`,
    broken: 'Rien n’a été noté : corrigez d’abord les erreurs ci-dessus.',
  },
  /** What `handbook print` says. */
  print: {
    unknown: (id: string, suggestion: string | undefined) => `Il n’y a pas de persona ni de segment « ${id} » pour ce public.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
    noDepartment: (id: string, suggestion: string | undefined, known: readonly string[]) => `Il n’y a pas de service « ${id} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Services : ${known.join(', ')}.`,
    compareAlone: '--compare s’emploie sans autre nom, ni --format, --department, --one ou --retired : donnez-lui de deux à quatre personas, par exemple --compare clara,monique.',
    compareCount: (n: number) => `--compare met de deux à quatre personas côte à côte, et en voici ${n} : séparez leurs identifiants par des virgules.`,
    compareTwice: (id: string) => `--compare nomme deux fois « ${id} » : donnez des personas différents.`,
    compareUnknown: (id: string, suggestion: string | undefined) => `Il n’y a pas de persona « ${id} » à comparer pour ce public.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
    compareRetired: (id: string) => `La fiche « ${id} » est retirée : elle ne se compare plus.`,
    noDepartmentFormat: '--department ne vaut que pour les fiches par service : ajoutez --format department-a4.',
    /** Of what no format asked for shows. */
    unshown: (id: string, format: string) => `Aucun des formats demandés ne montre « ${id} » : ajoutez --format ${format}.`,
    nothingForDepartments: 'Aucune de ces fiches n’a de conseils pour un service : il n’y a rien à imprimer au format department-a4.',
    noFormat: (name: string, suggestion: string | undefined, known: readonly string[]) => `Il n’y a pas de format « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Formats possibles : ${known.join(', ')}.`,
    noLargeCards: 'Une carte est trop petite pour de gros caractères : choisissez une affiche, par exemple --format poster-a4.',
    noBleedBooklet: 'Un livret s’imprime sans fond perdu : retirez --bleed, ou choisissez une affiche, par exemple --format poster-a4.',
    retired: (id: string) => `La fiche « ${id} » est retirée : elle ne s’imprime qu’avec --retired.`,
    nothing: 'Il n’y a rien à imprimer.',
    noSite: 'Les feuilles n’ont pas de code à scanner : ajoutez « site » à handbook.yaml, avec l’adresse du site.',
    broken: 'Rien n’a été imprimé : corrigez d’abord les erreurs ci-dessus.',
    missed: (files: number) => `${files} fichier${s(files)} n’${files > 1 ? 'ont' : 'a'} pas été imprimé${s(files)} : voyez ci-dessus ce qui s’y oppose.`,
    summary: (files: number, sheets: number, folder: string, seconds: string) => `${files} fichier${s(files)} (${sheets} fiche${s(sheets)}) dans ${folder} en ${seconds} s.`,
  },
};
