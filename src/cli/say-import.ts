import { type Limit, most } from '../import/limits.ts';
import type { MappingFault } from '../import/mapping-file.ts';
import type { MappingWords } from '../import/mapping-text.ts';
import type { Told, Unreadable } from '../import/tree.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Opened } from '../source/inside.ts';

type Reasons = Record<Unreadable['reason'], (file: string, detail: string) => string>;

const limits: Record<LanguageCode, Record<Limit, (count: string) => string>> = {
  fr: {
    bytes: (count) => `plus de ${count} octets`,
    unzipped: (count) => `plus de ${count} octets une fois décompressé`,
    ratio: (count) => `plus de ${count} octets décompressés pour un octet du fichier`,
    parts: (count) => `plus de ${count} fichiers dans le classeur`,
    tags: (count) => `plus de ${count} balises XML dans le classeur`,
    text: (count) => `plus de ${count} octets de texte d’un seul tenant dans le classeur`,
    letters: (count) => `plus de ${count} lettres, répétitions comprises`,
    rows: (count) => `plus de ${count} lignes`,
    cells: (count) => `plus de ${count} cellules, vides comprises`,
    depth: (count) => `plus de ${count} niveaux imbriqués`,
  },
  en: {
    bytes: (count) => `more than ${count} bytes`,
    unzipped: (count) => `more than ${count} bytes once unzipped`,
    ratio: (count) => `more than ${count} unzipped bytes for one byte of the file`,
    parts: (count) => `more than ${count} files in the workbook`,
    tags: (count) => `more than ${count} XML tags in the workbook`,
    text: (count) => `more than ${count} bytes of text in one piece in the workbook`,
    letters: (count) => `more than ${count} letters, those that are repeated included`,
    rows: (count) => `more than ${count} rows`,
    cells: (count) => `more than ${count} cells, empty ones counted`,
    depth: (count) => `more than ${count} levels within one another`,
  },
};

/** Of what there is too much, in brackets; nothing where a reader has told no more. */
function tooMuch(language: LanguageCode, detail: string): string {
  if (!Object.hasOwn(most, detail)) return '';
  const limit = detail as Limit;
  return ` (${limits[language][limit](new Intl.NumberFormat(language).format(most[limit]))})`;
}

/** Why a file cannot be imported at all. */
export const unreadable: Record<LanguageCode, Reasons> = {
  fr: {
    empty: (file) => `${file} est vide : il n’y a rien à importer.`,
    binary: (file) =>
      `${file} n’est pas un texte que l’on sache lire (UTF-8, UTF-16, Windows-1252), ni un classeur Excel. Enregistrez-le en UTF-8 ou en .xlsx.`,
    syntax: (file, detail) => `${file} ne se lit pas, ligne ${detail.replace(' ', ' : ')}`,
    'alias-loop': (file, detail) => {
      const [line, name] = detail.split(' ');
      return `${file} ne se lit pas, ligne ${line} : l’alias « *${name} » se trouve dans ce qu’il désigne, « &${name} », et n’en finirait pas. Remplacez-le par les mots voulus.`;
    },
    'open-quote': (file, line) =>
      `${file} ne se lit pas, ligne ${line} : le guillemet (") qui ouvre une cellule n’y est pas refermé, et les lignes suivantes y passeraient. Refermez-le, ou doublez-le ("") s’il fait partie du texte.`,
    format: (file) =>
      `${file} n’est pas d’un format que l’on importe : .yaml, .yml, .json, .md, .markdown, .txt, .csv, .tsv ou .xlsx. Un document (Word, LibreOffice, Pages, PDF) s’enregistre d’abord en texte brut (.txt).`,
    'no-persona': (file) => `${file} ne contient aucun persona : il faut au moins une ligne, un titre ou un objet par personne.`,
    'too-large': (file, detail) =>
      `${file} est trop grand pour une importation${tooMuch('fr', detail)} : partagez-le en plusieurs fichiers.`,
  },
  en: {
    empty: (file) => `${file} is empty: there is nothing to import.`,
    binary: (file) =>
      `${file} is no text that can be read (UTF-8, UTF-16, Windows-1252), nor an Excel workbook. Save it as UTF-8 or as .xlsx.`,
    syntax: (file, detail) => `${file} cannot be read, line ${detail.replace(' ', ': ')}`,
    'alias-loop': (file, detail) => {
      const [line, name] = detail.split(' ');
      return `${file} cannot be read, line ${line}: the alias “*${name}” stands within what it stands for, “&${name}”, and would never end. Put the words that you mean in its place.`;
    },
    'open-quote': (file, line) =>
      `${file} cannot be read, line ${line}: the quotation mark (") that opens a cell is not closed there, and the lines below would go into that cell. Close it, or double it ("") where it is part of the text.`,
    format: (file) =>
      `${file} is of no format that is imported: .yaml, .yml, .json, .md, .markdown, .txt, .csv, .tsv or .xlsx. Save a document (Word, LibreOffice, Pages, PDF) as plain text (.txt) first.`,
    'no-persona': (file) => `${file} holds no persona: it takes at least one row, heading or object for each person.`,
    'too-large': (file, detail) => `${file} is too large to be imported${tooMuch('en', detail)}: split it into several files.`,
  },
};

type NotRead = Record<Exclude<Opened['state'], 'open'>, (file: string, megabytes: number) => string>;

/** Why a file that was named is not even opened. */
export const notRead: Record<LanguageCode, NotRead> = {
  fr: {
    missing: (file) => `Le fichier ${file} n’existe pas.`,
    unreadable: (file) => `Le fichier ${file} ne peut pas être lu : vérifiez vos droits et le chemin.`,
    folder: (file) => `${file} est un dossier : indiquez un fichier.`,
    special: (file) => `${file} n’est pas un vrai fichier, mais un périphérique, un tube ou une socket : indiquez un fichier.`,
    outside: (file) =>
      `${file} est un lien symbolique qui mène hors du dossier de contenu : il n’est pas suivi. Indiquez le fichier lui-même.`,
    'too-large': (file, megabytes) => `${file} dépasse ${megabytes} Mo : partagez-le en plusieurs fichiers.`,
  },
  en: {
    missing: (file) => `The file ${file} does not exist.`,
    unreadable: (file) => `The file ${file} cannot be read: check your permissions and the path.`,
    folder: (file) => `${file} is a folder: name a file.`,
    special: (file) => `${file} is no real file, but a device, a pipe or a socket: name a file.`,
    outside: (file) => `${file} is a symbolic link that leads out of the content folder: it is not followed. Name the file itself.`,
    'too-large': (file, megabytes) => `${file} is larger than ${megabytes} MB: split it into several files.`,
  },
};

/** What is wrong with a mapping file. */
export function mappingFault({ reason, line, found, suggestion }: MappingFault, file: string, language: LanguageCode): string {
  const meant = suggestion ? { fr: ` Vouliez-vous dire « ${suggestion} » ?`, en: ` Did you mean “${suggestion}”?` } : { fr: '', en: '' };
  const said = {
    syntax: {
      fr: `${file}, ligne ${line} : une correspondance s’écrit « titre : champ », une par ligne.`,
      en: `${file}, line ${line}: a mapping is written “heading: field”, one a line.`,
    },
    drop: {
      fr: `${file}, ligne ${line} : rien ne se jette à l’importation ; écrivez « notes » pour le garder à part.`,
      en: `${file}, line ${line}: nothing is dropped by an import; write “notes” to keep it aside.`,
    },
    unknown: {
      fr: `${file}, ligne ${line} : « ${found} » n’est pas un champ.${meant.fr} Écrivez « notes » pour ce qui n’en a pas.`,
      en: `${file}, line ${line}: “${found}” is no field.${meant.en} Write “notes” for what has none.`,
    },
  };
  return said[reason][language];
}

export const mappingWords: Record<LanguageCode, MappingWords> = {
  fr: {
    head: [
      'titre, clé ou colonne : champ du persona, ou notes. À corriger, puis : handbook import FICHIER --mapping CE-FICHIER',
      'À droite : comment le champ a été trouvé, et combien d’éléments y vont. « # » est le titre qui ouvre un persona.',
    ],
    sure: { title: 'son nom', usual: 'nom usuel', near: 'ressemblance, à vérifier', none: 'sans champ' },
  },
  en: {
    head: [
      'heading, key or column: field of the persona, or notes. Edit it, then: handbook import FILE --mapping THIS-FILE',
      'On the right: how the field was found, and how many items go there. “#” is the heading that opens a persona.',
    ],
    sure: { title: 'its name', usual: 'usual name', near: 'a likeness, to be checked', none: 'no field' },
  },
};

type ToldWords = Record<Told['kind'], (list: string) => string>;

/** What ought to be known of an import: one sentence a kind, with where it happened. */
export const toldWords: Record<LanguageCode, ToldWords> = {
  fr: {
    encoding: (list) => `Le fichier n’est pas en UTF-8 : il a été lu comme ${list}. Vérifiez les accents.`,
    formula: (list) => `Formules remplacées par leur dernière valeur : ${list}.`,
    merged: (list) => `Cellules fusionnées : la valeur vaut pour toutes celles qu’elles couvrent : ${list}.`,
    transposed: (list) => `Tableau lu par colonnes, un persona par colonne${list ? ` : ${list}` : ''}.`,
    'hidden-sheet': (list) => `Feuilles masquées, importées aussi : ${list}.`,
    'hidden-cells': (list) => `Lignes et colonnes masquées, importées aussi ; relisez ce qu’elles disent : ${list}.`,
    'ambiguous-date': (list) => `Dates lues avec le jour d’abord ; corrigez-les si le mois venait en premier : ${list}.`,
    html: (list) => `Balises HTML retirées, leurs mots gardés : ${list}.`,
    control: (list) => `Caractères invisibles remplacés par une espace : ${list}.`,
    link: (list) => `Images et liens vers des fichiers gardés comme textes, sans le fichier : ${list}.`,
    unplaced: (list) => `Gardé dans les notes, car le champ ne prend pas cette forme : ${list}.`,
    'no-role': (list) => `Sans rôle dans la source, à préciser : ${list}.`,
    'name-from-file': (list) => `Sans nom dans la source, nommé d’après ce qui s’en approche : ${list}.`,
    'id-changed': (list) => `Identifiants déjà pris dans ce fichier, complétés : ${list}.`,
  },
  en: {
    encoding: (list) => `The file is not in UTF-8: it was read as ${list}. Check the accents.`,
    formula: (list) => `Formulas replaced by their last value: ${list}.`,
    merged: (list) => `Merged cells: the value holds for all that they cover: ${list}.`,
    transposed: (list) => `Table read by columns, one persona a column${list ? `: ${list}` : ''}.`,
    'hidden-sheet': (list) => `Hidden sheets, imported too: ${list}.`,
    'hidden-cells': (list) => `Hidden rows and columns, imported too; read again what they say: ${list}.`,
    'ambiguous-date': (list) => `Dates read with the day first; correct them if the month came first: ${list}.`,
    html: (list) => `HTML tags taken out, their words kept: ${list}.`,
    control: (list) => `Invisible characters replaced by a space: ${list}.`,
    link: (list) => `Images and links to files kept as texts, without the file: ${list}.`,
    unplaced: (list) => `Kept in the notes, as the field does not take this form: ${list}.`,
    'no-role': (list) => `No role in the source, to be completed: ${list}.`,
    'name-from-file': (list) => `No name in the source, named after what comes near: ${list}.`,
    'id-changed': (list) => `Ids that were taken within this file, extended: ${list}.`,
  },
};

/** What the command itself says. */
export const importWords = {
  fr: {
    exists: (files: string) =>
      `Rien n’a été écrit, car une importation n’écrase rien : ${files} ${files.includes(', ') ? 'existent' : 'existe'} déjà. Renommez ou supprimez, puis recommencez.`,
    persona: (file: string, placed: number, notes: number) => `${file}  ${placed} placé${placed > 1 ? 's' : ''}, ${notes} dans les notes`,
    next: (command: string) => `Ensuite : ${command}`,
    more: (count: number) => ` et ${count} de plus`,
  },
  en: {
    exists: (files: string) =>
      `Nothing was written, as an import overwrites nothing: ${files} ${files.includes(', ') ? 'exist' : 'exists'} already. Rename or delete, then try again.`,
    persona: (file: string, placed: number, notes: number) => `${file}  ${placed} placed, ${notes} in the notes`,
    next: (command: string) => `Next: ${command}`,
    more: (count: number) => ` and ${count} more`,
  },
} satisfies Record<LanguageCode, object>;
