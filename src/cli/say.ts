import type { LanguageCode } from '../languages/index.ts';

/** What the command line itself says, in both languages. */
export const say = {
  unknownCommand: (language: LanguageCode, name: string, suggestion: string | undefined) =>
    pick(language, {
      fr: `La commande « ${name} » n’existe pas.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} « handbook --help » les montre toutes.`,
      en: `There is no command “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} “handbook --help” shows them all.`,
    }),
  unknownFlag: (language: LanguageCode, flag: string, suggestion: string | undefined) =>
    pick(language, {
      fr: `L’option ${flag} n’existe pas.${suggestion ? ` Vouliez-vous dire --${suggestion} ?` : ' « --help » les montre toutes.'}`,
      en: `There is no option ${flag}.${suggestion ? ` Did you mean --${suggestion}?` : ' “--help” shows them all.'}`,
    }),
  needsValue: (language: LanguageCode, flag: string, value: string | undefined) =>
    pick(language, {
      fr: `L’option --${flag} attend une valeur : --${flag} ${value ?? '…'}.`,
      en: `The option --${flag} needs a value: --${flag} ${value ?? '…'}.`,
    }),
  takesNoValue: (language: LanguageCode, flag: string) =>
    pick(language, {
      fr: `L’option --${flag} ne prend pas de valeur.`,
      en: `The option --${flag} takes no value.`,
    }),
  badValue: (language: LanguageCode, flag: string, value: string, allowed: readonly string[]) =>
    pick(language, {
      fr: `« ${value} » n’est pas une valeur de --${flag} ; les valeurs possibles sont ${allowed.join(', ')}.`,
      en: `“${value}” is not a value of --${flag}; possible values are ${allowed.join(', ')}.`,
    }),
  badDay: (language: LanguageCode, value: string) =>
    pick(language, {
      fr: `« ${value} » n’est pas un jour ; écrivez --at comme ceci : --at 2026-03-01.`,
      en: `“${value}” is not a day; write --at like this: --at 2026-03-01.`,
    }),
  needsArgument: (language: LanguageCode, takes: string) =>
    pick(language, {
      fr: `Il manque ${takes} : écrivez-le après le nom de la commande ; « --help » montre un exemple.`,
      en: `${takes} is missing: write it after the name of the command; “--help” shows how.`,
    }),
  noArguments: (language: LanguageCode, value: string, takes?: string) =>
    pick(
      language,
      takes === undefined
        ? noArguments(value)
        : {
            fr: `« ${value} » est de trop : cette commande ne prend qu’un seul ${takes}.`,
            en: `“${value}” is not expected: this command takes one ${takes} only.`,
          },
    ),
  unknownAudience: (language: LanguageCode, name: string, suggestion: string | undefined, known: readonly string[]) =>
    pick(language, {
      fr: `Il n’y a pas de public « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Publics possibles : ${known.join(', ')}.`,
      en: `There is no audience “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible audiences: ${known.join(', ')}.`,
    }),
  noFolder: (language: LanguageCode, folder: string) =>
    pick(language, {
      fr: `Le dossier ${folder} n’existe pas.`,
      en: `The folder ${folder} does not exist.`,
    }),
  noSite: (language: LanguageCode, folder: string) =>
    pick(language, {
      fr: `Il n’y a pas de site dans ${folder}. Lancez d’abord « handbook build ».`,
      en: `There is no site in ${folder}. Run “handbook build” first.`,
    }),
  badOut: (language: LanguageCode, folder: string) =>
    pick(language, {
      fr: `Le site ne peut pas être écrit dans ${folder} : ce dossier contient d’autres fichiers, qui seraient perdus. Choisissez un dossier à part avec --out.`,
      en: `The site cannot be written to ${folder}: that folder holds other files, which would be lost. Choose a folder of its own with --out.`,
    }),
  notTrusted: (language: LanguageCode, folder: string) =>
    pick(language, {
      fr: `Les dates de changement sont inconnues : git refuse de lire ${folder}, qui appartient à un autre utilisateur. Si vous lui faites confiance : git config --global --add safe.directory ${typedFolder(folder)}`,
      en: `The dates of changes are unknown: git refuses to read ${folder}, which belongs to another user. If you trust it: git config --global --add safe.directory ${typedFolder(folder)}`,
    }),
  unreadableHistory: (language: LanguageCode) =>
    pick(language, {
      fr: 'Les dates de changement sont inconnues : git ne parvient pas à lire l’historique de ce dossier. « git log » dit pourquoi.',
      en: 'The dates of changes are unknown: git cannot read the history of this folder. “git log” says why.',
    }),
  linkedOut: (language: LanguageCode, path: string) =>
    pick(language, {
      fr: `${path} est un lien symbolique, ou passe par un lien, qui mène hors du dossier de contenu ou nulle part : il n’est pas suivi. Remplacez ce lien par un vrai dossier.`,
      en: `${path} is a symbolic link, or passes through one, that leads out of the content folder or nowhere: it is not followed. Replace that link with a real folder.`,
    }),
  notAFolder: (language: LanguageCode, path: string) =>
    pick(language, {
      fr: `Rien n’a été écrit : un dossier est attendu à la place de ${path}. Retirez-le, puis recommencez.`,
      en: `Nothing was written: a folder is expected in place of ${path}. Take it away, then try again.`,
    }),
  badHost: (language: LanguageCode, host: string) =>
    pick(language, {
      fr: `« ${host} » n’est pas une adresse de cette machine ; écrivez par exemple --host 0.0.0.0 pour être vu du réseau, ou enlevez --host.`,
      en: `“${host}” is not an address of this machine; write for example --host 0.0.0.0 to be seen from the network, or leave --host out.`,
    }),
  badPort: (language: LanguageCode, port: string) =>
    pick(language, {
      fr: `« ${port} » n’est pas un port ; écrivez un nombre entre 0 et 65535, par exemple --port 4321.`,
      en: `“${port}” is not a port; write a number between 0 and 65535, for example --port 4321.`,
    }),
  portTaken: (language: LanguageCode, port: number) =>
    pick(language, {
      fr: `Le port ${port} est déjà pris. Choisissez-en un autre avec --port.`,
      en: `Port ${port} is already taken. Choose another with --port.`,
    }),
  openToOthers: (language: LanguageCode) =>
    pick(language, {
      fr: 'Attention : tant que cette commande tourne, toute machine du réseau peut lire ce site. Arrêtez-la dès que vous n’en avez plus besoin.',
      en: 'Careful: as long as this command runs, every machine of the network can read this site. Stop it as soon as you need it no more.',
    }),
  serving: (language: LanguageCode, address: string) =>
    pick(language, {
      fr: `Le site est à ${address} (Ctrl+C pour arrêter).`,
      en: `The site is at ${address} (Ctrl+C to stop).`,
    }),
  busy: (language: LanguageCode, folder: string, lock: string) =>
    pick(language, {
      fr: `Une autre construction écrit déjà dans ${folder} : attendez qu’elle finisse, ou supprimez ${lock} si aucune n’est en cours.`,
      en: `Another build is writing to ${folder} already: wait until it ends, or delete ${lock} if none is at work.`,
    }),
  diskFull: (language: LanguageCode) =>
    pick(language, {
      fr: 'Le disque est plein : libérez de la place, puis recommencez. Le site précédent reste en place.',
      en: 'The disk is full: free some space, then try again. The previous site stays in place.',
    }),
  notWritable: (language: LanguageCode, path: string | undefined) =>
    pick(language, {
      fr: `Le système refuse d’écrire ${path ? `dans ${path}` : 'dans ce dossier'} : vérifiez les droits du dossier. Le site précédent reste en place.`,
      en: `The system refuses to write ${path ? `to ${path}` : 'to this folder'}: check the folder’s permissions. The previous site stays in place.`,
    }),
  inTheWay: (language: LanguageCode, path: string | undefined) =>
    pick(language, {
      fr: `${path ?? 'Ce chemin'} n’est pas ce qui est attendu là : un fichier y tient la place d’un dossier, ou un dossier celle d’un fichier. Renommez-le ou déplacez-le, puis recommencez.`,
      en: `${path ?? 'This path'} is not what is expected there: a file stands in the place of a folder, or a folder in that of a file. Rename or move it, then try again.`,
    }),
  noSearch: (language: LanguageCode, detail: string) =>
    pick(language, {
      fr: `La recherche ne peut pas être faite sur cette machine : le programme Pagefind n’y démarre pas (${detail}). Réinstallez les dépendances facultatives (npm install --include=optional), ou construisez sans recherche avec --no-search.`,
      en: `The search cannot be made on this machine: the program Pagefind does not start (${detail}). Install the optional dependencies again (npm install --include=optional), or build without search with --no-search.`,
    }),
  notBuilt: (language: LanguageCode) =>
    pick(language, {
      fr: 'Le site n’a pas été construit : corrigez d’abord les erreurs ci-dessus. Le site précédent reste en place.',
      en: 'The site was not made: correct the errors above first. The previous site stays in place.',
    }),
  unexpected: (language: LanguageCode, detail: string) =>
    pick(language, {
      fr: `Quelque chose s’est mal passé de notre côté : ${detail}. HANDBOOK_DEBUG=1 montre le détail, à joindre à un signalement.`,
      en: `Something went wrong on our side: ${detail}. HANDBOOK_DEBUG=1 shows the details, to attach to a report.`,
    }),
};

/** A folder as it is typed in a terminal. */
function typedFolder(folder: string): string {
  return /^[\w./:@+-]+$/.test(folder) ? folder : `'${folder}'`;
}

function pick(language: LanguageCode, words: Record<LanguageCode, string>): string {
  return words[language];
}

const noArguments = (value: string) => ({
  fr: `« ${value} » est de trop : cette commande ne prend que des options. Pour un autre dossier : --dir ${value}.`,
  en: `“${value}” is not expected: this command takes options only. For another folder: --dir ${value}.`,
});
