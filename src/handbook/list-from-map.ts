import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { slugify } from '../languages/slug.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, planOf } from '../schema/walk.ts';
import { asYamlText, lineOf, linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { isOptional, itemsWith, keysFor } from './needs-keys.ts';
import { lastKey } from './value-at.ts';

/**
 * `Service client: { … }` below `departments`, `DAF: directeur financier` below `acronyms`, `2025-01-01: 10` below `series`, `levier1: …`
 * below `levers`: a map where a list is meant, with the lines of that list. Undefined where what stands below the names has more than
 * a level.
 */
export function listFromMap(input: Record<string, unknown>, path: Path, element: z.ZodType, source: Source): Diagnostic | undefined {
  const entries = Object.entries(input);
  if (entries.length === 0) return undefined;
  const place = source.locate(path);
  const lines = linesFrom(source.text, place.line, source.typed(path).trimEnd().split('\n').length);
  const whole = { ...place, endLine: place.line + lines.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  const before = lineOf(source.text, place.line).slice(0, place.column - 1);
  const [pad = ''] = /^ */.exec(before) ?? [];
  // In braces it begins beside its key.
  const head = before.trim() === '' ? '' : `${before.trimEnd()}\n`;
  const dash = `${pad}${head && '  '}- `;
  const key = lastKey(path);
  const items = itemsByName(entries, element) ?? pairs(entries, element);
  if (items) return diagnose('schema/not-a-list', whole, { key }, head + items.map((item) => itemLines(item, dash)).join('\n'));
  const texts = textsOf(entries, element);
  const keys = keysFor(element);
  if (texts && keys) return diagnose('schema/not-a-list', whole, { key, lines: itemsWith(texts, keys, dash, head) });
  return texts && diagnose('schema/not-a-list', whole, { key }, head + texts.map((text) => dash + asYamlText(text)).join('\n'));
}

/** The keys of one item, as they are to be written. */
type Item = readonly (readonly [key: string, written: string])[];

function itemLines(item: Item, dash: string): string {
  return item.map(([key, written], at) => `${at === 0 ? dash : ' '.repeat(dash.length)}${key}: ${written}`).join('\n');
}

/** Things with an id and a name, by their names: a text is the name, and what has no name is called as it was typed. */
function itemsByName(entries: readonly [string, unknown][], element: z.ZodType): Item[] | undefined {
  const shape = planOf(element).map?.shape ?? {};
  if (!Object.hasOwn(shape, 'id') || !Object.hasOwn(shape, 'name')) return undefined;
  return allOrNone(entries, (typed, value) => {
    const id = slugify(typed);
    const keys: Record<string, unknown> = isRecord(value) ? value : typeof value === 'string' ? { name: value } : {};
    const { id: _, name = typed, ...others } = keys;
    const rows = Object.entries({ id, name, ...others });
    return id && rows.every(([, one]) => isScalar(one)) ? rows.map(([key, one]) => [key, asYamlText(String(one))]) : undefined;
  });
}

/** Things that need two keys, of which the first was taken for the name of the second: `DAF: directeur financier`, `2025-01-01: 10`. */
function pairs(entries: readonly [string, unknown][], element: z.ZodType): Item[] | undefined {
  const { map, role } = planOf(element);
  const needed = Object.entries(map?.shape ?? {}).filter(([, inner]) => !isOptional(inner));
  const [first, second] = needed;
  if (!first || !second || needed.length > 2 || role.shorthand) return undefined;
  return allOrNone(entries, (typed, value) => {
    if (!isScalar(value) || !first[1].safeParse(typed).success || !second[1].safeParse(value).success) return undefined;
    return [
      [first[0], asYamlText(typed)],
      [second[0], typeof value === 'number' ? String(value) : asYamlText(value)],
    ];
  });
}

/** `levier1`, `frein 2`, `critere-3`: a name that only numbers what it names. */
const NUMBER = /^\p{L}*[ _.-]?\d{1,2}$/u;

/** Things that are texts: a name that says something is part of the text. */
function textsOf(entries: readonly [string, unknown][], element: z.ZodType): string[] | undefined {
  const { map, role } = planOf(element);
  if (map && !role.shorthand) return undefined;
  if (!map && role.text === undefined) return undefined;
  // Keys of the items themselves are no names.
  if (entries.some(([typed]) => Object.hasOwn(map?.shape ?? {}, typed))) return undefined;
  return allOrNone(entries, (typed, value) => {
    if (!isScalar(value)) return undefined;
    return NUMBER.test(typed) ? String(value) : `${typed}: ${value}`;
  });
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** What each entry gives; undefined where one of them gives nothing. */
function allOrNone<T>(entries: readonly [string, unknown][], itemOf: (typed: string, value: unknown) => T | undefined): T[] | undefined {
  const items = entries.map(([typed, value]) => itemOf(typed, value));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The diagnostic for a translation that lists texts in order where the items of the original have ids, with the lines to paste. */
export function listByIdAt(source: Source, path: Path, ids: readonly string[]): Diagnostic {
  const key = source.locate(path, 'key');
  const first = source.locate([...path, 0]);
  const lines = linesFrom(source.text, first.line, ids.length);
  const pad = ' '.repeat(key.column + 1);
  const items = lines.map((line) => /^\s*- +(?! )(.*)$/.exec(line)?.[1]);
  const params = { key: lastKey(path), byId: true } as const;
  // Longer items have more lines than one, which only their author can sort.
  if (
    items.some((item) => item === undefined || /^\w+:(?: |$)/.test(item)) ||
    source.typed(path).trimEnd().split('\n').length > ids.length
  ) {
    return diagnose('translation/not-text', key, params);
  }
  const place = { ...first, endLine: first.line + ids.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  return diagnose('translation/not-text', place, params, items.map((item, at) => `${pad}${ids[at]}: ${item}`).join('\n'));
}
