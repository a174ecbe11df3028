import type { Document, LineCounter } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import { lineNumberAt, lineOf } from '../lines.ts';
import { type Attempt, tryParse } from './attempt.ts';
import { type Explanation, explain, MAX_DEPTH } from './explain.ts';
import { explained, mend } from './mend.ts';
import { holdsLittle, MOST_VALUES, type Pieces, piecesIn } from './pieces.ts';
import { type Recovered, recoveries } from './recover.ts';
import { typedPlace } from './typed-place.ts';

export interface ParsedYaml {
  document: Document;
  lineCounter: LineCounter;
  /** What was parsed in the end: the text as typed, less the blocks that could not be read. */
  text: string;
  /** Keys that stand in blocks which could not be read. */
  brokenKeys: Set<string>;
  diagnostics: Diagnostic[];
}

/** Every fault costs one parse of the file; after this many, the rest is not worth more sentences. */
const MAX_FAULTS = 30;
/** Keys and values that may be parsed again for the sake of further sentences: a file of thousands gets fewer of them. */
const MOST_AGAIN = 12_000;
/** In a file of more than these, a fault is told, and nothing else of it is read. */
const MOST_MENDED = 4000;

/**
 * Parses YAML and goes on after each fault: the line is mended as its diagnostic proposes where that helps, or as little
 * around it as will do is set aside, so that all faults of a file come out in one run and none is the echo of another.
 * `firstLine` is the line of the file on which the YAML starts.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const diagnostics: Diagnostic[] = [];
  const brokenKeys = new Set<string>();
  const typed = text.split('\n');
  let lines: readonly string[] = withoutDirective(typed);
  if (lines !== typed) {
    const directive: Explanation = { rule: 'yaml/directive', params: {}, line: 1, column: 1, length: typed[0]?.length ?? 1 };
    diagnostics.push(report(directive, typed, typed, file, firstLine));
  }
  const unread = (explanation: Explanation): ParsedYaml => {
    diagnostics.push(report(explanation, lines, typed, file, firstLine));
    return { ...tryParse(['']), text: '', brokenKeys, diagnostics };
  };
  const whole = lines.join('\n');
  const pieces = holdsLittle(whole) ? undefined : piecesIn(whole);
  if (pieces?.excess) return unread(tooMuch(pieces.excess, whole));
  let attempt = tryParse(lines);
  const { count } = attempt.fault ? (pieces ?? piecesIn(whole)) : { count: 0 };
  if (attempt.fault && count > MOST_MENDED) return unread(explain(attempt.fault, lines));
  let left = MOST_AGAIN;
  const tryAgain = (some: readonly string[]): Attempt => {
    left -= count;
    return tryParse(some);
  };
  for (let round = 0; attempt.fault && round < MAX_FAULTS && (round === 0 || left > 0); round++) {
    const { fault } = attempt;
    const explanation = explained(fault, lines, tryAgain);
    const diagnostic = report(explanation, lines, typed, file, firstLine);
    // Once mended and still at fault, a line is beyond mending.
    const again = diagnostics.some(
      (one) => one.rule === diagnostic.rule && one.line === diagnostic.line && one.column === diagnostic.column,
    );
    if (!again) diagnostics.push(diagnostic);
    const mended = again ? undefined : mend(lines, explanation);
    if (explanation.rule === 'yaml/several-documents' && !mended) break;
    const next = mended && tryAgain(mended);
    if (next && (!next.fault || next.fault.line > explanation.line)) {
      [lines, attempt] = [mended, next];
      continue;
    }
    left -= count;
    const rest = recover(lines, explanation.line);
    for (const key of rest.keys) brokenKeys.add(key);
    [lines, attempt] = [rest.lines, rest.attempt];
  }
  const { document, lineCounter } = attempt;
  return { document, lineCounter, text: lines.join('\n'), brokenKeys, diagnostics };
}

/** The lines without a first one that changes how all others are read, and without the marker below it. */
function withoutDirective(lines: readonly string[]): readonly string[] {
  if (!/^%/.test(lines[0] ?? '')) return lines;
  return ['', ...lines.slice(1)].map((line, index) => (index === 1 && line.trim() === '---' ? '' : line));
}

/** What a text holds too much of, on the line where it does. */
function tooMuch({ of, at }: NonNullable<Pieces['excess']>, text: string): Explanation {
  const line = lineNumberAt(text, at);
  const place = { line, column: 1, length: lineOf(text, line).length };
  return of === 'depth'
    ? { rule: 'yaml/too-deep', params: { limit: MAX_DEPTH }, ...place }
    : { rule: 'yaml/too-many-values', params: { limit: MOST_VALUES }, ...place };
}

/** Sets aside the least around a line after which its block is sound. The block alone is tried, as files may be long. */
function recover(lines: readonly string[], line: number): Recovered & { attempt: Attempt } {
  const ways = recoveries(lines, line);
  const way = ways.find((one) => !tryParse(one.lines.slice(one.blockStart - 1, one.blockEnd)).fault) ?? (ways.at(-1) as Recovered);
  return { ...way, attempt: tryParse(way.lines) };
}

function report(explanation: Explanation, lines: readonly string[], typed: readonly string[], file: string, firstLine: number): Diagnostic {
  const { rule, params, line, lastLine = line, column, length, paste } = explanation;
  const at = { file, line, column, endLine: line, endColumn: column + Math.max(1, length) };
  const { column: start, endColumn: end } = typedPlace(at, lines[line - 1] ?? '', typed[line - 1] ?? '');
  const endColumn = lastLine > line ? (typed[lastLine - 1] ?? '').length + 1 : end;
  const place = { file, line: line + firstLine - 1, column: start, endLine: lastLine + firstLine - 1, endColumn };
  return diagnose(rule, place, params as never, paste);
}
