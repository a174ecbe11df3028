import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { slugify } from '../languages/slug.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, planOf } from '../schema/walk.ts';
import { asYamlText, lineOf, linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { lastKey } from './value-at.ts';

/**
 * `Service client: { … }` below `departments`, where a list of things with an id and a name is meant: the lines of that list.
 * Undefined where what stands below the names has more than a level.
 */
export function listByName(input: Record<string, unknown>, path: Path, element: z.ZodType, source: Source): Diagnostic | undefined {
  const shape = planOf(element).map?.shape ?? {};
  if (!Object.hasOwn(shape, 'id') || !Object.hasOwn(shape, 'name')) return undefined;
  const items = Object.entries(input).map(([name, value]) => itemOf(name, value));
  if (items.length === 0 || !items.every((item) => item !== undefined)) return undefined;
  const place = source.locate(path);
  const lines = linesFrom(source.text, place.line, source.typed(path).trimEnd().split('\n').length);
  const whole = { ...place, endLine: place.line + lines.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  const before = lineOf(source.text, place.line).slice(0, place.column - 1);
  const [pad = ''] = /^ */.exec(before) ?? [];
  // In braces it begins beside its key.
  const head = before.trim() === '' ? [] : [before.trimEnd()];
  const lead = head.length > 0 ? `${pad}  ` : pad;
  const rows = items.flatMap((item) => item.map(([key, text], at) => `${lead}${at === 0 ? '- ' : '  '}${key}: ${asYamlText(text)}`));
  return diagnose('schema/not-a-list', whole, { key: lastKey(path) }, [...head, ...rows].join('\n'));
}

/** The keys of one item and their values: a text is its name, and what has no name is called as it was typed. */
function itemOf(typed: string, value: unknown): [string, string][] | undefined {
  const id = slugify(typed);
  const keys: Record<string, unknown> = isRecord(value) ? value : typeof value === 'string' ? { name: value } : {};
  const { id: _, name = typed, ...others } = keys;
  const rows = [['id', id], ['name', name], ...Object.entries(others)];
  const isFlat = rows.every(([, one]) => typeof one === 'string' || typeof one === 'number');
  return id && isFlat ? rows.map(([key, one]) => [String(key), String(one)]) : undefined;
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
