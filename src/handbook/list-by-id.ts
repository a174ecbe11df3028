import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Path } from '../schema/walk.ts';
import { linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { lastKey } from './value-at.ts';

/** The diagnostic for a translation that lists texts in order where the items of the original have ids, with the lines to paste. */
export function listByIdAt(source: Source, path: Path, ids: readonly string[]): Diagnostic {
  const key = source.locate(path, 'key');
  const first = source.locate([...path, 0]);
  const lines = linesFrom(source.text, first.line, ids.length);
  const pad = ' '.repeat(key.column + 1);
  const items = lines.map((line) => /^\s*- +(?! )(.*)$/.exec(line)?.[1]);
  const params = { key: lastKey(path), byId: true } as const;
  // Longer items have more lines than one, which only their author can sort.
  if (
    items.some((item) => item === undefined || /^\w+:(?: |$)/.test(item)) ||
    source.typed(path).trimEnd().split('\n').length > ids.length
  ) {
    return diagnose('translation/not-text', key, params);
  }
  const place = { ...first, endLine: first.line + ids.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  return diagnose('translation/not-text', place, params, items.map((item, at) => `${pad}${ids[at]}: ${item}`).join('\n'));
}
