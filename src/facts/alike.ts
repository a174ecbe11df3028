import { fold } from '../languages/fold.ts';

/** What a text says, as far as it can be set beside another. */
export interface Saying {
  /** The words that say something, in small letters: longer than most that only link others. */
  words: ReadonlySet<string>;
  /** What turns the meaning of the rest, however short: numbers, and words that deny. Sorted. */
  turns: string;
}

/** Short words that turn a sentence into its opposite. */
const DENYING = new Set([
  'ne',
  'pas',
  'ni',
  'non',
  'sans',
  'jamais',
  'rien',
  'no',
  'not',
  'nor',
  'never',
  'without',
  'nie',
  'nicht',
  'kein',
  'keine',
  'ohne',
  'weder',
]);
const LITTLE = 3;

/** Reads what a text says. */
export function sayingOf(text: string): Saying {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const turns = parts.filter((part) => /\p{N}/u.test(part) || DENYING.has(part)).sort();
  return { words: new Set(parts.filter((part) => part.length > LITTLE)), turns: turns.join(' ') };
}

/** Two statements are the same from this share of common words on. */
export const ALIKE = 0.75;
/** The same of two that their authors gave one id: the id alone says only that a word came to mind twice. */
const ALIKE_BY_ID = 0.5;

/** Whether two texts say much the same, in nearly the same words. */
export function isAlike(a: Saying, b: Saying, share = ALIKE): boolean {
  if (a.turns !== b.turns) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common > 0 && common >= share * (a.words.size + b.words.size - common);
}

/** A statement of somebody, as it is set beside those of others. */
export interface ToMatch {
  id?: string | undefined;
  text: string;
}

/** A statement among those of several people, with what it is compared by. */
interface Placed extends ToMatch {
  whose: number;
  at: number;
  folded: string;
  saying: Saying;
}

/** Which statements of some people say the same: for each person and statement, those of the others, by their places. */
export function matches(people: readonly (readonly ToMatch[])[]): Map<string, { whose: number; at: number }[]> {
  const found = new Map<string, { whose: number; at: number }[]>();
  const note = (of: Placed, { whose, at }: Placed) => {
    const key = `${of.whose}.${of.at}`;
    found.set(key, [...(found.get(key) ?? []), { whose, at }]);
  };
  const known = new Map<string, Placed[]>();
  for (const [whose, said] of people.entries()) {
    const own = said.map(({ id, text }, at): Placed => ({ whose, at, id, text, folded: fold(text).trim(), saying: sayingOf(text) }));
    for (const one of own) {
      // Only what has a word in common, or is the same as it stands, needs a closer look.
      const others = new Set(keysOf(one).flatMap((key) => known.get(key) ?? []));
      for (const other of others) {
        if (!isSame(one, other)) continue;
        note(one, other);
        note(other, one);
      }
    }
    for (const one of own) for (const key of keysOf(one)) known.set(key, [...(known.get(key) ?? []), one]);
  }
  return found;
}

function keysOf({ folded, saying }: Placed): string[] {
  return [...saying.words, `=${folded}`];
}

function isSame(a: Placed, b: Placed): boolean {
  if (a.folded === b.folded) return a.folded !== '';
  return isAlike(a.saying, b.saying, a.id !== undefined && a.id === b.id ? ALIKE_BY_ID : ALIKE);
}
