import type { Document } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rules } from '../../diagnostics/rules.ts';
import { lineNumberAt, lineOf } from '../lines.ts';
import { explain, MAX_DEPTH } from './explain.ts';
import type { Explanation } from './fault.ts';
import { explainedFault, mend } from './mend.ts';
import { MOST_VALUES, type Pieces } from './pieces.ts';
import { firstFault, readDocument } from './read.ts';
import { type Effort, faultBelow, faultIn, type Recovered, recoveries } from './recover.ts';
import { typedPlace } from './row.ts';

interface ParsedYaml {
  document: Document;
  /** What was parsed in the end: the text as typed, less the blocks that could not be read. */
  text: string;
  /** Keys that stand in blocks which could not be read. */
  brokenKeys: Set<string>;
  diagnostics: Diagnostic[];
}

/** Each fault has a part of the file parsed again; after this many, the rest is not worth more sentences. */
const MAX_FAULTS = 30;
/** Lexemes that may be parsed again for the sake of further sentences: a file whose blocks are very long gets fewer of them. */
const MOST_AGAIN = 25_000;
/** In a file of more keys and items than these, a fault is told, and nothing else of it is read. */
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
  const { lines: sound, told } = withoutWrapping(typed);
  let lines = sound;
  if (told) diagnostics.push(report(told, typed, typed, file, firstLine));
  const unread = (explanation: Explanation): ParsedYaml => {
    diagnostics.push(report(explanation, lines, typed, file, firstLine));
    return { document: readDocument('').document, text: '', brokenKeys, diagnostics };
  };
  const whole = readDocument(lines.join('\n'));
  const { excess, count } = whole.pieces;
  if (excess) return unread(tooMuch(excess, whole.text));
  let fault = firstFault(whole);
  if (fault && count > MOST_MENDED) return unread(explain(fault, lines));
  const effort: Effort = { left: MOST_AGAIN };
  for (let round = 0; fault && round < MAX_FAULTS && effort.left > 0; round++) {
    const explanation = explainedFault(fault, lines, (some, from) => faultBelow(some, from, effort));
    const diagnostic = report(explanation, lines, typed, file, firstLine);
    // Once mended and still at fault, a line is beyond mending.
    const again = diagnostics.some(
      (one) => one.rule === diagnostic.rule && one.line === diagnostic.line && one.column === diagnostic.column,
    );
    if (!again) diagnostics.push(diagnostic);
    const mended = again ? undefined : mend(lines, explanation);
    if (explanation.rule === 'yaml/several-documents' && !mended) break;
    const above = Math.min(fault.line, explanation.line);
    const next = mended && faultBelow(mended, above, effort);
    if (mended && (!next || next.line > explanation.line)) {
      [lines, fault] = [mended, next];
    } else {
      const rest = recover(lines, explanation, effort);
      for (const key of rest.keys) brokenKeys.add(key);
      if (explanation.rule === 'yaml/two-keys') brokenKeys.add(explanation.params.key);
      [lines, fault] = [rest.lines, faultBelow(rest.lines, above, effort)];
    }
    // What is said of its parts is proved on the whole.
    fault ??= firstFault(readDocument(lines.join('\n')));
  }
  const { document, text: read } = readDocument(lines.join('\n'));
  return { document, text: read, brokenKeys, diagnostics };
}

/** The lines without what is none of content around them, and what is to be told of that. */
function withoutWrapping(lines: readonly string[]): { lines: readonly string[]; told?: Explanation } {
  const [first = ''] = lines;
  // It changes how all others are read.
  if (first.startsWith('%')) {
    const rest = lines.with(0, '').map((line, index) => (index === 1 && line.trim() === '---' ? '' : line));
    return { lines: rest, told: { rule: 'yaml/directive', params: {}, line: 1, column: 1, length: first.length } };
  }
  const start = lines.findIndex((line) => /^(?:`{3,}|~{3,})[\w-]*\s*$/.test(line));
  const fence = lines[start]?.trimEnd();
  if (fence === undefined) return { lines };
  const end = lines.findLastIndex((line, index) => index > start && /^(?:`{3,}|~{3,})\s*$/.test(line));
  // What is said before the first mark, and after the last, is talk about the file.
  const isTalk = !lines.slice(0, start).some((line) => /^[a-z]\w*:(?:\s|$)/.test(line));
  const isInside = (index: number) => (isTalk ? index > start && (end < 0 || index < end) : index !== start && index !== end);
  const rest = lines.map((line, index) => (isInside(index) ? line : ''));
  return { lines: rest, told: { rule: 'yaml/code-fence', params: { fence }, line: start + 1, column: 1, length: fence.length } };
}

/** What a text holds too much of, on the line where it does. */
function tooMuch({ of, at }: NonNullable<Pieces['excess']>, text: string): Explanation {
  const line = lineNumberAt(text, at);
  const place = { line, column: 1, length: lineOf(text, line).length };
  return of === 'depth'
    ? { rule: 'yaml/too-deep', params: { limit: MAX_DEPTH }, ...place }
    : { rule: 'yaml/too-many-values', params: { limit: MOST_VALUES }, ...place };
}

/** Sets aside the least around a line after which its block is sound. */
function recover(lines: readonly string[], { line, lastLine }: Explanation, effort: Effort): Recovered {
  const ways = recoveries(lines, line, lastLine);
  return ways.find((one) => !faultIn(one.lines.slice(one.blockStart - 1, one.blockEnd), effort)) ?? (ways.at(-1) as Recovered);
}

function report(explanation: Explanation, lines: readonly string[], typed: readonly string[], file: string, firstLine: number): Diagnostic {
  const { lastLine = explanation.line, length, ...told } = explanation;
  const { line, column } = told;
  const at = { file, line, column, endLine: line, endColumn: column + Math.max(1, length) };
  const { column: start, endColumn: end } = typedPlace(at, lines[line - 1] ?? '', typed[line - 1] ?? '');
  const endColumn = lastLine > line ? (typed[lastLine - 1] ?? '').length + 1 : end;
  const place = { file, line: line + firstLine - 1, column: start, endLine: lastLine + firstLine - 1, endColumn };
  return { ...told, ...place, severity: rules[told.rule].severity };
}
