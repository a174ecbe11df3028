import { type Place, startOf } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';
import { toSource } from '../source/source.ts';

/** Where a key or a value of a file stands. */
export type PlaceOf = (path: Path, aim?: 'key' | 'value') => Place;

/** The places in a file of JSON. It is YAML, whose reader knows places; but for tabs, which only JSON takes between two values, and never inside of a text. */
export function placesOfJson(text: string, file: string, data: unknown): PlaceOf {
  const source = toSource(text.replaceAll('\t', ' '), file, 'yaml', { data: isRecord(data) ? data : {}, brokenKeys: [], diagnostics: [] });
  return (path, aim) => (path.length === 0 ? startOf(file) : source.locate(path, aim));
}
