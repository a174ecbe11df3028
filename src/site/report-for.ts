import { styleText } from 'node:util';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import { type LinesOf, type Paint, pretty } from '../report/pretty.ts';
import { lineFeeds } from '../source/decode.ts';
import { readInside } from '../source/inside.ts';
import { MAX_BYTES } from '../source/read.ts';

const styles = { error: 'red', warning: 'yellow', info: 'cyan', dim: 'dim', bold: 'bold' } as const;
const paint: Paint = (style, text) => styleText(styles[style], text, { validateStream: false });

/** The report for a person, with the code around each problem. */
export function reportFor(root: string, diagnostics: readonly Diagnostic[], language: LanguageCode, colour: boolean): string {
  return pretty(diagnostics, language, linesIn(root), colour ? paint : undefined);
}

/** Reads the lines of content files for the code frame, each file once. What is not text, or was not read as content, is not shown. */
export function linesIn(root: string): LinesOf {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readLines(root, file));
    return known.get(file);
  };
}

function readLines(root: string, file: string): readonly string[] | undefined {
  const opened = readInside(root, file, MAX_BYTES);
  if (opened.state !== 'open') return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(opened.bytes);
    // Columns are those of the composed form, which is what was parsed.
    return text.includes('\0') ? undefined : lineFeeds(text).normalize('NFC').split('\n');
  } catch {
    return undefined;
  }
}
