import type { Title, TitleFunction, TitleLevel, TitleRole } from './kinds.ts';
import { titleFunctions, titleLevels } from './kinds.ts';
import { bareWords } from './words.ts';

/** What some words of a title say. */
export interface Meaning extends Title {
  /** Whether any other function overrules the one that they name. */
  weak: boolean;
}

/** Words that stand together in a title, and what they say. */
export interface Phrase {
  words: readonly string[];
  meaning: Meaning;
}

/** Phrases by their first words, the longest first, and every word that stands in one. */
export interface Table {
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  words: ReadonlySet<string>;
}

const roles: readonly string[] = ['decision-maker', 'influencer', 'prescriber', 'buyer', 'end-user'] satisfies TitleRole[];

/** Reads what the languages write, folded: a meaning a line, then the words that say it. */
export function tableOf(written: string): Table {
  const phrases = new Map<string, Phrase[]>();
  for (const line of written.split('\n')) {
    const [head = '', said] = line.split(':');
    if (!said) continue;
    for (const one of said.split('|')) {
      const words = bareWords(one.replace('?', ''));
      const [first] = words;
      if (!first) continue;
      const meaning = meaningOf(head);
      const phrase = { words, meaning: one.includes('?') ? { ...meaning, sure: false } : meaning };
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return { phrases, words: new Set([...phrases.values()].flatMap((some) => some.flatMap(({ words }) => words))) };
}

function meaningOf(head: string): Meaning {
  const parts = head.trim().split(' ');
  const meaning: Meaning = { weak: head.startsWith('~'), sure: !parts.includes('?') };
  for (const part of parts) {
    const name = part.replace('~', '');
    if (isOneOf(titleFunctions, name)) meaning.function = name;
    else if (isOneOf(titleLevels, name)) meaning.level = name;
    else if (isRole(name)) meaning.role = name;
  }
  return meaning;
}

function isOneOf<T extends TitleFunction | TitleLevel>(known: readonly T[], name: string): name is T {
  return known.some((one) => one === name);
}

function isRole(name: string): name is TitleRole {
  return roles.includes(name);
}
