import type { Nodes, Root } from 'mdast';
import type { Place } from '../diagnostics/diagnostic.ts';
import { byId, type ContentKind, type Entry, type Handbook, pathKey } from '../handbook/handbook.ts';
import type { TextKind } from '../schema/field.ts';
import { planOf, schemaAt } from '../schema/walk.ts';
import { lineOf } from '../source/lines.ts';
import type { Body, Source } from '../source/source.ts';
import { MAY_BE_FOREIGN } from '../text/foreign.ts';
import { lineMarks } from '../text/line-marks.ts';
import { type Dialect, dialectOf, mayHoldMarkup, parseText } from '../text/markdown.ts';
import { MdxFailure } from '../text/mdx.ts';

/** One text that may hold markup, as a tree, with the way back to the file. */
export interface CheckedText {
  file: string;
  dialect: Dialect;
  text: string;
  /** All of the file, as it was typed. */
  typed: string;
  /** The path of the text in its file, as one string; undefined for a body. */
  key?: string;
  /** Undefined where the text does not parse, which only MDX can fail to. */
  tree: Root | undefined;
  /** The names that a page may use as components beside ours, where code said that it may run. */
  trusted?: readonly string[];
  /** Why it does not parse, and where. */
  failure?: { message: string; place: Place };
  /** The place of a node; `words` are what of it to look for as typed, from so many lines after its first. */
  placeOf: (node: Nodes, words: string, after?: number) => Place;
  /** The place of some lines of a body. */
  placeOfLine: (line: number) => Place;
}

let parsed = new WeakMap<Entry<ContentKind>, CheckedText[]>();

/** Forgets what was parsed for the rules, once all have run: pages are made of trees of their own. */
export function forgetTexts(): void {
  parsed = new WeakMap();
}

/** Every text of an entry and of its translations that could hold a link, an image or markup. */
export function textsOf(handbook: Handbook, entry: Entry<ContentKind>): CheckedText[] {
  const known = parsed.get(entry);
  if (known) return known;
  const { source } = entry;
  const fromKeys = entry.facts.markup.map(({ path, text, kind, tree }) => ({
    ...keyText(source, text, kind, tree, (words) => source.locateText(path, words)),
    key: pathKey(path),
  }));
  const texts = [...fromKeys, ...bodyText(source), ...translatedTexts(handbook, entry)];
  parsed.set(entry, texts);
  return texts;
}

function translatedTexts(handbook: Handbook, entry: Entry<ContentKind>): CheckedText[] {
  return [...translationsOf(handbook, entry).values()].flatMap(({ source, texts }) => [
    ...[...texts]
      .map(([key, text]) => ({ text, kind: kindOf(entry, key) }))
      .filter(({ text, kind }) => mayTell(text, kind))
      .map(({ text, kind }) => keyText(source, text, kind, parseText(text, kind), (words) => source.locateText([], words))),
    ...bodyText(source),
  ]);
}

/** In a line nothing is markup, in a translation as little as in the original: it is shown as it was typed. */
function mayTell(text: string, kind: TextKind): boolean {
  if (MAY_BE_FOREIGN.test(text) || lineMarks(text, kind === 'line').length > 0) return true;
  return kind !== 'line' && mayHoldMarkup(text, 'inline');
}

/** How a text is read whose original has a key. */
function kindOf({ schema }: Entry<ContentKind>, key: string): TextKind {
  const found = schemaAt(schema, key.split('\u0000'));
  return (found && planOf(found).role.text) ?? 'inline';
}

/** The translations of a file, by their languages. */
export function translationsOf(handbook: Handbook, entry: Entry<ContentKind>): Handbook['configTranslations'] {
  if (entry.kind === 'config') return handbook.configTranslations;
  if (entry.kind === 'fields') return handbook.fieldsTranslations;
  const shown = byId(handbook, entry.kind).get(entry.id);
  return shown?.file === entry.file ? shown.translations : new Map();
}

/** Of a long text its beginning is enough to find it by. */
const FIRST_WORDS = 60;

function keyText(source: Source, text: string, dialect: Dialect, tree: Root, locate: (words: string) => Place): CheckedText {
  const placeOf = (_: Nodes, words: string) => locate(words);
  return { file: source.file, typed: source.text, dialect, text, tree, placeOf, placeOfLine: () => locate(text.slice(0, FIRST_WORDS)) };
}

function bodyText({ file, text: typed, body }: Source): CheckedText[] {
  if (!body || body.text.trim() === '') return [];
  const dialect = dialectOf(file, body);
  const shared = {
    file,
    typed,
    dialect,
    text: body.text,
    ...(body.trusted && { trusted: body.trusted }),
    placeOfLine: (line: number) => linePlace(file, body, line),
  };
  const placeOf = (node: Nodes, words: string, after = 0) => nodePlace(file, body, node, words, after);
  try {
    return [{ ...shared, tree: parseText(body.text, dialect), placeOf }];
  } catch (error) {
    return [{ ...shared, tree: undefined, failure: failureOf(error, file, body), placeOf }];
  }
}

function failureOf(error: unknown, file: string, body: Body): { message: string; place: Place } {
  if (!(error instanceof MdxFailure)) throw error;
  const { message, line, column } = error;
  const fileLine = line + body.line - 1;
  // The places in its words count from the first line of the body.
  return {
    message: message.replace(/ \(\d+:\d+\)/g, ''),
    place: { file, line: fileLine, column, endLine: fileLine, endColumn: column + 1 },
  };
}

function nodePlace(file: string, body: Body, node: Nodes, words: string, after: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const text = lineOf(body.text, start.line + after);
  const at = text.indexOf(words, after > 0 ? 0 : start.column - 1);
  const column = at >= 0 ? at + 1 : after > 0 ? 1 : start.column;
  const line = start.line + after + body.line - 1;
  return { file, line, column, endLine: line, endColumn: column + (at >= 0 ? words.length : 1) };
}

function linePlace(file: string, body: Body, line: number): Place {
  const text = lineOf(body.text, line);
  const at = line + body.line - 1;
  return { file, line: at, column: 1, endLine: at, endColumn: text.length + 1 };
}
