import type { Place } from '../diagnostics/diagnostic.ts';

/** The last text whose lines were asked for: files are judged one after the other, and each of their problems asks for a few lines. */
let last: { text: string; starts: readonly number[] } | undefined;

/** The offset at which each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
  if (last?.text === text) return last.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  last = { text, starts };
  return starts;
}

/** The number of the line, from 1, on which an offset lies. */
export function lineNumberAt(text: string, offset: number): number {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line of a text by its number, from 1, without its end; empty where there is none. */
export function lineOf(text: string, line: number): string {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  return start === undefined ? '' : text.slice(start, (starts[line] ?? text.length + 1) - 1);
}

/** Some lines of a text in a row. */
export function linesFrom(text: string, first: number, count: number): string[] {
  const { length } = lineStarts(text);
  return Array.from({ length: Math.max(0, Math.min(count, length - first + 1)) }, (_, at) => lineOf(text, first + at));
}

/** The line on which a place lies, with the place's own characters replaced: the line to paste. */
export function mendLine({ text }: { text: string }, place: Place, replacement: string): string {
  const line = lineOf(text, place.line);
  return line.slice(0, place.column - 1) + replacement + line.slice(place.endColumn - 1);
}

/** A value as it has to be typed to stay text: in quotes where YAML would read it as something else. */
export function asYamlText(value: string): string {
  return /^[\w\p{L}][^:#]*$/u.test(value) && !/^(?:true|false|null|[\d.]+)$/i.test(value) ? value : JSON.stringify(value);
}

/** What semicolons part in a text of one line, which may end with one; none where there is nothing between two of them. */
export function clausesOf(text: string): string[] {
  const clauses = text.split(';').map((clause) => clause.trim());
  if (clauses.length > 1 && clauses.at(-1) === '') clauses.pop();
  return text.includes('\n') || clauses.includes('') ? [] : clauses;
}
