import { fold } from '../languages/fold.ts';

/** What makes a title one of a woman, of a man or of both: `directeur·rice`, `chargé(e)`, `acheteur.euse`, `technicien-ne`. */
const INCLUSIVE =
  /(?<=\p{L}{3})[·•⋅‧.(/*:_-]{1,2}(?:in(?:nen)?|[lnstf]?e|r?ice|trice|euse|i?ere|enne|ive|ve|te|rices|euses)\)?(?:[·•⋅‧.(-]?s\)?)?(?!\p{L})/gu;
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?/gu;
/** Before the name of a place, which only its capital tells: `Plombier à Lyon`. */
const PLACE = / à (?=\p{Lu})/gu;
const ELIDED = /(?<!\p{L})[cdjlmnst]'(?=\p{L})/gu;
/** Where whom somebody works for begins: for the rest, it says little. */
const TAIL =
  /,|\(|;|:|\||@| [-–—] |[–—]|(?<!\p{L})(?:chez|dans|pour|bei|beim|at|for|with|within|in|auprès|aupres|sur) |(?<!\p{L})(?:d'une?|de (?:son|sa|ma|mon|notre)) /u;
const LITTLE = new Set(
  'de du des la le les l d et a au aux un une the of and to en an s par sous junior senior sr jr confirme principal experimente terrain interne group groupe global regional international europe france emea deputy interim tout toute h f hf m w x der die das im und fur von'.split(
    ' ',
  ),
);

/** What is written short in titles. */
const SHORT: Readonly<Record<string, string>> = {
  resp: 'responsable',
  dir: 'directeur',
  ass: 'assistant',
  asst: 'assistant',
  assist: 'assistant',
  mgr: 'manager',
  adm: 'administratif',
  fin: 'financier',
  ing: 'ingenieur',
  tech: 'technicien',
  eng: 'engineer',
  dev: 'developpeur',
  compta: 'comptabilite',
  exec: 'executive',
  gen: 'general',
};

/** How endings of women, of men and of many become one. A table and a title go the same way, so that no ending has to be right. */
const ENDINGS: readonly (readonly [ending: string, as: string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['eure', 'eur'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['ere', 'er'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['ointe', 'oint'],
  ['aux', 'al'],
  ['ale', 'al'],
  ['elle', 'el'],
  ['ate', 'at'],
  ['ane', 'an'],
  ['ive', 'if'],
  ['ffe', 'f'],
  ['ee', 'e'],
  ['ue', 'u'],
  ['tin', 't'],
  ['erin', 'er'],
  ['orin', 'or'],
  ['efin', 'ef'],
];

/** A word without what tells women from men and one from many. */
export function bareWord(word: string): string {
  const single = word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const found = ENDINGS.find(([ending]) => single.length > ending.length + 1 && single.endsWith(ending));
  return found ? single.slice(0, -found[0].length) + found[1] : single;
}

/** What a title is made of: the words that say what somebody does, and those that say where. */
export interface TitleWords {
  head: string[];
  tail: string[];
  /** Whether the tail is as near as what stands behind a comma: `Director, Human Resources`. */
  near: boolean;
}

/** Takes a title to pieces. */
export function titleWords(text: string): TitleWords {
  const plain = fold(text.replace(PLACE, ' chez '))
    .replace(INITIALS, (letters) => letters.replaceAll('.', ''))
    .replace(INCLUSIVE, '')
    .replace(/r ?& ?d(?!\p{L})/gu, 'r&d');
  const at = plain.search(TAIL);
  // What stands first is the title, whatever it begins with.
  const cut = at > 1 ? at : plain.length;
  return { head: bareWords(plain.slice(0, cut)), tail: bareWords(plain.slice(cut)), near: /^[,:(|]|^ ?[-–—]/.test(plain.slice(cut)) };
}

/** What German words end with that are put together of some work and the place in it: `Einkaufsleiterin`. */
const PUT_TOGETHER = /(?<=\p{L}{4})s?(leiter|leitung|referent|assistent|sachbearbeiter|mitarbeiter|berater|direktor|chef|ingenieur)$/u;

/** The words of a phrase that count, bare. */
export function bareWords(text: string): string[] {
  const words = text.replace(ELIDED, '').match(/r&d|[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !LITTLE.has(word))
    .flatMap((word) =>
      bareWord((Object.hasOwn(SHORT, word) && SHORT[word]) || word)
        .replace(PUT_TOGETHER, ' $1')
        .split(' '),
    );
}
