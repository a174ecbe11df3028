import { indentOf } from './row.ts';

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
  while (/^\s*- /.test(lines[at - 1] ?? '') && indentOf(lines[at - 1] ?? '') < indentOf(lines[at] ?? '')) at--;
  return ' '.repeat(indentOf(lines[at] ?? '')) + (lines[line - 1] ?? '').trim();
}
