import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Format, ValueType } from '../diagnostic/rules.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { slugify } from '../i18n/slug.ts';
import { docOf } from '../schema/field.ts';
import { fullRole, schemaAt, unwrap } from '../schema/walk.ts';
import type { Path, Source } from '../source/source.ts';
import { asYamlText, mendLine } from './mend-line.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with one value, in a marketer's terms. An issue of zod may name several keys, so a list comes back. */
export function explainIssue(issue: Issue, schema: z.ZodType, source: Source): Diagnostic[] {
  const path = issue.path as Path;
  const at = schemaAt(schema, path) ?? schema;
  const input = valueAt(source.data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, at, source));
  if (input === undefined) return missingKey(path, at, source);
  return [wrongValue(issue, at, input, path, source)];
}

function unknownKey(key: string, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const inner = unwrap(at);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const place = source.locate([...path, key], 'key');
  const parent = valueAt(source.data, path);
  // `- Objectif : gagner du temps`: YAML took the words before the French colon for a key.
  if (fullRole(at).shorthand && Object.keys(parent ?? {}).length === 1 && /[\sÀ-ÿ]|^\p{Lu}/u.test(key)) {
    const line = source.text.split('\n')[place.line - 1] ?? '';
    const text = line.slice(place.column - 1).trim();
    return diagnose('yaml/colon-in-text', { ...place, endColumn: place.column + text.length }, { text }, `${line.slice(0, place.column - 1)}${JSON.stringify(text)}`);
  }
  const present = new Set(Object.keys(parent ?? {}));
  const suggestion = suggest(key, known.filter((name) => !present.has(name)));
  const params = { key, known, ...(suggestion && { suggestion }) };
  return diagnose('schema/unknown-key', place, params, suggestion && mendLine(source, place, suggestion));
}

function missingKey(path: Path, at: z.ZodType, source: Source): Diagnostic[] {
  const key = String(path.at(-1) ?? '');
  if (source.brokenKeys.includes(key)) return [];
  const parent = valueAt(source.data, path.slice(0, -1));
  // A colon inside a short text has been told already, with its mend.
  if (key === 'text' && isRecord(parent) && Object.keys(parent).length === 1) return [];
  const doc = docOf(at);
  const title = { fr: doc?.fr.title ?? key, en: doc?.en.title ?? key };
  const name = /([^/]+?)\.[a-z]+$/.exec(source.file)?.[1];
  const own = path.length === 1 && key === 'id' ? name : undefined;
  const example = { fr: own ?? doc?.fr.example ?? '…', en: own ?? doc?.en.example ?? '…' };
  const place = source.locate(path, 'key');
  // What is missing from the file as a whole is nowhere in it: a place without length.
  const spot = path.length === 1 && isMissing(source.data, key) ? { ...place, endColumn: place.column } : place;
  return [diagnose('schema/missing-key', spot, { key, title, example })];
}

function isMissing(data: Record<string, unknown>, key: string): boolean {
  return !Object.hasOwn(data, key);
}

function wrongValue(issue: Issue, at: z.ZodType, input: unknown, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const inner = unwrap(at);
  const mend = (replacement: string) => mendLine(source, place, replacement);
  if (isDate(inner)) return badDate(input, path, source);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input, path, at, source);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = typeof input === 'object' ? source.typed(path).split('\n')[0] ?? '' : String(input);
      const suggestion = suggest(value, allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
      return diagnose('schema/not-allowed', place, { value, allowed, ...(suggestion && { suggestion }) }, suggestion && mend(suggestion));
    }
    case 'too_small':
    case 'too_big':
      if (typeof input === 'number') {
        const { minValue, maxValue } = inner as z.ZodNumber;
        return diagnose('schema/range', place, { value: input, ...finite('min', minValue), ...finite('max', maxValue) });
      }
      return diagnose('schema/empty-text', source.locate(path, 'key'), { key: lastKey(path) });
    case 'invalid_format': {
      const format: Format = fullRole(at).format ?? 'id';
      const suggestion = format === 'id' ? slugify(String(input)) : undefined;
      return diagnose('schema/format', place, { value: String(input), format, ...(suggestion && { suggestion }) }, suggestion && mend(suggestion));
    }
    default:
      return diagnose('schema/invalid', place, { detail: issue.message });
  }
}

function wrongType(expected: string, input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const place = source.locate(path);
  if (expected === 'array' && typeof input !== 'object') return notAList(input, path, source);
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    const value = source.typed(path);
    return diagnose('schema/needs-quotes', place, { value }, mendLine(source, place, JSON.stringify(value)));
  }
  if (expected === 'int') return diagnose('schema/not-whole', place, { value: input as number });
  const wanted = fullRole(at).shorthand ? 'text' : typeName(expected);
  return diagnose('schema/wrong-type', place, { expected: wanted, found: valueType(input) });
}

/** `goals: Gagner du temps` where a list is meant, or a list whose dashes touch their words. */
function notAList(input: unknown, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const lines = source.text.split('\n');
  const text = String(input);
  if (/^-[^\s-]/.test(text)) {
    const line = lines[place.line - 1] ?? '';
    return diagnose('yaml/no-space', place, { text: text.split(/\s/)[0] ?? text, after: '-' }, line.replace(/^(\s*)-(?=\S)/, '$1- '));
  }
  const keyLine = lines[source.locate(path, 'key').line - 1] ?? '';
  const lead = /^(\s*(?:- +)*)([^:]*):/.exec(keyLine);
  const paste = lead ? `${lead[1]}${lead[2]?.trimEnd()}:\n${' '.repeat(lead[1]?.length ?? 0)}  - ${asYamlText(text)}` : undefined;
  return diagnose('schema/not-a-list', place, { key: lastKey(path) }, paste);
}

function badDate(input: unknown, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const value = typeof input === 'object' ? source.typed(path).split('\n')[0] ?? '' : String(input);
  const suggestion = isoDate(value);
  return diagnose('schema/date', place, { value, ...(suggestion && { suggestion }) }, suggestion && mendLine(source, place, suggestion));
}

/** `21/11/2026` or `2026-3-1` as `2026-11-21`, `2026-03-01`; undefined for what is no day of the calendar. */
function isoDate(value: string): string | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(value);
  const [year, month, day] = french ? [french[3], french[2], french[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : undefined;
}

function isDate(schema: z.ZodType): boolean {
  return schema instanceof z.ZodISODate;
}

function typeName(expected: string): ValueType {
  const names: Record<string, ValueType> = { string: 'text', int: 'number', number: 'number', boolean: 'boolean', array: 'list', object: 'map', record: 'map' };
  return names[expected] ?? 'text';
}

function valueType(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : typeName(typeof value);
}

function finite(name: 'min' | 'max', value: number | null): { min?: number; max?: number } {
  return value !== null && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [name]: value } : {};
}

function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** The value at a path of plain data; a text in short form stands for what lies below it. */
export function valueAt(data: unknown, path: Path): unknown {
  let at = data;
  for (const step of path) at = Array.isArray(at) || isRecord(at) ? (at as Record<string | number, unknown>)[step] : undefined;
  return at;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
