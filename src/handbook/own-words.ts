import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { tally } from '../diagnostics/floods.ts';
import type { WordType } from '../diagnostics/rules.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { fold } from '../languages/fold.ts';
import { languageName, languages, type OwnWords, speaks, spokenIn, wordsFor } from '../languages/index.ts';
import { isForms, type PluralForms, placesIn } from '../languages/plural.ts';
import { wordKey } from '../languages/wording.ts';
import { isRecord, own } from '../schema/own.ts';
import { isSeen } from '../schema/text.ts';
import type { Path } from '../schema/walk.ts';
import { placeAt } from '../source/decode.ts';
import { LANGUAGE } from '../source/folders.ts';
import { readJson } from '../source/json.ts';
import type { ReadFile } from '../source/read.ts';
import { type PlaceOf, placesOfJson } from './json-places.ts';

/** The longest word that pages, sheets and pictures have room for: ours are a third of it. */
export const LONGEST_WORD = 1000;

/** The key by which editors find the schema of a file. */
const SCHEMA = '$schema';

/** The words that a company may say itself, by their keys: those of the interface, and what fields are called. */
export function ownableWords(language: string): Readonly<Record<string, unknown>> {
  // Departments are named by the settings, which declare their own.
  const { language: _, usualDepartments: __, ...words } = wordsFor(language);
  return { ...words, fields: languages[spokenIn(language)].fields };
}

interface ReadWords {
  words: OwnWords;
  diagnostics: Diagnostic[];
}

/** Reads the words of a company in one language. Whatever is at fault is told at its line, and our own word stays. Pure. */
export function readWords({ file, text, id: language }: Pick<ReadFile, 'file' | 'id'> & { text: string }): ReadWords {
  const fault = readJson(text);
  if (fault) {
    const { at, length, ...params } = fault;
    return { words: new Map(), diagnostics: [diagnose('words/not-json', placeAt(text, at, length, file), params)] };
  }
  const data: unknown = JSON.parse(text);
  const reader = new Reader(language, placesOfJson(text, file, data));
  reader.inside(data, ownableWords(language), []);
  return { words: reader.words, diagnostics: [...reader.faults.told(), ...missing(file, language, reader.met)] };
}

/** One info for all that nobody has translated: they are words of another language on every page. */
function missing(file: string, language: string, met: ReadonlySet<string>): Diagnostic[] {
  if (speaks(language)) return [];
  const total = countWords(ownableWords(language));
  const count = total - met.size;
  return count > 0 ? [diagnose('words/missing', startOf(file), { file, count, total })] : [];
}

/** How many words there are: a phrase that counts something is one, whatever its forms, and so is what a field is called. */
export function countWords(words: unknown): number {
  if (typeof words === 'string' || isField(words)) return 1;
  if (typeof words !== 'object' || words === null) return 0;
  return isForms(words) ? 1 : Object.values(words).reduce<number>((sum, inner) => sum + countWords(inner), 0);
}

/** What is said of a key: its title, its description and an example. Its neighbours are lists of moods, which are longer. */
export function isField(words: unknown): words is readonly [string, string, string] {
  return Array.isArray(words) && words.length === 3 && words.every((item) => typeof item === 'string');
}

/** A word that a company may say. */
interface Sayable {
  /** Under what it is known. */
  path: Path;
  /** Where it stands in the file. */
  at: Path;
  /** The word that it is, or is a form of; none where it is nothing that has to be said. */
  of?: Path;
  /** The places that it keeps, and those that it may keep beside them. */
  needed?: readonly string[];
  optional?: readonly string[];
}

class Reader {
  readonly words = new Map<string, string>();
  /** The words that are given, each once. */
  readonly met = new Set<string>();
  readonly faults = tally();
  readonly #placeOf: PlaceOf;
  readonly #categories: readonly string[];

  constructor(language: string, placeOf: PlaceOf) {
    this.#placeOf = placeOf;
    this.#categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  }

  /** Reads what stands in place of some of our words. */
  inside(given: unknown, ours: unknown, path: Path): void {
    if (typeof ours === 'string') this.#text(given, { path, at: path, of: path, needed: placesIn(ours) });
    else if (isField(ours)) this.#field(given, path);
    else if (Array.isArray(ours)) this.#list(given, ours, path);
    else if (isRecord(ours) && isForms(ours)) this.#forms(given, ours, path);
    else if (isRecord(ours)) this.#keys(given, ours, path);
  }

  #keys(given: unknown, ours: Readonly<Record<string, unknown>>, path: Path): void {
    for (const [key, inner] of this.#entries(given, path, 'words')) {
      const known = own(ours, key);
      if (known !== undefined) this.inside(inner, known, [...path, key]);
      else if (path.length > 0 || key !== SCHEMA) this.#unknown([...path, key], Object.keys(ours), given);
    }
  }

  #forms(given: unknown, ours: PluralForms, path: Path): void {
    const needed = placesIn(ours.other);
    const optional = ['n', ...Object.values(ours).flatMap(placesIn)];
    // A language whose nouns have one form needs no key for it.
    if (typeof given === 'string') this.#text(given, { path: [...path, 'other'], at: path, of: path, needed, optional });
    else
      for (const [key, inner] of this.#entries(given, path, 'forms')) {
        const at = [...path, key];
        if (!this.#categories.includes(key)) this.#unknown(at, this.#categories, given);
        else if (key === 'other') this.#text(inner, { path: at, at, of: path, needed, optional });
        // What is said of few things may tell their number in a word: `cited once`.
        else this.#text(inner, { path: at, at, needed: needed.filter((name) => name !== 'n'), optional });
      }
  }

  #list(given: unknown, ours: readonly unknown[], path: Path): void {
    if (!Array.isArray(given) || given.length !== ours.length) this.#wrongType(path, 'list', ours.length);
    else for (const [at, inner] of ours.entries()) this.inside(given[at], inner, [...path, at]);
  }

  /** What a field is called, alone or with what it is for. */
  #field(given: unknown, path: Path): void {
    if (typeof given === 'string') this.#text(given, { path, at: path, of: path });
    else
      for (const [key, inner] of this.#entries(given, path, 'field')) {
        const at = [...path, key];
        if (key === 'title') this.#text(inner, { path, at, of: path });
        else if (key === 'description') this.#text(inner, { path: at, at });
        else this.#unknown(at, ['title', 'description'], given);
      }
  }

  #entries(given: unknown, path: Path, expected: WordType): [string, unknown][] {
    if (isRecord(given)) return Object.entries(given);
    this.#wrongType(path, expected);
    return [];
  }

  #text(given: unknown, { path, at, of, needed = [], optional = [] }: Sayable): void {
    const text = typeof given === 'string' ? inPlainSigns(given) : '';
    const [found, known, key] = [placesIn(text), [...new Set([...needed, ...optional])], wordKey(at)];
    const lost = needed.filter((name) => !found.includes(name));
    const unknown = found.filter((name) => !known.includes(name));
    if (typeof given !== 'string') this.#wrongType(at, 'text');
    else if (text.length > LONGEST_WORD)
      this.faults.add('words/too-long', () => diagnose('words/too-long', this.#placeOf(at), { key, limit: LONGEST_WORD }));
    // Left empty, it is still to be translated.
    else if (isSeen(text) && lost.length + unknown.length > 0)
      this.faults.add('words/placeholder', () => diagnose('words/placeholder', this.#placeOf(at), { key, lost, unknown, known }));
    else if (isSeen(text)) {
      this.words.set(wordKey(path), text);
      if (of) this.met.add(wordKey(of));
    }
  }

  #wrongType(path: Path, expected: WordType, length?: number): void {
    const params = { key: wordKey(path), expected, ...(length !== undefined && { length }) };
    this.faults.add('words/wrong-type', () => diagnose('words/wrong-type', this.#placeOf(path), params));
  }

  #unknown(path: Path, known: readonly string[], given: unknown): void {
    const key = String(path.at(-1));
    const above = wordKey(path.slice(0, -1));
    const free = known.filter((name) => !(isRecord(given) && Object.hasOwn(given, name)));
    this.faults.add('words/unknown-key', () => {
      const suggestion = suggest(key, free);
      const params = { key, ...(above && { above }), known: [...known], ...(suggestion && { suggestion }) };
      return diagnose('words/unknown-key', this.#placeOf(path, 'key'), params);
    });
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no word may hold
const UNSEEN_SIGNS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/** A text as it can be shown anywhere: escapes of JSON can hold what files of content may not. */
function inPlainSigns(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(UNSEEN_SIGNS, ' ').trim();
}

/** What is told of the name of a file of words; undefined where it is that of a language of the handbook. */
export function wrongWordsFile({ file, id }: Pick<ReadFile, 'file' | 'id'>, languages: readonly string[]): Diagnostic | undefined {
  if (languages.includes(id)) return undefined;
  if (LANGUAGE.test(id) && languageNamed(id, 'none') !== undefined)
    return diagnose('words/language', startOf(file), { language: id, languages: [...languages] });
  const typed = fold(id).replaceAll('_', '-');
  const suggestion = languages.find((one) =>
    [one, languageName(one), languageNamed(one)].some((name) => name !== undefined && fold(name) === typed),
  );
  return diagnose('words/not-a-language', startOf(file), { name: id, ...(suggestion && { suggestion }) });
}

/** What a language is called in English. */
function languageNamed(language: string, fallback: 'none' | 'code' = 'code'): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback }).of(language);
}
