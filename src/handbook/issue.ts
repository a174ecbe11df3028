import { z } from 'zod';
import { colourMeant } from '../design/colour.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/rules.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { inEachLanguage, languages, usualLanguage, valueLabel } from '../languages/index.ts';
import { codeOfLanguage } from '../languages/named.ts';
import { slugify } from '../languages/slug.ts';
import { docOf } from '../schema/field.ts';
import { isRecord } from '../schema/own.ts';
import { meantAddress } from '../schema/url.ts';
import { fullRole, type Path, schemaAt, unwrap } from '../schema/walk.ts';
import { mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { withoutTypedQuotes } from '../source/yaml/typed-quotes.ts';
import { daysMeant, isoDate } from './iso-date.ts';
import { keysFor, labelled, needsKeys } from './needs-keys.ts';
import { numberedKey } from './numbered-keys.ts';
import { onlyWith } from './only-with.ts';
import { unknownKey } from './unknown-key.ts';
import { lastKey, plainPath, valueAt } from './value-at.ts';
import { wrongType } from './wrong-type.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with one value, in a marketer's terms. An issue of zod may name several keys, so a list comes back. */
export function explainIssue(issue: Issue, schema: z.ZodType, source: Source): Diagnostic[] {
  const path = asTyped(plainPath(issue.path), source);
  const at = schemaAt(schema, path) ?? schema;
  const input = valueAt(source.data, path);
  // Of a text in short form, it is the keys beside it that are missing.
  const keys = path.length < issue.path.length && typeof input === 'string' ? keysFor(at) : undefined;
  const key = String(issue.path.at(-1));
  if (keys?.missing.includes(key)) return key === keys.missing[0] ? [needsKeys(String(input), path, keys, source)] : [];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => numberedKey(key, path, at, source) ?? unknownKey(key, path, at, source));
  const isKey = typeof path.at(-1) === 'string';
  const parentSchema = schemaAt(schema, path.slice(0, -1));
  if (input === undefined || (input === null && isKey)) return missingKey(path, at, parentSchema, source);
  return [wrongValue(issue, at, parentSchema, input, path, source)];
}

/** A text in short form stands for the key below it, which is nowhere in the file. */
function asTyped(path: Path, source: Source): Path {
  return typeof valueAt(source.data, path.slice(0, -1)) === 'string' ? path.slice(0, -1) : path;
}

function missingKey(path: Path, at: z.ZodType, parentSchema: z.ZodType | undefined, source: Source): Diagnostic[] {
  const key = String(path.at(-1) ?? '');
  if (source.brokenKeys.includes(key)) return [];
  const parentPath = path.slice(0, -1);
  const parent = valueAt(source.data, parentPath);
  if (key === 'text' && hasOneUnknownKey(parent, parentSchema)) return [];
  if (parentSchema && labelled(parent, parentSchema)) return [];
  const title = inEachLanguage((language) => docOf(at, language)?.title ?? key);
  const name = /(?<![^/])([^/]+)\.[a-z]+$/.exec(source.file)?.[1];
  const own = key !== 'id' ? undefined : path.length === 1 ? name : idFrom(parent);
  const example = inEachLanguage((language) => own ?? docOf(at, language)?.example ?? '…');
  const place = source.locate(path, 'key');
  const empty = isRecord(parent) && Object.hasOwn(parent, key);
  // What is missing from the file as a whole is nowhere in it: a place without length.
  const spot = path.length === 1 && !empty ? { ...place, endColumn: place.column } : place;
  // In braces there is no line to add it on.
  const indent = source.typed(parentPath).startsWith('{') ? 0 : place.column - 1;
  return [diagnose('schema/missing-key', spot, { key, title, example, indent, ...(empty && { empty }) })];
}

/** The id that an item gets by its name: an example for all would be the id of several. */
function idFrom(item: unknown): string | undefined {
  const name = isRecord(item) ? [item.name, item.label].find((one) => typeof one === 'string') : undefined;
  return name === undefined ? undefined : slugify(String(name)) || undefined;
}

/** A colon inside a short text has been told already, with its mend. */
function hasOneUnknownKey(value: unknown, schema: z.ZodType | undefined): boolean {
  const inner = schema && unwrap(schema);
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys.length === 1 && inner instanceof z.ZodObject && !Object.hasOwn(inner.shape, keys[0] ?? '');
}

function wrongValue(
  issue: Issue,
  at: z.ZodType,
  parentSchema: z.ZodType | undefined,
  input: unknown,
  path: Path,
  source: Source,
): Diagnostic {
  const place = source.locate(path);
  const inner = unwrap(at);
  const mend = (replacement: string) => mendLine(source, place, replacement);
  if (inner instanceof z.ZodISODate) return badDate(input, path, source);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input, path, at, source, parentSchema);
    case 'invalid_value': {
      const [only] = issue.values;
      const version = path.join() === 'schemaVersion' ? versionIn(input) : undefined;
      if (version !== undefined && version > Number(only))
        return diagnose('schema/newer', place, { value: version, supported: Number(only) });
      const allowed = issue.values.map(String);
      const value = typeof input === 'object' ? firstLine(source.typed(path)) : String(input);
      const meant = withoutTypedQuotes(value.trim());
      const suggestion =
        suggest(meant, allowed) ?? byLabel(meant, allowed) ?? byLevel(meant, allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
      return diagnose('schema/not-allowed', place, { value, allowed, ...(suggestion && { suggestion }) }, suggestion && mend(suggestion));
    }
    case 'too_small':
    case 'too_big':
      if (typeof input === 'number') {
        const { minValue = null, maxValue = null } = inner instanceof z.ZodNumber ? inner : {};
        // A whole number above nought is at least one.
        const isAbove = issue.code === 'too_small' && issue.inclusive === false && minValue !== null;
        return diagnose('schema/range', place, {
          value: input,
          ...finite('min', isAbove ? minValue + 1 : minValue),
          ...finite('max', maxValue),
        });
      }
      return diagnose('schema/empty-text', source.locate(path, 'key'), { key: lastKey(path) });
    case 'invalid_format':
      return badFormat(String(input), at, place, mend);
    default:
      return diagnose('schema/invalid', place, { detail: issue.message });
  }
}

/** `non` and `avertissement` are what people type for the levels of a rule. */
function byLevel(value: string, allowed: readonly string[]): string | undefined {
  const words = Object.values(languages).flatMap(({ typed }) => Object.entries(typed.levels));
  return words.find(([level, typed]) => allowed.includes(level) && typed.includes(value.toLowerCase()))?.[0];
}

function badFormat(value: string, at: z.ZodType, place: Place, mend: (replacement: string) => string): Diagnostic {
  const format: Format = fullRole(at).format ?? 'id';
  const suggestion = meantFormat(format, withoutTypedQuotes(value.trim()));
  // What nobody can guess is shown by an example.
  const example = suggestion || format !== 'colour' ? undefined : docOf(at, usualLanguage)?.example;
  const params = { value, format, ...(suggestion && { suggestion }), ...(example && { isExample: true as const }) };
  const meant = suggestion && format === 'colour' ? JSON.stringify(suggestion) : (suggestion ?? example);
  return diagnose('schema/format', place, params, meant && mend(meant));
}

function meantFormat(format: Format, typed: string): string | undefined {
  if (format === 'id') return slugify(typed) || undefined;
  if (format === 'language') return codeOfLanguage(typed);
  return format === 'colour' ? colourMeant(typed) : meantAddress[format]?.(typed);
}

/** `2`, and whoever writes `"2"` or `v2.1` means the same. */
function versionIn(input: unknown): number | undefined {
  const [, typed] = /^v?(\d+(?:\.\d+)?)/i.exec(String(input)) ?? [];
  return typed === undefined ? undefined : Number(typed);
}

/** `brouillon` is what a French reader sees for what the file calls `draft`. */
function byLabel(value: string, allowed: readonly string[]): string | undefined {
  const labels = new Map(
    Object.values(languages).flatMap(({ words }) => allowed.map((one) => [valueLabel(words, allowed, one) ?? one, one] as const)),
  );
  const label = suggest(value, labels.keys()) ?? onlyWith(value, [...labels.keys()]);
  return label === undefined ? undefined : labels.get(label);
}

/** The time of day behind a date, which no key takes. */
const TIME = /(?:T|,? {1,3}(?:(?:à|at|um) {1,3})?)\d{1,2}[:h]\d{2}[^/]{0,20}$/;

function badDate(input: unknown, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const value = typeof input === 'object' ? firstLine(source.typed(path)) : String(input);
  const typed = withoutTypedQuotes(value.trim());
  const day = daysMeant(typed.replace(TIME, ''));
  const [suggestion, ...others] = day.length > 0 ? day : endsOfRange(typed);
  const params = { value, ...(suggestion && { suggestion }), ...(others.length > 0 && { others }) };
  return diagnose('schema/date', place, params, suggestion && mendLine(source, place, suggestion));
}

/** The last day of a time that is given by its first and last, then the first. */
function endsOfRange(typed: string): string[] {
  const ends = typed.replace(/^(?:du|from|vom) /i, '').split(/ (?:[-–—/]|au|à|to|until|bis|zum) /);
  const days = ends.map(isoDate);
  return ends.length === 2 && days.every((day) => day !== undefined) ? days.reverse() : [];
}

function finite(name: 'min' | 'max', value: number | null): { min?: number; max?: number } {
  return value !== null && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [name]: value } : {};
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
