import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { suggest } from '../diagnostics/suggest.ts';
import { labelWords } from './names/label.ts';
import type { FieldNames } from './names/names.ts';

/** `heading: key path`, as a person wrote or mended it. */
export interface MappingFile {
  /** The key path that a path of headings goes to, where the file says so. */
  find(path: readonly string[]): string | undefined;
  size: number;
}

/** A mapping file that cannot be followed. */
export class MappingFault extends Error {
  readonly line: number;
  readonly found: string;
  readonly reason: 'syntax' | 'drop' | 'unknown';
  readonly suggestion: string | undefined;
  constructor(reason: MappingFault['reason'], line: number, found: string, suggestion?: string) {
    super(`${reason} ${found}`);
    [this.reason, this.line, this.found, this.suggestion] = [reason, line, found, suggestion];
  }
}

/** What stands between a heading and the one above it. */
export const STEP = ' > ';

export const noMapping: MappingFile = { find: () => undefined, size: 0 };

/**
 * Reads a mapping file.
 * @throws {MappingFault} where it is no map of texts, or names a key that the model does not have.
 */
export function readMapping(text: string, names: FieldNames): MappingFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new MappingFault('syntax', lines.linePos(error.pos[0]).line, '');
  const table = new Map<string, string>();
  if (document.contents !== null && !isMap(document.contents)) throw new MappingFault('syntax', 1, '');
  for (const { key, value } of document.contents?.items ?? []) {
    const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1;
    if (!isScalar(value)) throw new MappingFault('syntax', line, String(key));
    table.set(pathWords(String(key).split(STEP)), targetOf(String(value.value ?? '').trim(), line, names));
  }
  return { find: (path) => table.get(pathWords(path)) ?? table.get(pathWords(path.slice(-1))), size: table.size };
}

function targetOf(written: string, line: number, names: FieldNames): string {
  if (names.has(written) && written !== '') return written;
  // Nothing is dropped: what has no place is kept in the notes.
  throw new MappingFault(written === '' || /^drop$/i.test(written) ? 'drop' : 'unknown', line, written, suggest(written, names.targets));
}

function pathWords(path: readonly string[]): string {
  return path.map((step) => labelWords(step) || step.trim()).join(STEP);
}
