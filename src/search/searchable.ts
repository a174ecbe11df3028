import { asCompared, fold, formsOf, joinDigits } from '../languages/fold.ts';

/** Stands before each other form of a word. No text that is indexed holds one of its own. */
const FORM = '`';
/** Stands for the space in a number, which is one word; what is not seen is not in the index otherwise. */
const JOINED = '\u2060';
/**
 * Raised and lowered signs are typed as plain ones. Each is such a one in the index, behind what tells its sort: a form behind its word
 * would not do, as Pagefind takes what is made of letters and digits apart there.
 */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵈᵉʰˡⁿᵒʳˢᵗ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const SHIFTED = /* @__PURE__ */ new RegExp(`[${RAISED}${LOWERED}]`, 'g');
/** What is not seen, but for what holds emoji and some scripts together. */
const UNSEEN = /(?!\u200C|\u200D|\uFE0F)\p{DI}/gu;
/** Cuts a word in two for the index; no text that is indexed holds one of its own. */
const CUT = '\u2005';
/** What no word is as long as, nor most addresses: Pagefind takes the square of its length to index one, and is given it in pieces. */
const LONG = /\S{150,}/g;
const PIECE = /\S{75}/g;
/** What stands elided before a word with digits, which Pagefind takes apart unless it stands alone: `l'H2O`. */
const ELIDED_CODE = /(?<=\p{L})'(?=[\p{L}\u2061\u2062]*\d)/gu;
/** A word that Pagefind indexes as everybody types it. */
const PLAIN = /^[(«"]?[A-Za-zÀ-ÅÇ-ÖÙ-Ýà-åç-öù-ýÿ\d]+[.,;:!?)»"]*$/;

/** A letter that is no word by itself and stands before a word: many write the two as one, `tshirt`, `email`. */
const INITIAL = /(?<![^\s(«"])[b-hj-np-xz](?= ([A-Za-zÀ-ÖØ-öø-ÿ]{3,30})(?![\p{L}\d]))/giu;

/** A time, which is found by its digits. */
const TIME = /\dh\d\d/i;

/**
 * Words as Pagefind is to read them: each followed by the other forms that people type it in, where Pagefind does not make them itself.
 * It cuts words at signs of ASCII, and takes out of the whole word all that is neither letter nor digit.
 */
export function searchable(text: string): string {
  const seen = text
    .replaceAll(CUT, ' ')
    .replace(UNSEEN, '')
    .replace(SHIFTED, (sign) => (LOWERED.includes(sign) ? '\u2062' : '\u2061') + sign.normalize('NFKD'))
    .replace(LONG, (word) => word.replace(PIECE, `$&${CUT}`))
    .replace(/(?<=[\p{L}\d])[’ʼ`´′](?=[\p{L}\d])/gu, "'")
    .replace(ELIDED_CODE, `$&${CUT}`);
  return joinDigits(seen.replaceAll(FORM, "'"), JOINED)
    .replace(/\S+/g, (word) => (PLAIN.test(word) && !TIME.test(word) ? word : withForms(word)))
    .replace(INITIAL, (letter, behind: string) => letter + FORM + fold(letter + behind));
}

/** What Pagefind read, as its author wrote it. */
export function readable(text: string): string {
  return withoutForms(text)
    .replaceAll(CUT, '')
    .replace(/(?<=[\p{L}\d])'(?=[\p{L}\d])/gu, '’')
    .replace(
      /([\u2061\u2062])(\w)/g,
      (_, sort, plain) => [...(sort === '\u2061' ? RAISED : LOWERED)].find((sign) => sign.normalize('NFKD') === plain) ?? plain,
    )
    .replaceAll(JOINED, '\u202F');
}

/** What Pagefind read without the other forms of its words. */
export function withoutForms(text: string): string {
  return text.replace(/(?:`[\p{L}\p{N}]+)+/gu, '');
}

function withForms(word: string): string {
  const whole = unaccented(word.replace(/[^\p{L}\p{N}]/gu, ''));
  const made = new Set([whole, ...unaccented(word).split(/[!-/:-@[-`{-~]/)]);
  const missing = formsOf(asCompared(fold(word))).filter((form) => form.length > 1 && !made.has(form));
  const end = word.search(/(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]*$/u);
  return word.slice(0, end) + missing.map((form) => FORM + form).join('') + word.slice(end);
}

function unaccented(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
