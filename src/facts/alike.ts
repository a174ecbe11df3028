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

/** Which statements of some people say the same: for each person and statement, those of the others, by their places. */
export function matches(people: readonly (readonly ToMatch[])[]): Map<string, { whose: number; at: number }[]> {
  const all = people.flatMap((said, whose) =>
    said.map(({ id, text }, at) => ({ whose, at, id, folded: fold(text).trim(), saying: sayingOf(text) })),
  );
  const found = new Map<string, { whose: number; at: number }[]>();
  const note = (of: (typeof all)[number], other: (typeof all)[number]) => {
    const key = `${of.whose}.${of.at}`;
    found.set(key, [...(found.get(key) ?? []), { whose: other.whose, at: other.at }]);
  };
  for (const [place, one] of all.entries()) {
    for (const other of all.slice(place + 1)) {
      if (one.whose === other.whose || !isSame(one, other)) continue;
      note(one, other);
      note(other, one);
    }
  }
  return found;
}

function isSame(a: { id?: string | undefined; folded: string; saying: Saying }, b: typeof a): boolean {
  if (a.folded === b.folded) return a.folded !== '';
  return isAlike(a.saying, b.saying, a.id !== undefined && a.id === b.id ? ALIKE_BY_ID : ALIKE);
}
