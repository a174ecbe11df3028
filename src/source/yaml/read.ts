import { Composer, type Document, Parser, visit, YAMLParseError } from 'yaml';
import { lineNumberAt, lineStarts } from '../lines.ts';
import type { SyntaxFault } from './fault.ts';
import { type Pieces, piecesIn } from './pieces.ts';
import { untraced } from './untraced.ts';

/** A text of YAML as the parser reads it. */
interface Read {
  text: string;
  document: Document;
  /** What it is made of. A text of too many pieces is not parsed: its document is empty. */
  pieces: Pieces;
  /** How many lexemes were parsed. */
  effort: number;
}

/** The last text that was read: who looks for places in a file asks for the one that has just been judged. */
let last: Read | undefined;

/** Parses without judging. */
export function readDocument(text: string): Read {
  if (last?.text === text) return last;
  const { lexemes, ...pieces } = piecesIn(text);
  const document = pieces.excess ? undefined : composed(lexemes, text.length);
  // What is nested so deeply that the parser cannot call itself any more, it mostly tells; not always, where it stands deep itself.
  if (!document) pieces.excess ??= { of: 'depth', at: Math.max(0, text.search(/(?:[-?[{] ?){40}/)) };
  last = { text, document: document ?? compose([], text.length), pieces, effort: lexemes.length };
  return last;
}

function composed(lexemes: readonly string[], length: number): Document | undefined {
  try {
    return untraced(() => compose(lexemes, length));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What `parseDocument` of yaml does with a text, done with lexemes that have been counted: to find them is a third of the work. */
function compose(lexemes: readonly string[], length: number): Document {
  const parser = new Parser();
  function* tokens() {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  }
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: false, logLevel: 'error' });
  const [document, next] = composer.compose(tokens(), true, length);
  if (next) document?.errors.push(new YAMLParseError([next.range[0], next.range[1]], 'MULTIPLE_DOCS', 'several documents'));
  return document as Document;
}

/** What the parser stumbles over first. */
export function firstFault({ text, document, pieces }: Read): SyntaxFault | undefined {
  if (pieces.excess) return { code: 'RESOURCE_EXHAUSTION', message: '', ...positionOf(pieces.excess.at, text) };
  // Warnings count: an unknown tag, which yaml only warns of, empties the value that it stands on.
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!first) return undefined;
  const offset = /Missing closing ["']quote/.test(first.message) ? openingQuote(document, first.pos[0]) : first.pos[0];
  return { code: first.code, message: first.message, ...positionOf(Math.min(offset, text.length), text) };
}

function positionOf(offset: number, text: string): { line: number; column: number } {
  const line = lineNumberAt(text, offset);
  return { line, column: offset - (lineStarts(text)[line - 1] ?? 0) + 1 };
}

/** Where a quoted text that runs to `end` unclosed was opened. */
function openingQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end - 1) start = range[0];
    },
  });
  return start;
}
