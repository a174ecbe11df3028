/** Letters that are more than a letter with an accent, as they are typed where no key has them. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ς: 'σ' };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const APOSTROPHES = /[’‘‛ʼʹ′`]/g;
/** A number in groups of three digits, a French telephone number in groups of two, a time of day. */
const GROUPED = /(?<![\p{L}\d.,])(?:\d{1,3}(?:\s\d{3})+|(?:\+33\s?|0)\d(?:\s\d\d){4}|\d\d?\s?h\s?\d\d)(?!\d)/gu;
const PART = /[\p{L}\p{M}\p{N}]+/gu;

/** A text in small letters that stand alone, with their accents: one sort of apostrophe, and nothing that is not seen. */
export function spell(text: string): string {
  const small = text
    // This one alone would be taken for a space and an accent; a double prime is made of two.
    .replace(/´/g, "'")
    .normalize('NFKD')
    .replace(APOSTROPHES, "'")
    .replace(/\p{DI}/gu, '')
    .toLowerCase();
  return small.replace(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}

/** A text as everybody can type it: the same without accents. */
export function fold(text: string): string {
  return spell(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Puts something, or nothing, in place of the spaces in numbers. */
export function joinDigits(text: string, by = ''): string {
  return text.replace(GROUPED, (number) => number.replace(/\s/g, by));
}

/**
 * A time and a telephone number without spaces, as they are compared: `7 h 40` is `0740`, and `+336…` is `06…`. Pagefind takes letters among
 * digits apart, and the end off short words: of `m/s`, a letter would be left.
 */
export function asCompared(text: string): string {
  return joinDigits(text)
    .replace(/\+33(?=\d{9}\b)/g, '0')
    .replace(/\b(\d)[h:](?=\d\d\b)/g, '0$1')
    .replace(/(\d)[h:](?=\d\d\b)/g, '$1')
    .replace(/\b(\w)\/s\b/g, '$1pers');
}

/** The parts that a word is made of: `l'e-mail` of three. */
export function wordParts(word: string): string[] {
  return word.match(PART) ?? [];
}

/** What a folded word is found by: its parts, and what follows where it may be cut, as one: `l'e-mail` by `email`, `vis-à-vis` not by `avis`. */
export function formsOf(word: string): string[] {
  const forms = new Set<string>();
  for (const { 0: part, index } of word.matchAll(PART)) {
    const mayBeCut = part.length > 2 || /['/]/.test(word[index - 1] ?? '') || word[index + part.length] === "'";
    if (mayBeCut || forms.size === 0) forms.add(wordParts(word.slice(index)).join(''));
    forms.add(part);
  }
  return [...forms];
}
