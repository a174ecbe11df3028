import { wordMeant } from './mistyped.ts';
import type { Meaning, Table } from './table.ts';

/** What is understood of some words. */
export interface Read {
  /** What their phrases say, in order. */
  said: Meaning[];
  /** The phrases that are known and the words that are not, in order. */
  parts: Part[];
  /** Whether each word is known as it is written. */
  isWhole: boolean;
}

/** Words that say something together, or one that is not known. */
export interface Part {
  words: string;
  meaning?: Meaning;
}

/** Finds what is known in words of a title; a word that is a slip away from one of the table is taken for it. */
export function read({ phrases, words: known }: Table, words: readonly string[]): Read {
  const meant = words.map((word) => (known.has(word) ? word : (wordMeant(word, known) ?? word)));
  const parts: Part[] = [];
  for (let at = 0; at < meant.length; ) {
    const word = meant[at] ?? '';
    const phrase = phrases.get(word)?.find(({ words: own }) => own.every((one, i) => one === meant[at + i]));
    parts.push(phrase ? { words: phrase.words.join(' '), meaning: phrase.meaning } : { words: word });
    at += phrase?.words.length ?? 1;
  }
  const said = parts.flatMap(({ meaning }) => meaning ?? []);
  return { said, parts, isWhole: said.length === parts.length && words.join() === meant.join() };
}
