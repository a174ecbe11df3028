import type { z } from 'zod';
import type { ValueType } from '../diagnostics/rules.ts';
import { languages } from '../languages/index.ts';
import { type Path, planOf } from '../schema/walk.ts';
import { asYamlText, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { withoutTypedQuotes } from '../source/yaml/typed-quotes.ts';
import { lastKey, valueAt } from './value-at.ts';

/** `42 ans` and `1200 clients`: a number with what it counts, which may have a key of its own, as a range of them may. */
export function withUnit(input: unknown, path: Path, at: z.ZodType, source: Source, parent?: z.ZodType): string | undefined {
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
export function typedNumber(input: string, at: z.ZodType, lines: (number: string, unit: string) => string): string | undefined {
  const [, digits = '', unit = ''] =
    /^(-?\d[\d \u00A0\u202F.,]{0,20}?)[ \u00A0\u202F]{0,3}([\p{L}%€$£][^\d]{0,30})$/u.exec(input.trim()) ?? [];
  const read = unit === '' || TIMES.test(unit) ? undefined : readAs('number', digits);
  return read !== undefined && at.safeParse(JSON.parse(read)).success ? lines(read, unit.trim()) : undefined;
}

/** What somebody meant who typed a number or a yes as people write them. */
export function readAs(wanted: ValueType, input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const meant = withoutTypedQuotes(input.trim());
  if (wanted === 'boolean') {
    const says = (word: 'yes' | 'no') => Object.values(languages).some(({ typed }) => typed[word].includes(meant.toLowerCase()));
    return says('yes') ? 'true' : says('no') ? 'false' : undefined;
  }
  const isNumber = /^-?(?:\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:[.,]\d+)?$/.test(meant);
  return wanted === 'number' && isNumber ? meant.replace(/\s/g, '').replace(',', '.') : undefined;
}
