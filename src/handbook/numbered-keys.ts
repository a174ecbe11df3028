import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, planOf, unwrap } from '../schema/walk.ts';
import { asYamlText, lineOf } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { valueAt } from './value-at.ts';

/** `goal1`, `goals_2`, `goal 3`. */
const NUMBERED = /^([A-Za-z]+)[ _.-]?\d{1,2}$/;

/**
 * Keys that number what their list holds, told once, at the first, with the list to write; none for those that follow it, and
 * undefined for any other key. Where the list is there as well, they belong into it. `at` is the schema of the map at `path`.
 */
export function numberedKey(key: string, path: Path, at: z.ZodType, source: Source): Diagnostic[] | undefined {
  const inner = unwrap(at);
  const shape: Record<string, z.ZodType> = inner instanceof z.ZodObject ? inner.shape : {};
  const list = listMeant(key, shape);
  const parent = valueAt(source.data, path);
  if (list === undefined || !isRecord(parent)) return undefined;
  const alike = Object.keys(parent).filter((other) => listMeant(other, shape) === list);
  if (alike[0] !== key) return [];
  const place = source.locate([...path, key], 'key');
  if (Object.hasOwn(parent, list))
    return [diagnose('schema/not-a-list', place, { key: list, line: source.locate([...path, list], 'key').line })];
  const lines = alike.map((one) => source.locate([...path, one], 'key').line);
  const texts = alike.map((one) => parent[one]).filter((one) => typeof one === 'string' || typeof one === 'number');
  // Only where each stands on a line of its own, one below the other, are these the lines to write in their place.
  const isRun = texts.length === alike.length && lines.every((line, at) => line === place.line + at);
  const isWhole =
    isRun &&
    alike.every(
      (one) =>
        !source
          .typed([...path, one])
          .trimEnd()
          .includes('\n'),
    );
  if (!isWhole) return [diagnose('schema/not-a-list', place, { key: list })];
  const last = place.line + lines.length - 1;
  const [pad = ''] = /^ */.exec(lineOf(source.text, place.line)) ?? [];
  const rows = [`${pad}${list}:`, ...texts.map((text) => `${pad}  - ${asYamlText(String(text))}`)];
  const whole = { ...place, endLine: last, endColumn: lineOf(source.text, last).length + 1 };
  return [diagnose('schema/not-a-list', whole, { key: list }, rows.join('\n'))];
}

/** The list that a numbered key names, in the plural or not. */
function listMeant(key: string, shape: Record<string, z.ZodType>): string | undefined {
  const [, stem = ''] = NUMBERED.exec(key) ?? [];
  const name = [stem, `${stem}s`].find((one) => one !== '' && Object.hasOwn(shape, one));
  return name !== undefined && shape[name] && planOf(shape[name]).list ? name : undefined;
}
