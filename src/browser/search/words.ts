import { fold, wordParts } from '../../languages/fold.ts';
import { withoutForms } from '../../search/searchable.ts';
import { isFound, knownWords, LONGEST_RUN, readingsOf } from '../words.ts';
import type { Fragment, Location } from './pagefind.ts';

/** The words of a page that were found, without what their endings and accents make of them. */
export function foundStems(content: string, locations: readonly Location[]): Set<string> {
  const words = content.split(/\s+/);
  return new Set(locations.map(({ location }) => stemOf(words[location] ?? '')));
}

/**
 * Whether a page holds words, give or take endings and slips: at least the first half of each, all of a number; the shortest count only
 * among themselves.
 */
export function holdsMostly(page: Fragment, words: readonly string[]): boolean {
  const long = words.filter(({ length }) => length > 2);
  const start = (word: string) => (/\d/.test(word) ? word : word.slice(0, Math.max(3, Math.ceil(word.length / 2))));
  return holds(foundOf(page), (long.length > 0 ? long : words).map(start));
}

/** Whether a page holds words, give or take the end of longer ones. */
export function holdsWords(page: Fragment, words: readonly string[]): boolean {
  return holds(foundOf(page), words.map(withoutEnd));
}

/** The same of words whose parts may stand apart on the page, plural or not. */
export function holdsParts(page: Fragment, words: readonly (readonly string[])[]): boolean {
  const found = foundOf(page, LONGEST_RUN);
  const asked = (change: (part: string) => string) => words.map((parts) => withoutEnd(parts.map(change).join('')));
  return holds(found, asked(String), LONGEST_RUN) || holds(found.map(singular), asked(singular), LONGEST_RUN);
}

/** Whether a page goes by the words that were searched for. */
export function isNamed({ meta }: Fragment, term: string): boolean {
  return isFound(knownWords(withoutForms(meta.title ?? '')), readingsOf(fold(term)));
}

function holds(found: readonly string[], words: readonly string[], run = 1): boolean {
  const known = found.flatMap((text) => knownWords(text, run));
  return isFound(known, [words.map(fold)]);
}

/** What was found of a page, each word with those that follow it, and what the page is called. */
function foundOf({ content, meta, weighted_locations }: Fragment, run = 1): string[] {
  const all = content.split(/\s+/);
  const runs = weighted_locations.map(({ location }) => all.slice(location, location + run).join(' '));
  return [...runs, meta.title ?? '', meta.line ?? '', meta.called ?? ''].map(withoutForms);
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
