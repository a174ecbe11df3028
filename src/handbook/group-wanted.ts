import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, planOf } from '../schema/walk.ts';
import { asYamlText, lineOf, linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { gluedLines } from './colon-in-text.ts';
import { isOptional, keysFor, keysForGroup, keysForImage, needsKeys } from './needs-keys.ts';
import { readAs, typedNumber } from './typed-number.ts';

/** A text in the place of a group of keys. */
export function forMap(input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic | undefined {
  if (typeof input !== 'string') return undefined;
  const group = headOf(path, source) === undefined || yesOrNo(input) !== undefined ? undefined : keysForGroup(at);
  const keys = keysForImage(input, at) ?? keysFor(at) ?? (group && group.missing.length > 0 ? group : undefined);
  return gluedLines(path, source) ?? (keys && needsKeys(input, path, keys, source));
}

/** The lines of a group that has what stands in its place. */
export function groupFor(input: unknown, path: Path, at: z.ZodType, source: Source): string | undefined {
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
