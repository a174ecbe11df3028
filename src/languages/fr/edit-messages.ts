import { runPackage } from '../package-name.ts';
import { firstOf } from '../quoted.ts';

const s = (n: number) => (n > 1 ? 's' : '');
const meant = (suggestion: string | undefined) => (suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : '');
const changes = (count: number, files: number) => (count === 0 ? 'aucun renvoi à mettre à jour' : `${count} renvoi${s(count)} mis à jour dans ${files} fichier${s(files)}`);

/** What is said of changes in content files: renaming, erasing. */
export const editing = {
  /** What a call names cannot be found. */
  target: {
    unknown: (name: string, suggestion: string | undefined) => `Il n’y a rien qui s’appelle « ${name} ».${meant(suggestion)}`,
    former: (name: string, id: string) => `« ${name} » est un ancien nom de « ${id} » : indiquez celui d’aujourd’hui.`,
    several: (name: string, choices: readonly string[]) => `Plusieurs fiches s’appellent « ${name} » : écrivez ${choices.map((one) => `« ${one} »`).join(' ou ')}.`,
    noItem: (name: string, within: string, suggestion: string | undefined, known: readonly string[]) =>
      `La fiche « ${within} » n’a rien dont l’identifiant soit « ${name} ».${suggestion || known.length === 0 ? meant(suggestion) : ` Identifiants possibles : ${firstOf(known, 12, '.')}`}`,
    items: (name: string, file: string, lines: readonly number[]) => `« ${name} » désigne plusieurs choses dans ${file} (lignes ${lines.join(', ')}) : donnez-leur d’abord des identifiants distincts, à la main.`,
    notAStudy: (name: string) => `« ${name} » n’est pas une étude : seules les études, leurs verbatims et leurs constats s’effacent. Une autre fiche se retire (state: retired), ou se supprime à la main.`,
  },
  /** A name cannot be given. */
  name: {
    notAnId: (name: string, suggestion: string | undefined) => `« ${name} » n’est pas un identifiant : il faut des minuscules sans accent, des chiffres et des tirets.${suggestion ? ` Écrivez par exemple « ${suggestion} ».` : ''}`,
    same: (name: string) => `« ${name} » est déjà son nom : il n’y a rien à changer.`,
    taken: (name: string, by: string, former: boolean) => `« ${name} » est déjà pris : ${former ? `c’est un ancien nom de ${by}, vers lequel d’anciennes adresses mènent` : `c’est celui de ${by}`}. Choisissez un autre nom.`,
    fileTaken: (file: string) => `Rien n’a été changé : ${file} existe déjà.`,
  },
  /** Nothing was written, and why. */
  fault: {
    unsound: (file: string) => `Rien n’a été changé : ${file} contient des erreurs, ou n’est pas un fichier ordinaire, et ne se modifie pas sans risque. Corrigez-les d’abord (${runPackage} check les montre), puis recommencez.`,
    unsafe: (file: string | undefined) => `Rien n’a été changé : ${file ?? 'le recueil'} est écrit d’une façon qui ne se modifie pas sans toucher à autre chose. Changez-le à la main ; ${runPackage} check dira ce qui manque.`,
  },
  /** Before what a change would do, where it is only shown. */
  shown: 'Rien n’est écrit. Voici ce qui changerait :',
  rename: {
    moved: (from: string, to: string) => `${from} → ${to}`,
    entity: ({ name, id, originals, translations, references, files }: RenamedEntity, isDone: boolean) =>
      `${name} ${isDone ? 's’appelle désormais' : 's’appellerait'} « ${id} » : ${originals} fichier${s(originals)}${translations > 0 ? ` et ${translations} traduction${s(translations)}` : ''} renommé${s(originals + translations)}, ${changes(references, files)}. L’ancienne adresse et les feuilles déjà imprimées y ${isDone ? 'mènent toujours' : 'mèneraient toujours'}.`,
    part: ({ from, to, where, references, files }: RenamedPart, isDone: boolean) => `« ${from} » ${isDone ? 's’appelle désormais' : 's’appellerait'} « ${to} » dans ${where} : ${changes(references, files)}.`,
    /** Words that still say the former name, line by line. */
    still: (from: string, places: readonly string[], more: number) => [
      `« ${from} » est encore écrit ici, dans des phrases, du code ou des commentaires : rien n’y est changé, car ce peut être autre chose. À relire :`,
      ...places,
      ...(more > 0 ? [`  et ${more} autre${s(more)} ligne${s(more)}.`] : []),
    ],
  },
  retire: {
    notAPersona: (name: string) => `« ${name} » n’est pas un persona : seuls les personas se retirent.`,
    itself: (id: string) => `« ${id} » ne peut pas se remplacer lui-même : nommez un autre persona.`,
    retiredSuccessor: (id: string) => `« ${id} » est retiré, lui aussi : nommez un persona en service.`,
    already: (id: string) => `« ${id} » est déjà retiré : il n’y a rien à changer.`,
    shown: (file: string) => `Rien n’est écrit. Voici ce qui changerait :\n  ${file}`,
    done: (name: string, successor: string | undefined) => (successor ? `${name} est retiré : sa page et ses feuilles déjà imprimées mènent à ${successor}.` : `${name} est retiré. Si un autre persona le remplace, dites-le : ajoutez --successor et son identifiant.`),
  },
  erase: {
    head: (title: string, file: string, part: string | undefined) => (part === undefined ? `Effacer l’étude « ${title} » (${file}) :` : `Effacer « ${part} » de l’étude « ${title} » (${file}) :`),
    references: (count: number, files: number) => (count === 0 ? 'Aucune fiche n’y renvoie.' : `${count} renvoi${s(count)} à retirer dans ${files} fichier${s(files)}.`),
    losses: 'Perdent leur preuve :',
    loss: (name: string, file: string, before: string, after: string) => `${name} (${file}) : affirmations étayées, ${before} → ${after}`,
    hypothesis: (line: number, text: string) => `ligne ${line}, devient une hypothèse : ${text}`,
    quotes: 'Citations qui sont, mot pour mot, la parole d’un participant ; elles sont retirées aussi :',
    repeated: 'Textes qui reprennent encore cette parole ; ils restent, à relire et à corriger vous-même :',
    pictures: (list: string) => `Images que cette étude est seule à montrer, effacées aussi : ${list}.`,
    sheets: (list: string) => `Feuilles imprimées qui en portent la trace, à remplacer si elles sont affichées : celles de ${list}.`,
    question: 'Effacer ? Écrivez « oui » pour confirmer : ',
    yes: ['oui', 'o', 'yes', 'y'],
    notConfirmed: 'Rien n’a été effacé. Pour effacer vraiment, ajoutez --yes.',
    done: 'C’est effacé de ce dossier et de ce que cette machine gardait de côté. Reconstruisez le site, et jetez les dossiers dist et print d’avant.',
    git: (command: string, words: string | undefined) =>
      `git, lui, garde encore tout : dans chaque commit, dans chaque copie (clones, forks), dans les sauvegardes et sur la forge. Pour réécrire l’historique, sur une copie fraîche : ${command}.${words ? ` Ces paroles se trouvaient aussi dans d’autres fichiers : mettez-les dans words.txt, une par ligne, puis : ${words}.` : ''} Puis demandez à la forge de vider ses caches et ses pull requests, et à chacun de cloner de nouveau. docs/security.md dit la suite.`,
  },
};

export interface RenamedEntity {
  name: string;
  id: string;
  originals: number;
  translations: number;
  references: number;
  files: number;
}

export interface RenamedPart {
  from: string;
  to: string;
  where: string;
  references: number;
  files: number;
}
