import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord, own } from '../schema/own.ts';
import { type FileFormat, parseSource } from '../source/source.ts';

/** A text with the ids that it lacked. */
interface WithIds {
  text: string;
  ids: string[];
}

/**
 * Gives items the ids that the check asks for, in the words of its lines to paste; where another item bears such an id, a number tells
 * them apart. Nothing is changed where the lines do not say the same and the ids.
 * @param diagnostics of that file alone.
 */
export function withNeededIds(text: string, file: string, format: FileFormat, diagnostics: readonly Diagnostic[]): WithIds {
  const lines = text.split('\n');
  const before = parseSource(text, file, format).data;
  const taken = new Set(idsIn(before));
  const asked = diagnostics
    .flatMap((one) => (one.rule === 'statement/needs-id' && one.paste !== undefined ? [{ ...one, paste: one.paste }] : []))
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, paste, params: { suggestion } }) => {
      const id = freeAmong(taken, suggestion);
      taken.add(id);
      return { id, line, paste: paste.replace(`id: ${suggestion}`, `id: ${id}`) };
    });
  const ids = asked.map(({ id }) => id);
  // From below, so that lines above stay where they are.
  for (const { line, paste } of asked.toReversed()) {
    const row = lines[line - 1] ?? '';
    // A text that goes on below its dash goes on below its key.
    const more = /^\s*- +[A-Za-z]+:(?:\s|$)/.test(row) ? 0 : furtherIn(lines, line, row.search(/\S/));
    lines.splice(line - 1, 1 + more, paste, ...lines.slice(line, line + more).map(inwards));
  }
  const written = lines.join('\n');
  const after = parseSource(written, file, format);
  return ids.length > 0 && isSameButIds(before, after.data) && !hasFaults(after.diagnostics) ? { text: written, ids } : { text, ids: [] };
}

/** A name that nothing bears yet: itself, or the next with a number behind it. */
export function freeAmong(taken: ReadonlySet<string>, name: string): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(one)) return one;
  }
}

/** How many lines below a line go on with it. */
function furtherIn(lines: readonly string[], from: number, column: number): number {
  const end = lines.slice(from).findIndex((line) => line.trim() !== '' && line.search(/\S/) <= column);
  const all = lines.slice(from, end < 0 ? lines.length : from + end);
  return all.findLastIndex((line) => line.trim() !== '') + 1;
}

const inwards = (line: string) => (line.trim() === '' ? line : `  ${line}`);

function hasFaults(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner)));
}

function isSameButIds(before: unknown, after: unknown): boolean {
  if (typeof before === 'string' && isRecord(after))
    return after.text === before && Object.keys(after).every((key) => ['id', 'text'].includes(key));
  if (Array.isArray(before))
    return Array.isArray(after) && after.length === before.length && before.every((one, at) => isSameButIds(one, after[at]));
  if (!isRecord(before) || !isRecord(after)) return Object.is(before, after);
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => (key === 'id' && !Object.hasOwn(before, 'id')) || isSameButIds(own(before, key), own(after, key)));
}
