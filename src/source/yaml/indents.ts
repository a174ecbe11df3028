import { codePoint } from '../decode.ts';
import type { Explanation } from './fault.ts';
import { INVISIBLE_SPACE, indentOf, withPlainSpaces } from './row.ts';

/** How far a line may be indented so as to stand beside or below one above it, the nearest to where it stands first. */
export function alignments(line: number, lines: readonly string[]): string[] {
  const text = lines[line - 1] ?? '';
  const own = indentOf(text);
  const isItem = /^\s*- /.test(text);
  const columns = new Set<number>();
  for (let at = line - 1; at > 0; at--) {
    const above = lines[at - 1] ?? '';
    if (/^\s*(?:#|$)/.test(above)) continue;
    const [, lead = ''] = /^(\s*(?:- +)*)/.exec(above) ?? [];
    const dashed = lead.includes('-');
    if (dashed ? isItem : !isItem) columns.add(indentOf(above));
    if (dashed && !isItem) columns.add(lead.length);
    // What a key announces stands below it.
    if (columns.size === 0 && /:\s*$/.test(above)) columns.add(lead.length + 2);
    if (/^\S/.test(above)) break;
  }
  return [...columns]
    .filter((column) => column !== own)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a)
    .map((column) => ' '.repeat(column) + text.trim());
}

/** An item too far to the right, which YAML takes for more of the text above, beside the item that this text belongs to. */
export function besideItem(line: number, lines: readonly string[]): string {
  let at = line - 1;
  while (/^\s*- /.test(lines[at - 1] ?? '') && indentOf(lines[at - 1] ?? '') <= indentOf(lines[at] ?? '')) at--;
  return ' '.repeat(indentOf(lines[at] ?? '')) + (lines[line - 1] ?? '').trim();
}

/** Blanks at the start of a line, of which one at least is no ordinary space. */
const HIDDEN = /^[ \t]*[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF][\s\u200B\u2060]*/;

/**
 * The lines that invisible spaces indent, at a fault or above it in its block: a parser takes such a line for one at the margin, and
 * stumbles there or over one of the next.
 */
export function hiddenIndent(line: number, lines: readonly string[]): Explanation | undefined {
  let at = line;
  while (at > 0 && !HIDDEN.test(lines[at - 1] ?? '') && !/^[^\s#-]/.test(lines[at - 1] ?? '')) at--;
  if (!HIDDEN.test(lines[at - 1] ?? '')) return undefined;
  let first = at;
  while (HIDDEN.test(lines[first - 2] ?? '')) first--;
  let lastLine = at;
  while (HIDDEN.test(lines[lastLine] ?? '')) lastLine++;
  const lead = HIDDEN.exec(lines[first - 1] ?? '')?.[0] ?? '';
  return {
    rule: 'yaml/invisible-space',
    params: { code: codePoint(INVISIBLE_SPACE.exec(lead)?.[0] ?? '') },
    line: first,
    column: 1,
    length: lead.length,
    lastLine,
    paste: mended(first, lastLine, lines).join('\n'),
  };
}

/** The same lines with ordinary spaces, their items beside the one above. */
function mended(first: number, last: number, lines: readonly string[]): string[] {
  const above = lines.slice(0, first - 1);
  for (const line of lines.slice(first - 1, last)) {
    const plain = withPlainSpaces(line);
    above.push(/^\s*- /.test(plain) ? besideItem(above.length + 1, [...above, plain]) : plain);
  }
  return above.slice(first - 1);
}
