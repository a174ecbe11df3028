import { type Document, LineCounter, parseDocument } from 'yaml';
import type { SyntaxFault } from './explain.ts';

/** What came of parsing some lines. */
export interface Attempt {
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
  // A spoilt file makes errors by the thousand, whose stack traces nobody reads and which take longer than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: false,
      logLevel: 'error',
    });
    last = { text, document, lineCounter };
    return last;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Parses some lines, and finds their first fault. */
export function tryParse(lines: readonly string[]): Attempt {
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
