import type { Explanation, SyntaxFault } from './fault.ts';
import { indentOf, quote, quoteInstead, readRow, type YamlLine } from './row.ts';

/** Faults that show on another line than they were made on, or whose text runs over several lines. */

/** The last of the lines that go on below a line, deeper than it. */
function lastOfBlock(line: number, lines: readonly string[]): number {
  const indent = indentOf(lines[line - 1] ?? '');
  let last = line;
  while (lines[last]?.trim() && indentOf(lines[last] ?? '') > indent) last++;
  return last;
}

/** A text in quotes that nothing closes, which begins at the fault. */
export function unclosedQuote({ line, column }: Pick<SyntaxFault, 'line' | 'column'>, text: string): Explanation {
  const row = readRow(text);
  const sign = text[column - 1] === "'" ? "'" : '"';
  const place = { rule: 'yaml/unclosed-quote', params: { quote: sign }, line, column } as const;
  // Inside a list in brackets nobody can tell where the text was to end.
  if (row.lead.length !== column - 1) return { ...place, length: text.length - column + 1 };
  const inner = withoutLoneClose(row.value.slice(1));
  const paste = `${row.lead}${inner.includes(sign) ? quote(inner) : sign + inner + sign}${row.comment}`;
  return { ...place, length: row.value.length, paste };
}

/** `"Trop cher”`: the quote that was to close the text is another sign than the one that opened it. */
function withoutLoneClose(text: string): string {
  return /[”“’»]$/.test(text) && !/[“”„‘‚«]/.test(text.slice(0, -1)) ? text.slice(0, -1).trimEnd() : text;
}

/** A text that was left open further up and that the opening quote of a sound line has closed by mistake. */
export function unclosedQuoteAbove(line: number, lines: readonly string[]): Explanation | undefined {
  const [, sign] = /^(["'])(?:(?!\1).)*\1$/.exec(readRow(lines[line - 1] ?? '').value) ?? [];
  if (!sign) return undefined;
  const at = lines.slice(0, line - 1).findLastIndex((text) => {
    const { value } = readRow(text);
    return value.startsWith(sign) && !value.includes(sign, 1);
  });
  return at < 0 ? undefined : unclosedQuote({ line: at + 1, column: readRow(lines[at] ?? '').lead.length + 1 }, lines[at] ?? '');
}

/** A text over several lines, of which a later one holds a colon: `avant tout : la mensualité`. */
export function wrappedColon(line: number, lines: readonly string[], row: YamlLine): Explanation | undefined {
  const lastLine = lastOfBlock(line, lines);
  const rest = lines.slice(line, lastLine);
  // A key is one word; words that a colon follows are a text.
  const words = rest.map((text) => /^\s+([^\s-](?:[^:]*[^:\s])?)\s*:(?:\s|$)/.exec(text)?.[1] ?? '');
  if (row.value === '' || !words.some((before) => /[\s’'À-ÿ]/.test(before))) return undefined;
  const params = { text: [row.value, ...rest.map((text) => text.trim())].join(' ') };
  const paste = row.lead + quoteInstead([row.value, ...rest].join('\n'));
  return { rule: 'yaml/colon-in-text', params, line, column: row.lead.length + 1, length: row.value.length, lastLine, paste };
}

/** Where a list `[` or a map `{` that is never closed was opened: on the fault's line or above it. */
export function unclosedBracket(fault: SyntaxFault, lines: readonly string[]): Explanation | undefined {
  for (let line = Math.min(fault.line, lines.length); line > 0; line--) {
    const text = lines[line - 1] ?? '';
    // The first that nothing closes: after the last sign that closes.
    const from = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
    const open = /[[{]/.exec(text.slice(from));
    if (!open) continue;
    const at = from + open.index;
    const lastLine = lastOfBlock(line, lines);
    const [last = '', ...before] = lines.slice(line - 1, lastLine).reverse();
    const row = readRow(last);
    const closing = open[0] === '[' ? ']' : ' }';
    const paste = [...before.reverse(), `${row.lead}${row.value}${closing}${row.comment}`].join('\n');
    return {
      rule: 'yaml/unclosed-bracket',
      params: { bracket: open[0] },
      line,
      column: at + 1,
      length: text.length - at,
      lastLine,
      paste,
    };
  }
  return undefined;
}
