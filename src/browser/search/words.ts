import { fold, wordParts } from '../../languages/fold.ts';
import { withoutForms } from '../../search/searchable.ts';
import { barePartsOf, isFound, knownWords, LONGEST_RUN, readingsOf } from '../words.ts';
import type { FoundPage } from './engine.ts';

/** How many words were found, whatever their endings and accents make of each. */
export function countStems(words: readonly string[]): number {
  return new Set(words.map(stemOf)).size;
}

/**
 * Whether a page holds words, give or take endings and slips: at least the first half of each, all of a number; the shortest count only
 * among themselves.
 */
export function holdsMostly(page: FoundPage, words: readonly string[]): boolean {
  const long = words.filter(({ length }) => length > 2);
  const start = (word: string) => (/\d/.test(word) ? word : word.slice(0, Math.max(3, Math.ceil(word.length / 2))));
  return holds(foundOf(page), (long.length > 0 ? long : words).map(start));
}

/** Whether a page holds words, give or take the end of longer ones. */
export function holdsWords(page: FoundPage, words: readonly string[]): boolean {
  return holds(foundOf(page), words.map(withoutEnd));
}

/** The same of words whose parts may stand apart on the page, plural or not. */
export function holdsParts(page: FoundPage, words: readonly (readonly string[])[]): boolean {
  const found = foundOf(page, LONGEST_RUN);
  const asked = (change: (part: string) => string) => words.map((parts) => withoutEnd(parts.map(change).join('')));
  return holds(found, asked(String), LONGEST_RUN) || holds(found.map(singular), asked(singular), LONGEST_RUN);
}

/** Whether a page goes by the words that were searched for. */
export function isNamed({ meta }: FoundPage, term: string): boolean {
  return isFound(knownWords(withoutForms(meta.title ?? '')), readingsOf(fold(term)));
}

/** Shorter ones stand on every page, and begin many words: they are no help to whoever looks for where the others are. */
const LITTLE = 3;

/** Whether words of a page are those that were searched for: whole, with another ending, or begun. */
export function isMeant(words: string, term: string): boolean {
  const asked = barePartsOf(fold(term)).flat();
  const telling = asked.filter((word) => word.length >= LITTLE || /\d/.test(word));
  const known = knownWords(withoutForms(words), 1);
  return (telling.length > 0 ? telling : asked).some((word) => known.some((one) => isSameWord(one, word)));
}

/** Whether a word begins as another, or has another ending. */
function isSameWord(one: string, word: string): boolean {
  if (one === word || word.length <= LITTLE) return one === word;
  const end = Math.max(LITTLE + 1, word.length - 1);
  return one.startsWith(word) || (one.startsWith(word.slice(0, end)) && Math.abs(one.length - word.length) <= (word.length > 5 ? 2 : 1));
}

function holds(found: readonly string[], words: readonly string[], run = 1): boolean {
  const known = found.flatMap((text) => knownWords(text, run));
  return isFound(known, [words.map(fold)]);
}

/** What was found of a page, each word with those that follow it, and what the page is called. */
function foundOf({ found, meta }: FoundPage, run = 1): string[] {
  return [...found(run), meta.title ?? '', meta.line ?? '', meta.called ?? ''].map(withoutForms);
}

function withoutEnd(word: string): string {
  return word.slice(0, word.length > 5 ? -2 : undefined);
}

/** Words without what makes most plurals. */
function singular(words: string): string {
  return words.replace(/(?<=\p{L}{3})[sx](?![\p{L}\p{N}])/gu, '');
}

function stemOf(word: string): string {
  return (
    wordParts(fold(withoutForms(word)))
      .at(-1)
      ?.slice(0, 5) ?? ''
  );
}
