import { asCompared, fold, formsOf, wordParts } from '../languages/fold.ts';

/** What French leaves of a word before a vowel. */
const ELIDED = /^(?:[cdjlmst]|(?:jus|lors|puis|quoi)?qu)'(?=\p{L})/u;
/** Among more words than these, nobody writes two apart and means one. */
const MOST_WORDS = 3;

/** How many words that stand apart may be meant as one. */
export const LONGEST_RUN = 3;

/** What the words of a text are found by, also where several stand apart that may be meant as one. */
export function knownWords(text: string, run = LONGEST_RUN): string[] {
  const words = wordsOf(fold(text));
  return words.flatMap((_, at) => formsOf(words.slice(at, at + run).join('-')));
}

/** What spelt or folded words may mean, the likeliest first: what they say, the same without what is elided, and two of them as one. */
export function readingsOf(text: string): string[][] {
  const said = asOne(wordsOf(text).map(wordParts));
  if (said.length === 0) return [];
  const bare = asOne(barePartsOf(text));
  const together = said.length > MOST_WORDS ? [] : said.slice(1).map((word, at) => said.toSpliced(at, 2, `${said[at]}${word}`));
  return [said, ...(bare.join() === said.join() ? [] : [bare]), ...together];
}

/** The parts of each word, without what is elided before it: `l'hôpital`, `e-mail` → `hôpital`; `e`, `mail`. */
export function barePartsOf(text: string): string[][] {
  return wordsOf(text).map((word) => wordParts(word.replace(ELIDED, '')));
}

/** Whether each word of some reading begins a word that is known; where nothing is asked, that is so. */
export function isFound(known: readonly string[], readings: readonly (readonly string[])[]): boolean {
  return readings.length === 0 || readings.some((words) => words.every((word) => known.some((one) => one.startsWith(word))));
}

/** Words as they are written together. */
function asOne(words: readonly (readonly string[])[]): string[] {
  return words.map((parts) => parts.join('')).filter(Boolean);
}

/** The words that stand apart in a text; a number is one. */
function wordsOf(text: string): string[] {
  return asCompared(text).split(/\s+/).filter(Boolean);
}
