import type { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import type { ValueType } from '../diagnostic/rules.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { fullRole } from '../schema/walk.ts';
import { lineOf } from '../source/lines.ts';
import type { Path, Source } from '../source/source.ts';
import { colonInText, gluedLines, looksLikeWords } from './glued.ts';
import { asYamlText, mendLine } from './mend-line.ts';
import { isRecord, lastKey } from './value-at.ts';

/** A value of another type than its key takes. `expected` is in zod's words. */
export function wrongType(expected: string, input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const place = source.locate(path);
  const wanted: ValueType = fullRole(at).shorthand ? 'text' : typeName(expected);
  if (expected === 'array' && typeof input !== 'object') return gluedLines(path, source) ?? notAList(String(input), path, source);
  if (wanted === 'map' && typeof input === 'string') {
    const glued = gluedLines(path, source);
    if (glued) return glued;
  }
  if (wanted === 'text' && (typeof input === 'number' || typeof input === 'boolean')) {
    const value = source.typed(path);
    return diagnose('schema/needs-quotes', place, { value }, mendLine(source, place, JSON.stringify(value)));
  }
  if (wanted === 'text' && isRecord(input)) {
    const [key = '', ...others] = Object.keys(input);
    if (others.length === 0 && looksLikeWords(key)) return colonInText([...path, key], source);
  }
  if (expected === 'int') return diagnose('schema/not-whole', place, { value: input as number });
  // `.nan` and `.inf` are numbers to YAML, and to nobody else.
  if (typeof input === 'number' && wanted === 'number') return diagnose('schema/range', place, { value: input });
  const suggestion = readAs(wanted, input);
  const params = { expected: wanted, found: valueType(input), ...(suggestion && { suggestion }) };
  return diagnose('schema/wrong-type', place, params, suggestion && mendLine(source, place, suggestion));
}

/** `goals: Gagner du temps` where a list is meant. */
function notAList(text: string, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const key = lastKey(path);
  const keyLine = source.locate(path, 'key').line;
  const count = source.typed(path).trimEnd().split('\n').length;
  const whole: Place = { ...place, endLine: place.line + count - 1 };
  if (count > 1) whole.endColumn = lineOf(source.text, whole.endLine).length + 1;
  const items = itemsOf(text);
  if (place.line > keyLine) {
    const pad = lineOf(source.text, place.line).slice(0, place.column - 1);
    return diagnose('schema/not-a-list', whole, { key }, items.map((item) => `${pad}- ${asYamlText(item)}`).join('\n'));
  }
  const line = lineOf(source.text, keyLine);
  const [pad = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const colon = line.indexOf(':', pad.length);
  if (colon < 0) return diagnose('schema/not-a-list', whole, { key });
  const inner = `${' '.repeat(pad.length)}  - `;
  return diagnose(
    'schema/not-a-list',
    whole,
    { key },
    [`${pad}${line.slice(pad.length, colon).trimEnd()}:`, ...items.map((item) => inner + asYamlText(item))].join('\n'),
  );
}

/** Each line is an item; ids between commas are several, where a sentence may hold a comma of its own. */
function itemsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => ID_PATTERN.test(part))) return parts;
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–—]?\s*/, '').trimEnd())
    .filter((line) => line !== '');
}

/** What somebody meant who typed a number or a yes as people write them. */
function readAs(wanted: ValueType, input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  if (wanted === 'boolean')
    return /^(?:oui|yes|vrai|on)$/i.test(input) ? 'true' : /^(?:non|no|faux|off)$/i.test(input) ? 'false' : undefined;
  const isNumber = /^-?(?:\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:[.,]\d+)?$/.test(input);
  return wanted === 'number' && isNumber ? input.replace(/\s/g, '').replace(',', '.') : undefined;
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
