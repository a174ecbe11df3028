import type { Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import {
  type Formats,
  fill,
  formatsFor,
  languageNameIn,
  type PluralForms,
  typeset,
  usualLanguage,
  type Wording,
  type Words,
  wordingFor,
} from '../languages/index.ts';
import type { SpokenAll } from '../languages/spoken.ts';
import type { News } from '../news/news.ts';
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
  /** Whose the words are. */
  wording: Wording;
  /** Counted words are made by `counted`, which knows whose they are. */
  formats: Omit<Formats, 'count'>;
  /** The path of the site, with a slash at its end. */
  base: string;
  /** When files last changed; without it no page says so. */
  history: History | undefined;
  /** What has changed, day by day; without it no page says so. */
  news: News | undefined;
  /** The day of the run, to tell what has aged; nothing ages without it. */
  today: string | undefined;
  /** What is made beside the pages; without it no page leads there. */
  kit: Kit | undefined;
}

/** What a build makes beside pages. */
export interface Kit {
  /** The formats that are printed of every persona in use. */
  formats: readonly PrintFormat[];
  /** Whether the A4 sheet of everybody is there in large print, too. */
  largePrint?: boolean;
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
export function viewIn(handbook: Handbook, language: string, today?: string, history?: History, kit?: Kit, news?: News): View {
  const { languages, base } = handbook.config;
  const wording = wordingFor(language, handbook.words.get(language));
  return {
    handbook,
    language,
    original: languages[0] ?? usualLanguage,
    words: wording.words,
    wording,
    formats: formatsFor(language),
    base,
    today,
    history,
    kit,
    news,
  };
}

/** Several texts as one sentence has them; undefined where there are none. What is of two languages is marked as the first of them. */
export function listed(view: View, texts: readonly Text[]): Text | undefined {
  const lang = texts.find((text) => text.lang)?.lang;
  const list = lang ? formatsFor(lang).list : view.formats.list;
  return texts.length > 0 ? { text: list(texts.map(({ text }) => text)), ...(lang && { lang }) } : undefined;
}

/** Words for a script of the page, however deep they stand: those that are not of its language say so. */
export function spokenAll<T>(words: T, view: View): SpokenAll<T>;
export function spokenAll(words: unknown, view: View): unknown {
  if (typeof words === 'string') {
    const { text, lang } = word(view, words);
    return lang ? { text, lang } : text;
  }
  if (!isRecord(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, spokenAll(inner, view)]));
}

/** Words as a printer would set them, however deep they stand. */
export function typesetAll<T>(words: T, view: View): T;
export function typesetAll(words: unknown, view: View): unknown {
  if (typeof words === 'string') return word(view, words).text;
  if (!isRecord(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, typesetAll(inner, view)]));
}

/** A word or a phrase of the interface, its places filled, and marked where it is not of the page's language. */
export function word(view: View, phrase: string, values?: Readonly<Record<string, string>>): Text {
  if (values) return said(view, phrase, fill(phrase, values));
  const known = words.get(view) ?? new Map<string, Text>();
  words.set(view, known);
  const made = known.get(phrase) ?? said(view, phrase, phrase);
  known.set(phrase, made);
  return made;
}

/** The same few words stand on every page. */
const words = new WeakMap<View, Map<string, Text>>();

function said(view: View, phrase: string, text: string): Text {
  const lang = languageOf(view, phrase);
  return { text: typeset(text, lang ?? view.language), ...(lang && { lang }) };
}

/** The language of a word of the interface, where it is not that of the page. */
function languageOf({ wording, words: { language } }: View, phrase: string): string | undefined {
  return wording.borrowed.has(phrase) ? language : undefined;
}

/** A number with what it counts, by the rules of the language that the words are of. */
export function counted(view: View, n: number, forms: PluralForms, values: Readonly<Record<string, string>> = {}): Text {
  const { formats, words: ours } = view;
  const form = forms[formats.plural(n)] ?? forms.other;
  const phrase = languageOf(view, form) ? (forms[formatsFor(ours.language).plural(n)] ?? forms.other) : form;
  return word(view, phrase, { ...values, n: formats.number(n) });
}

/** The name of a language as a phrase of the interface has it: in the language of the phrase. */
export function nameIn(view: View, language: string, phrase: string): string {
  return languageNameIn(language, languageOf(view, phrase) ?? view.language);
}

/** What the tool says of content beside the words of the interface, as its reports do: in a language that it speaks itself. */
export function told({ language, words: ours }: View, text: string): Text {
  return { text, ...(ours.language !== language.split('-')[0] && { lang: ours.language }) };
}
