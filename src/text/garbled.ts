import { parseText } from './markdown.ts';
import { wordsOf } from './nodes.ts';

/**
 * Words that were stored in one encoding and read in another: `pressÃ©e` for `pressée`. Each sign of them is one byte of the sign
 * that was meant.
 */
interface Mill {
  /** A sign that came through it, as the signs of its bytes. */
  garbled: RegExp;
  bytes: ReadonlyMap<string, number>;
}

/** First bytes of the signs that are lost like this (letters with accents, ligatures, quotes and dashes, pictures), and how many follow. */
const LEADS = { 194: 1, 195: 1, 197: 1, 203: 1, 226: 2, 240: 3 } as const;

function millOf(encoding: string): Mill {
  const high = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const signs = [...new TextDecoder(encoding).decode(high)];
  const followers = `[${signs.slice(0, 64).join('')}]`;
  const ways = Object.entries(LEADS).map(([lead, count]) => `${signs[Number(lead) - 128]}${followers}{${count}}`);
  return { garbled: new RegExp(ways.join('|'), 'gu'), bytes: new Map(signs.map((sign, at) => [sign, at + 128])) };
}

const mills = ['windows-1252', 'macintosh'].map(millOf);

/** What garbled signs stand for: nothing else is taken for a slip. */
const MEANT =
  /^[\u0080-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2009-\u2044\u20AC\u2122\u2190-\u2BFF\u{1F000}-\u{1FAFF}]$/u;
/** `Ã` before a space was `à`, whose second byte is a no-break space that an editor has made an ordinary one. */
const LONE = /(?<=^|[\s('’«]|\p{Ll})Ã(?: (?=\s)|(?=\s|$))/gu;

/** The words that were meant; the same text where nothing of it is garbled. */
export function withoutGarble(text: string): string {
  let meant = text;
  // What went through the same mill twice comes back in two steps.
  for (let step = 0; step < 3; step++) {
    const next = mills.reduce(throughMill, meant);
    if (next === meant) break;
    meant = next;
  }
  return meant.includes('Ã') ? meant.replace(LONE, 'à') : meant;
}

/** What may follow a word. */
const CLOSES = /^[\s«»‹›‘’“”…–—•™°·®]/u;

function throughMill(text: string, { garbled, bytes }: Mill): string {
  return text.replace(garbled, (signs, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + signs.length] ?? ''];
    // A capital with a tilde or a circumflex may stand in a word of capitals, at its end before a sign that closes it.
    const isWord = /\p{Lu}/u.test(before) && /^\p{L}/u.test(signs) && CLOSES.test(signs.slice(1)) && !/\p{L}/u.test(after);
    return isWord ? signs : decoded(signs, bytes);
  });
}

function decoded(signs: string, bytes: ReadonlyMap<string, number>): string {
  const meant = new TextDecoder().decode(Uint8Array.from([...signs].map((sign) => bytes.get(sign) ?? 0)));
  return MEANT.test(meant) ? meant : signs;
}

/** What stands for a sign in HTML, copied from a page or out of another program: `&nbsp;`, `&eacute;`, `&#233;`. */
export const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|[a-zA-Z](?:acute|grave|circ|cedil|uml)|(?:oe|ae)lig|[lr][sda]quo|euro|hellip|[nm]dash|#\d{2,5}|#x[\da-fA-F]{2,5});/;

/** A text with the signs that such words stand for. */
export function withoutEntities(text: string): string {
  return text.replace(new RegExp(ENTITY, 'g'), (word) => wordsOf(parseText(word, 'prose')) || ' ');
}

/** The signs that word processors take from their symbol fonts for arrows, smileys and bullets, by the places of these fonts. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF04A': '🙂',
  '\uF04B': '😐',
  '\uF04C': '🙁',
  '\uF0A7': '▪',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0DF': '←',
  '\uF0E0': '→',
  '\uF0E8': '→',
  '\uF0F0': '⇒',
  '\uF0F3': '⇔',
  '\uF0FB': '✗',
  '\uF0FC': '✓',
};

/** Signs that only a symbol font has, and that everybody else sees as a box. */
export const OF_SYMBOL_FONT = /[\uF04A-\uF04C\uF0A7\uF0B7\uF0D8\uF0DF\uF0E0\uF0E8\uF0F0\uF0F3\uF0FB\uF0FC]/;

/** A text with the signs that these stand for. */
export function withoutSymbols(text: string): string {
  return [...text].map((sign) => SYMBOLS[sign] ?? sign).join('');
}
