import { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { ValueType } from '../diagnostics/rules.ts';
import { languages } from '../languages/index.ts';
import { codeOfLanguage } from '../languages/named.ts';
import { isRecord } from '../schema/own.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { fullRole, type Path, planOf } from '../schema/walk.ts';
import { asYamlText, clausesOf, lineOf, linesFrom, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { bulleted } from '../source/yaml/bullet.ts';
import { withSpacedDashes } from '../source/yaml/key-sign.ts';
import { looksLikeWords } from '../source/yaml/row.ts';
import { withoutTypedQuotes } from '../source/yaml/typed-quotes.ts';
import { colonInText, gluedLines } from './colon-in-text.ts';
import { listFromMap } from './list-from-map.ts';
import { isOptional, itemsWith, keysFor, keysForGroup, keysForImage, needsKeys } from './needs-keys.ts';
import { personalNumber } from './typed-words.ts';
import { lastKey, valueAt } from './value-at.ts';

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

/** `42 ans` and `1200 clients`: a number with what it counts, which may have a key of its own, as a range of them may. */
function withUnit(input: unknown, path: Path, at: z.ZodType, source: Source, parent?: z.ZodType): string | undefined {
  if (typeof input !== 'string' || typeof path.at(-1) !== 'string') return undefined;
  const place = source.locate(path);
  const keyPlace = source.locate(path, 'key');
  const shape = (parent && planOf(parent).map?.shape) ?? {};
  const range = `${lastKey(path)}Range`;
  if (Object.hasOwn(shape, range)) {
    return /^\d{1,3}\s{0,3}(?:-|–|à|to|bis)\s{0,3}\d{1,3}(?!\d)/.test(input) &&
      valueAt(source.data, [...path.slice(0, -1), range]) === undefined
      ? mendLine(source, keyPlace, range)
      : typedNumber(input, at, (number) => mendLine(source, place, number));
  }
  return typedNumber(input, at, (number, unit) => {
    const line = mendLine(source, place, number);
    const isFree = Object.hasOwn(shape, 'unit') && valueAt(source.data, [...path.slice(0, -1), 'unit']) === undefined;
    return isFree ? `${line}\n${' '.repeat(keyPlace.column - 1)}unit: ${asYamlText(unit)}` : line;
  });
}

/** What multiplies a number is no unit of it. */
const TIMES = /^(?:[kKMG](?![\p{L}])|[Mm]il|Mio|Mrd|Md|Tsd|[Tt]ausend|thousand|bn)/u;

/** A number and the word behind it, where the number is one that a key takes. */
function typedNumber(input: string, at: z.ZodType, lines: (number: string, unit: string) => string): string | undefined {
  const [, digits = '', unit = ''] =
    /^(-?\d[\d \u00A0\u202F.,]{0,20}?)[ \u00A0\u202F]{0,3}([\p{L}%€$£][^\d]{0,30})$/u.exec(input.trim()) ?? [];
  const read = unit === '' || TIMES.test(unit) ? undefined : readAs('number', digits);
  return read !== undefined && at.safeParse(JSON.parse(read)).success ? lines(read, unit.trim()) : undefined;
}

/** The lines of a group that has what stands in its place. */
function groupFor(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
  return (
    onlyKeyOf(input, path, at, source) ??
    withYesOrNo(input, path, at, source) ??
    withTextKey(input, path, at, source) ??
    withoutDash(input, path, at, source)
  );
}

/** `consent: oui`: an answer in the place of a group that needs it. What follows a no is no example of a yes. */
function withYesOrNo(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
  const answer = typeof input === 'boolean' ? input : yesOrNo(input);
  const head = answer === undefined ? undefined : headOf(path, source);
  const [key, ...others] = Object.entries(planOf(at).map?.shape ?? {}).flatMap(([name, inner]) => (isOptional(inner) ? [] : [name]));
  const isAnswer = key !== undefined && others.length === 0 && planOf(at).map?.shape[key]?.safeParse(answer).success;
  if (head === undefined || !isAnswer) return undefined;
  const pad = ' '.repeat(source.locate(path, 'key').column + 1);
  const [first] = withRest(input);
  const text = first === undefined ? undefined : keysForGroup(at)?.main;
  return [head, `${pad}${key}: ${answer}`, ...(text ? [`${pad}${text}: ${asYamlText(String(first))}`] : [])].join('\n');
}

/** What a text says beside its first word. */
function withRest(input: unknown): string[] {
  const [, rest = ''] = typeof input === 'string' ? (/^[\p{L}]{1,4}[,;:. –-]{1,3}(.+)$/u.exec(input.trim()) ?? []) : [];
  return rest === '' ? [] : [rest];
}

/** The answer with which a text begins. */
function yesOrNo(input: unknown): boolean | undefined {
  const [, word = ''] = typeof input === 'string' ? (/^([\p{L}]{1,4})(?:$|[,;:.]| [–-])/u.exec(input.trim()) ?? []) : [];
  const read = readAs('boolean', word);
  return read === undefined ? undefined : read === 'true';
}

/** `sample: douze artisans`: a text in the place of a group, of which one key takes it and none other is needed. */
function withTextKey(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
  const keys = typeof input === 'string' ? keysForGroup(at) : undefined;
  const head = keys && headOf(path, source);
  if (!keys || head === undefined || keys.missing.length > 0) return undefined;
  return `${head}\n${' '.repeat(source.locate(path, 'key').column + 1)}${keys.main}: ${asYamlText(String(input))}`;
}

/** The key that a value of one line stands beside, up to its colon. */
function headOf(path: Path, source: Source): string | undefined {
  const [place, keyPlace] = [source.locate(path), source.locate(path, 'key')];
  const head = lineOf(source.text, place.line).slice(0, place.column - 1);
  const isAlone = place.line === keyPlace.line && /^\s*[\w-]+\s*:\s+$/.test(head) && !/^[|>]|\n/.test(source.typed(path).trimEnd());
  return isAlone ? head.trimEnd() : undefined;
}

/** `sample:` and below it `- size: 12`: the keys of a group behind a dash, as if there were several of it. */
function withoutDash(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
  const [only, ...others] = Array.isArray(input) ? input : [];
  if (others.length > 0 || !isRecord(only)) return undefined;
  const shape = planOf(at).map?.shape ?? {};
  const place = source.locate(path);
  const typed = source.typed(path).trimEnd().split('\n');
  const lines = linesFrom(source.text, place.line, typed.length);
  const isBelow = place.line > source.locate(path, 'key').line && /^\s*-\s+[\w-]+\s*:/.test(lines[0] ?? '');
  if (!isBelow || !Object.keys(only).every((key) => Object.hasOwn(shape, key))) return undefined;
  return lines.map((line, index) => (index === 0 ? line.replace('-', ' ') : line)).join('\n');
}

/** `review: 6 mois`: a number in the place of a group that has one key. */
function onlyKeyOf(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const [place, keyPlace] = [source.locate(path), source.locate(path, 'key')];
  const head = lineOf(source.text, place.line).slice(0, place.column - 1);
  if (place.line !== keyPlace.line || !/^\s*[\w-]+\s*:\s+$/.test(head)) return undefined;
  const pad = ' '.repeat(keyPlace.column + 1);
  const [[key = '', inner] = [], ...others] = Object.entries(planOf(at).map?.shape ?? {});
  if (!inner || others.length > 0) return undefined;
  const read = typeof input === 'number' ? String(input) : (readAs('number', input) ?? typedNumber(input, inner, (number) => number));
  return read !== undefined && inner.safeParse(JSON.parse(read)).success ? `${head.trimEnd()}\n${pad}${key}: ${read}` : undefined;
}

/** What stands in the place of a list. */
function forList(input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic | undefined {
  if (isRecord(input)) {
    const element = planOf(at).list?.element;
    return element && (withoutDashes(input, path, element, source) ?? listFromMap(input, path, element, source));
  }
  return typeof input === 'object' ? undefined : (gluedLines(path, source) ?? notAList(String(input), path, at, source));
}

/** A text in the place of a group of keys. */
function forMap(input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic | undefined {
  if (typeof input !== 'string') return undefined;
  const group = headOf(path, source) === undefined || yesOrNo(input) !== undefined ? undefined : keysForGroup(at);
  const keys = keysForImage(input, at) ?? keysFor(at) ?? (group && group.missing.length > 0 ? group : undefined);
  return gluedLines(path, source) ?? (keys && needsKeys(input, path, keys, source));
}

/** `goals: Gagner du temps` where a list is meant. */
function notAList(text: string, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const place = source.locate(path);
  const key = lastKey(path);
  const keyLine = source.locate(path, 'key').line;
  const count = source.typed(path).trimEnd().split('\n').length;
  const whole: Place = { ...place, endLine: place.line + count - 1 };
  if (count > 1) whole.endColumn = lineOf(source.text, whole.endLine).length + 1;
  const element = planOf(at).list?.element;
  const typed = count > 1 ? linesOf(source.typed(path), text) : text;
  const items = (element && fullRole(element).format === 'language' && languagesIn(typed)) || itemsOf(typed);
  const keys = element && keysFor(element);
  const texts = items.length > 1 ? items : [text];
  if (place.line > keyLine) {
    const pad = lineOf(source.text, place.line).slice(0, place.column - 1);
    if (keys) return diagnose('schema/not-a-list', whole, { key, lines: itemsWith(texts, keys, `${pad}- `) });
    return diagnose('schema/not-a-list', whole, { key }, items.map((item) => `${pad}- ${asYamlText(item)}`).join('\n'));
  }
  const line = lineOf(source.text, keyLine);
  const [pad = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const colon = line.indexOf(':', pad.length);
  if (colon < 0) return diagnose('schema/not-a-list', whole, { key });
  const inner = `${' '.repeat(pad.length)}  - `;
  if (keys) {
    const head = `${pad}${line.slice(pad.length, colon).trimEnd()}:\n`;
    return diagnose('schema/not-a-list', whole, { key, lines: itemsWith(texts, keys, inner, head) });
  }
  return diagnose(
    'schema/not-a-list',
    whole,
    { key },
    [`${pad}${line.slice(pad.length, colon).trimEnd()}:`, ...items.map((item) => inner + asYamlText(item))].join('\n'),
  );
}

/** `text: Payer moins` right below the key of a list: the keys of one item, which lack its dash; or items with bullets and colons. */
function withoutDashes(input: Record<string, unknown>, path: Path, element: z.ZodType, source: Source): Diagnostic | undefined {
  const place = source.locate(path);
  const lines = linesFrom(source.text, place.line, source.typed(path).trimEnd().split('\n').length);
  const [first = ''] = lines;
  if (first.slice(0, place.column - 1).trim() !== '') return undefined;
  const whole = { ...place, endLine: place.line + lines.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  const bullets = lines.map(bulleted);
  const bullet = bullets[0]?.bullet;
  if (bullet !== undefined) {
    const paste = lines.map((line, index) => bullets[index]?.dashed ?? line).join('\n');
    return diagnose('yaml/no-colon', whole, { text: first.trim(), bullet }, paste);
  }
  const shape = planOf(element).map?.shape ?? {};
  if (first.trimStart().startsWith('-')) {
    const paste = withSpacedDashes(lines).join('\n');
    return diagnose('yaml/no-space', whole, { text: first.trim(), after: '-' }, paste);
  }
  if (!Object.keys(input).every((key) => Object.hasOwn(shape, key))) return undefined;
  const dash = place.column - 1;
  const paste = lines.map((line, index) => `${line.slice(0, dash)}${index === 0 ? '- ' : '  '}${line.slice(dash)}`.trimEnd()).join('\n');
  return diagnose('yaml/no-dash', whole, { text: first.trim() }, paste);
}

/** The scale on which a number is expected. */
function scaleOf(at: z.ZodType): { min?: number; max?: number } {
  const { type } = planOf(at);
  if (!(type instanceof z.ZodNumber) || !type.isInt) return {};
  const [min, max] = [type.minValue, type.maxValue];
  return min === null || max === null || max - min > 100 ? {} : { min, max };
}

/** The lines of a text as they were typed, where each of them begins like a sentence of its own. */
function linesOf(typed: string, text: string): string {
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.every((line) => /^[\p{Lu}\d•–-]/u.test(line)) ? lines.join('\n') : text;
}

/** Each line is an item; ids between commas are several, where a sentence may hold a comma of its own. */
function itemsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => ID_PATTERN.test(part))) return parts;
  const clauses = clausesOf(text);
  // A sentence may hold one semicolon.
  if (clauses.length > 2) return clauses;
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–—]?\s*/, '').trimEnd())
    .filter((line) => line !== '');
}

/** The codes of languages that are called by their names: `français, anglais`, `Deutsch und Englisch`; undefined where one of them is none. */
function languagesIn(text: string): string[] | undefined {
  const codes = text.split(/[,;/\n]|\s[-+&]\s|\s(?:et|and|und)\s/).map((name) => codeOfLanguage(withoutTypedQuotes(name.trim())));
  return codes.every((code) => code !== undefined) ? codes : undefined;
}

/** What somebody meant who typed a number or a yes as people write them. */
function readAs(wanted: ValueType, input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const meant = withoutTypedQuotes(input.trim());
  if (wanted === 'boolean') {
    const says = (word: 'yes' | 'no') => Object.values(languages).some(({ typed }) => typed[word].includes(meant.toLowerCase()));
    return says('yes') ? 'true' : says('no') ? 'false' : undefined;
  }
  const isNumber = /^-?(?:\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:[.,]\d+)?$/.test(meant);
  return wanted === 'number' && isNumber ? meant.replace(/\s/g, '').replace(',', '.') : undefined;
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
