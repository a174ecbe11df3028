import type { Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import { type Formats, formatsFor, typeset, usualLanguage, type Words, wordsFor } from '../languages/index.ts';
import { isRecord } from '../schema/own.ts';
import type { PrintFormat } from '../schema/print-formats.ts';
import type { Text } from './text.ts';

/** The handbook as it is read in one language: what every page model is made from. */
export interface View {
  handbook: Handbook;
  /** The language of the page. */
  language: string;
  /** The language that the content is written in. */
  original: string;
  words: Words;
  formats: Formats;
  /** The path of the site, with a slash at its end. */
  base: string;
  /** When files last changed; without it no page says so. */
  history: History | undefined;
  /** The day of the run, to tell what has aged; nothing ages without it. */
  today: string | undefined;
  /** What is made beside the pages; without it no page leads there. */
  kit: Kit | undefined;
}

/** What a build makes beside pages. */
export interface Kit {
  /** The formats that are printed of every persona in use. */
  formats: readonly PrintFormat[];
  /** Whether there are pictures. */
  pictures: boolean;
  /** The names of files that were to be made and could not be: no page leads to them. */
  missed?: ReadonlySet<string>;
  /** The packages without which nothing of this is made here, where they are not installed. */
  absent?: readonly string[];
}

/** Whether a file that was to be made beside the pages could not be. */
export function isMissed({ kit }: Pick<View, 'kit'>, name: string): boolean {
  return kit?.missed?.has(name) === true;
}

/** Looks at a handbook in a language. */
export function viewIn(handbook: Handbook, language: string, today?: string, history?: History, kit?: Kit): View {
  const { languages, base } = handbook.config;
  return {
    handbook,
    language,
    original: languages[0] ?? usualLanguage,
    words: wordsFor(language),
    formats: formatsFor(language),
    base,
    today,
    history,
    kit,
  };
}

/** Words as a printer would set them, however deep they stand. */
export function typesetAll<T>(words: T, language: string): T;
export function typesetAll(words: unknown, language: string): unknown {
  if (typeof words === 'string') return typeset(words, language);
  if (!isRecord(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, typesetAll(inner, language)]));
}

/** A word of the interface, marked where the interface does not speak the page's language. */
export function word(view: View, text: string): Text {
  const known = said.get(view) ?? new Map<string, Text>();
  said.set(view, known);
  const before = known.get(text);
  if (before) return before;
  const { language, words } = view;
  const foreign = words.language !== language.split('-')[0];
  const made = { text: typeset(text, words.language), ...(foreign && { lang: words.language }) };
  known.set(text, made);
  return made;
}

/** The same few words stand on every page. */
const said = new WeakMap<View, Map<string, Text>>();
