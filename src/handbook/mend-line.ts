import type { Place } from '../diagnostics/diagnostic.ts';
import { lineOf } from '../source/lines.ts';
import type { Source } from '../source/source.ts';

/** The line on which a place lies, with the place's own characters replaced: the line to paste. */
export function mendLine(source: Source, place: Place, replacement: string): string {
  const line = lineOf(source.text, place.line);
  return line.slice(0, place.column - 1) + replacement + line.slice(place.endColumn - 1);
}

/** A value as it has to be typed to stay text: in quotes where YAML would read it as something else. */
export function asYamlText(value: string): string {
  return /^[\w\p{L}][^:#]*$/u.test(value) && !/^(?:true|false|null|[\d.]+)$/i.test(value) ? value : JSON.stringify(value);
}
