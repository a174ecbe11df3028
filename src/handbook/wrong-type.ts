import { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { ValueType } from '../diagnostics/rules.ts';
import { codeOfLanguage } from '../languages/named.ts';
import { isRecord } from '../schema/own.ts';
import { fullRole, type Path, planOf } from '../schema/walk.ts';
import { asYamlText, lineOf, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { looksLikeWords } from '../source/yaml/row.ts';
import { colonInText } from './colon-in-text.ts';
import { forMap, groupFor } from './group-wanted.ts';
import { forList } from './list-wanted.ts';
import { readAs, withUnit } from './typed-number.ts';
import { personalNumber } from './typed-words.ts';

/** A value of another type than its key takes. `expected` is in zod's words, `parent` the schema of the keys around it. */
export function wrongType(expected: string, input: unknown, path: Path, at: z.ZodType, source: Source, parent?: z.ZodType): Diagnostic {
  const place = source.locate(path);
  const wanted: ValueType = fullRole(at).shorthand ? 'text' : typeName(expected);
  const found = expected === 'array' ? forList(input, path, at, source) : wanted === 'map' ? forMap(input, path, at, source) : undefined;
  if (found) return found;
  if (wanted === 'text' && (typeof input === 'number' || typeof input === 'boolean')) {
    const value = source.typed(path);
    const person = personalNumber(value, path, source);
    if (person) return person;
    return diagnose('schema/needs-quotes', place, { value }, mendLine(source, place, JSON.stringify(value)));
  }
  if (wanted === 'text' && isRecord(input)) {
    const inLanguages = perLanguage(input, path, source);
    if (inLanguages) return inLanguages;
    const [key = '', ...others] = Object.keys(input);
    if (others.length === 0 && looksLikeWords(key)) return colonInText([...path, key], source);
  }
  if (expected === 'int') return diagnose('schema/not-whole', place, { value: Number(input) });
  // `.nan` and `.inf` are numbers to YAML, and to nobody else.
  if (typeof input === 'number' && wanted === 'number') return diagnose('schema/range', place, { value: input });
  const lines =
    wanted === 'number' ? withUnit(input, path, at, source, parent) : wanted === 'map' ? groupFor(input, path, at, source) : undefined;
  if (lines !== undefined)
    return diagnose(
      'schema/wrong-type',
      wholeLines(input, place, lines, source),
      { expected: wanted, found: valueType(input), suggestion: lines },
      lines,
    );
  const hint = hintFor(wanted, input, at);
  const params = { expected: wanted, found: valueType(input), ...hint };
  return diagnose('schema/wrong-type', place, params, hint.suggestion && mendLine(source, place, hint.suggestion));
}

/** A list goes as a whole, with all of its lines. */
function wholeLines(input: unknown, place: Place, lines: string, source: Source): Place {
  if (!Array.isArray(input)) return place;
  const endLine = place.line + lines.split('\n').length - 1;
  return { ...place, endLine, endColumn: lineOf(source.text, endLine).length + 1 };
}

/** What helps to mend a value of the wrong type: what was meant, the scale that it stands on, or the keys that it lacks. */
function hintFor(wanted: ValueType, input: unknown, at: z.ZodType): { suggestion?: string; min?: number; max?: number; keys?: string[] } {
  const read = readAs(wanted, input);
  if (read !== undefined && at.safeParse(JSON.parse(read)).success) return { suggestion: read };
  const keys = wanted === 'map' && input !== null ? Object.keys(planOf(at).map?.shape ?? {}) : [];
  return keys.length > 0 ? { keys } : scaleOf(at);
}

/** `role: { fr: Gérante, en: Shopkeeper }`: a text in each language, which have files of their own. The first is that of the file. */
function perLanguage(input: Record<string, unknown>, path: Path, source: Source): Diagnostic | undefined {
  const [[, text] = [], ...others] = Object.entries(input);
  const codes = Object.keys(input);
  const [other] = codes.slice(1);
  if (typeof text !== 'string' || others.length === 0 || !codes.every((code) => /^[a-z]{2}$/.test(code) && codeOfLanguage(code)))
    return undefined;
  const [place, keyPlace] = [source.locate(path), source.locate(path, 'key')];
  const count = source.typed(path).trimEnd().split('\n').length;
  const endLine = place.line + count - 1;
  const line = lineOf(source.text, keyPlace.line).slice(0, keyPlace.endColumn - 1);
  const whole = { ...keyPlace, endLine, endColumn: lineOf(source.text, endLine).length + 1 };
  const translation = source.file.replace(/(\.[a-z]+)$/i, `.${other}$1`);
  return diagnose('schema/wrong-type', whole, { expected: 'text', found: 'map', translation }, `${line}: ${asYamlText(text)}`);
}

/** The scale on which a number is expected. */
function scaleOf(at: z.ZodType): { min?: number; max?: number } {
  const { type } = planOf(at);
  if (!(type instanceof z.ZodNumber) || !type.isInt) return {};
  const [min, max] = [type.minValue, type.maxValue];
  return min === null || max === null || max - min > 100 ? {} : { min, max };
}

function typeName(expected: string): ValueType {
  const names: Record<string, ValueType> = {
    string: 'text',
    int: 'number',
    number: 'number',
    boolean: 'boolean',
    array: 'list',
    object: 'map',
    record: 'map',
  };
  return names[expected] ?? 'text';
}

function valueType(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : typeName(typeof value);
}
