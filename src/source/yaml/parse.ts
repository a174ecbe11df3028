import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import { lineNumberAt, lineOf } from '../lines.ts';
import { type Explanation, explain, MAX_DEPTH, type SyntaxFault } from './explain.ts';
import { holdsLittle, MOST_VALUES, type Pieces, piecesIn } from './pieces.ts';
import { type Recovered, recoveries } from './recover.ts';
import { typedPlace } from './typed-place.ts';
import { untraced } from './untraced.ts';

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
  let lines = typed;
  if (/^%/.test(lines[0] ?? '')) {
    diagnostics.push(
      report({ rule: 'yaml/directive', params: {}, line: 1, column: 1, length: lines[0]?.length ?? 1 }, lines, typed, file, firstLine),
    );
    lines = ['', ...lines.slice(1)].map((line, index) => (index === 1 && line.trim() === '---' ? '' : line));
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
  // Each round parses the file about twice: as it is mended, or without what cannot be.
  const rounds = Math.min(MAX_FAULTS, Math.max(1, Math.floor(MOST_AGAIN / (2 * count))));
  for (let round = 0; attempt.fault && round < rounds; round++) {
    const { fault } = attempt;
    const explanation = explain(fault, lines);
    const diagnostic = report(explanation, lines, typed, file, firstLine);
    // Once mended and still at fault, a line is beyond mending.
    const again = diagnostics.some(
      (one) => one.rule === diagnostic.rule && one.line === diagnostic.line && one.column === diagnostic.column,
    );
    if (!again) diagnostics.push(diagnostic);
    const mended = again ? undefined : mend(lines, explanation);
    if (explanation.rule === 'yaml/several-documents' && !mended) break;
    const next = mended && tryParse(mended);
    if (next && (!next.fault || next.fault.line > explanation.line)) {
      [lines, attempt] = [mended, next];
      continue;
    }
    const rest = recover(lines, explanation.line);
    for (const key of rest.keys) brokenKeys.add(key);
    [lines, attempt] = [rest.lines, rest.attempt];
  }
  const { document, lineCounter } = attempt;
  return { document, lineCounter, text: lines.join('\n'), brokenKeys, diagnostics };
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

interface Attempt {
  document: Document;
  lineCounter: LineCounter;
  fault: SyntaxFault | undefined;
}

/** A text of YAML as the parser reads it. */
interface Read {
  text: string;
  document: Document;
  lineCounter: LineCounter;
}

/** The last text that was read: who looks for places in a file asks for the one that has just been judged. */
let last: Read | undefined;

/** Parses without judging. */
export function readDocument(text: string): Read {
  if (last?.text === text) return last;
  const lineCounter = new LineCounter();
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false, keepSourceTokens: false, logLevel: 'error' } as const;
  const document = untraced(() => parseDocument(text, options));
  last = { text, document, lineCounter };
  return last;
}

function tryParse(lines: readonly string[]): Attempt {
  const text = lines.join('\n');
  const { document, lineCounter } = readDocument(text);
  // Warnings count: an unknown tag, which yaml only warns of, empties the value that it stands on.
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!first) return { document, lineCounter, fault: undefined };
  const offset = /Missing closing ["']quote/.test(first.message) ? openingQuote(document, first.pos[0]) : first.pos[0];
  const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
  return { document, lineCounter, fault: { code: first.code, message: first.message, line, column: col } };
}

/** Where a quoted text that runs to `end` unclosed was opened. */
function openingQuote(document: Document, end: number): number {
  let start = end;
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { type, range, items, key, value } = node as {
      type?: string;
      range?: number[];
      items?: unknown[];
      key?: unknown;
      value?: unknown;
    };
    if (type?.startsWith('QUOTE') && range && (range[0] ?? 0) < end && (range[1] ?? 0) >= end - 1) start = range[0] ?? end;
    for (const item of items ?? []) visit(item);
    visit(key);
    visit(value);
  };
  visit(document.contents);
  return start;
}

function mend(lines: readonly string[], { rule, line, lastLine = line, paste }: Explanation): string[] | undefined {
  if (rule === 'yaml/several-documents' && /^(?:---|\.\.\.)\s*$/.test(lines[line - 1] ?? '')) {
    // A story that follows the keys is no YAML: each of its lines would be told as a fault.
    const next = lines.slice(line).find((text) => text.trim() !== '') ?? '';
    return /^\s*(?:- |[\w-]+\s*:)/.test(next) ? lines.with(line - 1, '') : undefined;
  }
  if (paste === undefined) return undefined;
  // A file indented with tabs has them on every line: one sentence, and all of them mended.
  if (rule === 'yaml/tab') return lines.map((text) => text.replace(/^[\t ]+/, (blank) => blank.replace(/\t/g, '  ')));
  const mended = paste.split('\n');
  // Another number of lines would move the places of all that follows.
  if (mended.length !== lastLine - line + 1) return undefined;
  return [...lines.slice(0, line - 1), ...mended, ...lines.slice(lastLine)];
}

function report(explanation: Explanation, lines: readonly string[], typed: readonly string[], file: string, firstLine: number): Diagnostic {
  const { rule, params, line, lastLine = line, column, length, paste } = explanation;
  const at = { file, line, column, endLine: line, endColumn: column + Math.max(1, length) };
  const { column: start, endColumn: end } = typedPlace(at, lines[line - 1] ?? '', typed[line - 1] ?? '');
  const endColumn = lastLine > line ? (typed[lastLine - 1] ?? '').length + 1 : end;
  const place = { file, line: line + firstLine - 1, column: start, endLine: lastLine + firstLine - 1, endColumn };
  return diagnose(rule, place, params as never, paste);
}
