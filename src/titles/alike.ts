import { read } from './read.ts';
import type { Meaning, Table } from './table.ts';
import { titleWords } from './words.ts';

/** A title taken to pieces, to be compared with others. */
export interface Pieces {
  /** Phrases that are known, and words that are not; for whom somebody works is left out, as others work there, too. */
  parts: ReadonlySet<string>;
  /** Every word. */
  whole: string;
  /** Whether the parts name some work by themselves. */
  isWork: boolean;
  /** Whether none of them is known. */
  isUnknown: boolean;
  /** The words that tell more than a level, without their endings, as those of one kin share a stem. */
  stems: ReadonlySet<string>;
}

/** Takes a title to pieces; `stemOf` takes a word without its ending. */
export function piecesOf(text: string, table: Table, stemOf: (word: string) => string): Pieces {
  const { head, tail } = titleWords(text);
  const { parts } = read(table, head);
  const telling = parts.filter(({ meaning }) => tells(meaning));
  const alone = (word: string) => table.phrases.get(word)?.find(({ words }) => words.length === 1)?.meaning;
  const words = telling.flatMap((one) => one.words.split(' ')).filter((word) => tells(alone(word)));
  return {
    parts: new Set(parts.map((one) => one.words)),
    whole: [...head, ...tail].join(' '),
    isWork: telling.length > 1 || telling.some(({ meaning }) => meaning && !meaning.weak),
    isUnknown: parts.every(({ meaning }) => !meaning),
    stems: new Set(words.map((word) => stemOf(word))),
  };
}

/** Whether words tell more than a level: who answers for a firm may do any work. */
function tells(meaning: Meaning | undefined): boolean {
  return !meaning || (meaning.function !== undefined && meaning.function !== 'management');
}

/**
 * How a title is met in one that is written of somebody: it is the same, or all of it stands in there and names some work. Who only
 * answers for something is met with the whole of what that is; of a title of which no word is known, half is enough.
 */
export function metIn(asked: Pieces, own: Pieces): 'same' | 'part' | undefined {
  if (asked.whole && asked.whole === own.whole) return 'same';
  if (asked.stems.size === 0 || ![...asked.parts].every((one) => own.parts.has(one))) return undefined;
  if (asked.parts.size === own.parts.size) return 'same';
  const isEnough = own.isUnknown ? asked.parts.size * 2 >= own.parts.size : asked.isWork;
  return isEnough ? 'part' : undefined;
}

/** Whether two titles share a word that tells of some work: the same, or one of its kin. */
export function shareWord(one: Pieces, other: Pieces): boolean {
  return [...one.stems].some((stem) => other.stems.has(stem));
}
