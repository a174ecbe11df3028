import { type Detector, found } from './found.ts';

/** After a number these words are nothing but the beginning of an address. */
const SURE = [
  'rue',
  'avenue',
  'av\\.?',
  'ave\\.?',
  'boulevard',
  'bd\\.?',
  'bld\\.?',
  'blvd\\.?',
  'impasse',
  'imp\\.',
  'chemin',
  'allée',
  'ruelle',
  'faubourg',
  'fbg',
  'rte',
  'lotissement',
  'venelle',
];
/** These are counted as well, so that a name has to follow. */
const MAYBE = [
  'place',
  'pl\\.',
  'quai',
  'cours',
  'route',
  'square',
  'passage',
  'résidence',
  'rés\\.',
  'sentier',
  'promenade',
  'esplanade',
  'rond-point',
  'hameau',
  'voie',
  'cité',
  'montée',
  'traverse',
  'clos',
  'parvis',
  'villa',
  'mail',
  'ch\\.',
  'allées',
  'domaine',
];

/** Each word in small letters, with a capital and in capitals. */
function anyCase(words: readonly string[]): string {
  return words.flatMap((word) => [word, word.replace(/^./u, (first) => first.toUpperCase()), word.toUpperCase()]).join('|');
}

const NUMBER = String.raw`(?<![\p{L}\d.,])\d{1,4}(?:[-/]\d{1,4})?(?: ?(?:bis|ter|quater|BIS|TER|[A-Da-d]))?,? (?:de (?:la |l[’'])|du )?`;
const LINK = `(?:(?:de la|du|de l[’']|de|des|aux?|[dl][’']|la|le|les|DE LA|DU|DES|DE|LA|LE|LES) ?)?`;
const TOWN = String.raw`(?:,? (?:à |- )?(?:\d{5} )?\p{Lu}[\p{L}’'-]*){0,3}`;
const LOWER = new RegExp(String.raw`${NUMBER}(?:${anyCase(SURE)}) ${LINK}[\p{L}\d][\p{L}’'-]+${TOWN}`, 'gu');
const NAMED = new RegExp(String.raw`${NUMBER}(?:${anyCase(MAYBE)}) ${LINK}\p{Lu}[\p{L}’'-]+${TOWN}`, 'gu');
const BOX = /(?<![\p{L}\d])(?:BP|B\.P\.|CS) ?\d{2,6}(?: \d{2,3})?,? \d{5} \p{Lu}[\p{L}’-]+/gu;

const ENGLISH =
  /(?<![\p{L}\d.,])\d{1,5}[A-Da-d]?,? (?:[NSEW]\.? )?(?:\d{1,3}(?:st|nd|rd|th) |(?:\p{Lu}[\p{L}’'.-]{1,30} ){1,3})(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Terrace|Way|Gardens|Grove|Crescent|Square|Place|Boulevard|Blvd|Hill|Mews|Row|Walk)(?![\p{L}])/gu;
/** Without a number, or with one behind: a postcode and a town make an address of it. */
const TOWARDS =
  /(?<!\p{L})(?:[Rr]ésidence|[Ll]otissement|[Hh]ameau|[Ll]ieu-?dit|[Dd]omaine|[Rr]ue|[Aa]venue|[Cc]haussée|[Bb]oulevard|[Cc]hemin|[Rr]oute|[Pp]lace)(?: [\p{L}’'.-]{1,20}){1,5},? (?:n° ?)?(?:[Bb]ât(?:iment|\.)? ?\p{Lu}?\d{0,2},? |\d{1,4}[a-z]?,? )?\d{4,5} \p{Lu}[\p{L}-]+/gu;
const PO_BOX = /(?<!\p{L})P\.?O\.? Box \d{1,6}(?!\d)/gu;
const GERMAN =
  /(?<![\p{L}\d-])\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4}[a-z]?(?![\p{L}\d%])/gu;

/** Without one of these words no text is searched any further: that takes ten times as long. */
const STREET = new RegExp(
  String.raw`(?:${[...SURE, ...MAYBE].join('|')}) |lieu-?dit|street|\bst\b|road|\brd\b|lane|\bln\b|drive|close|court|terrace|way|gardens|grove|crescent|hill|mews|\brow\b|walk|(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d|\bbp|\bcs|b\.p|p\.?o\.? box`,
  'i',
);

/** Where somebody lives: a number and a street, in French, English or German, or a box. */
export const street: Detector = (text) => {
  const spaced = text.replace(/[\s\u00a0\u202f]/g, ' ');
  if (!/\d/.test(spaced) || !STREET.test(spaced)) return [];
  const all = [LOWER, NAMED, BOX, TOWARDS, PO_BOX, ENGLISH, GERMAN].flatMap((one) =>
    found('address', spaced, one, ([typed]) => !isYear(typed) && !isCounted(typed) && (one !== TOWARDS || / \p{Lu}[^\d]*\d/u.test(typed))),
  );
  return all.map((one) => ({ ...one, data: text.slice(one.index, one.index + one.data.length) }));
};

/** `en 2024 place Bellecour`: a year is no number of a street. */
function isYear(typed: string): boolean {
  return /^(?:19|20)\d{2} /.test(typed) && !/^\d+ (?:rue|\p{Lu}\p{L}+ (?:Street|Road|Avenue))/u.test(typed);
}

/** `2 rues et 1 avenue piétonne`: one of them with what it is like, and no name of a street. */
function isCounted(typed: string): boolean {
  return /^1 \p{Ll}+ (?!(?:de|du|des|la|le|les|aux?) |[dl][’'])\p{Ll}/u.test(typed) && !/\d{5}|\p{Lu}/u.test(typed);
}
