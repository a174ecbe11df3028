import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineStarts } from '../source/lines.ts';

/** Problems of a file whose lines to paste are tried: each takes reading the file again. */
const MOST_TRIED = 30;
/** Faults on one line that are mended one after the other. */
const MOST_STEPS = 6;

/**
 * Problems with lines to paste that are right as a whole: a key by another name may hold a value that is refused in turn, and a list of
 * several wrong values has a problem for each of them, but one line.
 * @param judge finds the problems of a text that takes the place of the file.
 */
export function withWholeMends(found: readonly Diagnostic[], text: string, judge: (text: string) => readonly Diagnostic[]): Diagnostic[] {
  const onLine = Map.groupBy(found, ({ line }) => line);
  let tried = 0;
  return found.map((one) => {
    const mayHoldMore = one.rule === 'schema/unknown-key' || (onLine.get(one.line)?.length ?? 0) > 1;
    if (one.paste === undefined || one.severity !== 'error' || !mayHoldMore || tried++ >= MOST_TRIED) return one;
    return { ...one, paste: wholeMend(one, one.paste, text, judge) };
  });
}

function wholeMend({ line, endLine }: Diagnostic, first: string, text: string, judge: (text: string) => readonly Diagnostic[]): string {
  const before = lineStarts(text).length;
  const lines = text.split('\n');
  let paste = first;
  for (let step = 0; step < MOST_STEPS; step++) {
    const mended = [...lines.slice(0, line - 1), ...paste.split('\n'), ...lines.slice(endLine)];
    const last = line + mended.length - before + endLine - line;
    const next = judge(mended.join('\n')).find(
      (one) => one.paste !== undefined && one.severity === 'error' && one.line >= line && one.endLine <= last,
    );
    if (next?.paste === undefined) return paste;
    paste = [...mended.slice(line - 1, next.line - 1), ...next.paste.split('\n'), ...mended.slice(next.endLine, last)].join('\n');
  }
  return paste;
}
