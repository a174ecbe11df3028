import { isForms, pluralCategories } from './plural.ts';

/** What a company says in place of our words, by the places of these: `site.home`, `count.persona.other`, `fields.persona.goals`. */
export type OwnWords = ReadonlyMap<string, string>;

/** The place of a word, by the keys that lead to it. */
export function wordKey(path: readonly (string | number)[]): string {
  return path.join('.');
}

/** Words with those of a company laid over them, key by key. */
export interface Laid<T> {
  words: T;
  /** Those of ours that are left, as they stand. */
  ours: ReadonlySet<string>;
}

/** Lays a company's words over ours. What it says nothing of stays, and nothing is added: no word of ours is hidden by none. */
export function layOver<T extends object>(words: T, own: OwnWords): Laid<T> {
  const [ours, theirs] = [new Set<string>(), new Set<string>()];
  const over = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') {
      const said = own.get(wordKey(path));
      (said === undefined ? ours : theirs).add(said ?? value);
      return said ?? value;
    }
    if (Array.isArray(value)) return value.map((item, at) => over(item, [...path, at]));
    if (typeof value !== 'object' || value === null) return value;
    const keys = isForms(value) ? formsOver(value, path, own) : Object.keys(value);
    return Object.fromEntries(keys.map((key) => [key, over(value[key as keyof typeof value] ?? '', [...path, key])]));
  };
  const laid = over(words, []) as T;
  // A word that both languages have is of both.
  return { words: laid, ours: new Set([...ours].filter((word) => !theirs.has(word))) };
}

/** Which forms of a phrase there are. Where a company gives the one that all others fall back to, ours go: they are of another language. */
function formsOver(ours: object, path: readonly (string | number)[], own: OwnWords): string[] {
  const given = pluralCategories.filter((form) => own.has(wordKey([...path, form])));
  return given.includes('other') ? given : [...new Set([...Object.keys(ours), ...given])];
}
