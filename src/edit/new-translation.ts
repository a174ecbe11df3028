import type { z } from 'zod';
import { type Entry, pathKey } from '../handbook/handbook.ts';
import { nameInTranslation } from '../handbook/place-in.ts';
import { textsToTranslate } from '../handbook/translate.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import type { Config } from '../schema/index.ts';
import { isRecord, own } from '../schema/own.ts';
import { type Path, planOf } from '../schema/walk.ts';
import { commentLines } from './comment-lines.ts';
import { formatted } from './format.ts';
import { asKey } from './quotes.ts';

/** A translation to be written. */
interface Begun {
  original: Entry;
  stages: Config['stages'];
  /** That of its comments. */
  language: LanguageCode;
}

/** The text of a new translation: each text of the original in a comment, above the key to be filled. What stays empty is not translated. */
export function newTranslation({ original, stages, language }: Begun): string {
  const { file, schema, data, source } = original;
  const words = languages[language].writing.translation;
  const tree = { texts: textsToTranslate({ schema, data, stages }), unnamed: [] };
  const body = keysOf(data, schema, [], tree, 0);
  const opening = [words.opening(file), ...(source.body ? [words.body(file)] : [])];
  const foot =
    tree.unnamed.length > 0 ? ['', ...say(words.unnamed, language), ...tree.unnamed.flatMap((text) => commentLines(`- ${text}`))] : [];
  const yaml = [...opening.flatMap((line) => say(line, language)), '', ...body, ...foot, ''].join('\n');
  const format = /\.ya?ml$/i.test(file) ? 'yaml' : 'md';
  const text = format === 'yaml' ? yaml : `---\n${yaml}---\n`;
  return formatted(text, format, schema) ?? text;
}

const say = (text: string, language: LanguageCode) => commentLines(typeset(text, language));

interface Tree {
  texts: ReadonlyMap<string, string>;
  /** Texts that a translation cannot name, as nothing tells them from their neighbours. */
  unnamed: string[];
}

/** A key, or the dash of an item, with what below it there is to translate; nothing where there is none. */
function entry(head: string, value: unknown, schema: z.ZodType | undefined, path: Path, tree: Tree, indent: number): string[] {
  if (!schema) return [];
  const { list, role } = planOf(schema);
  const pad = ' '.repeat(indent);
  const main = role.shorthand === undefined ? path : [...path, role.shorthand];
  const below = isRecord(value)
    ? keysOf(value, schema, path, tree, indent + 2)
    : list && Array.isArray(value)
      ? itemsOf(value, list.element, path, tree, indent + 2)
      : [];
  const isAlone = tree.texts.has(pathKey(main)) && below.filter((line) => !/^ *#/.test(line)).length <= 1;
  if (isAlone) return [...commentLines(tree.texts.get(pathKey(main)) ?? '', indent), `${pad}${head}`];
  return below.length > 0 ? [`${pad}${head}`, ...below] : [];
}

function keysOf(value: unknown, schema: z.ZodType, path: Path, tree: Tree, indent: number): string[] {
  const { map, record } = planOf(schema);
  return Object.entries(isRecord(value) ? value : {}).flatMap(([key, inner]) =>
    entry(`${asKey(key)}:`, inner, record?.valueType ?? own(map?.shape, key), [...path, key], tree, indent),
  );
}

function itemsOf(list: readonly unknown[], element: z.ZodType, path: Path, tree: Tree, indent: number): string[] {
  const { map } = planOf(element);
  if (!map || (own(map.shape, 'id') === undefined && list.some((item) => nameInTranslation(item) === undefined))) {
    const items = list.map((item, at) => entry('-', item, element, [...path, at], tree, indent));
    // An item in which there is nothing to translate keeps its place.
    return items.some((lines) => lines.length > 0) ? items.flatMap((lines) => (lines.length > 0 ? lines : [`${' '.repeat(indent)}-`])) : [];
  }
  const named = new Set<string>();
  return list.flatMap((item, at) => {
    const name = nameInTranslation(item);
    if (typeof name === 'string' && !named.has(name)) {
      named.add(name);
      return entry(`${asKey(name)}:`, item, element, [...path, at], tree, indent);
    }
    for (const [key, text] of tree.texts) if (key.startsWith(pathKey([...path, at, '']))) tree.unnamed.push(text);
    return [];
  });
}
