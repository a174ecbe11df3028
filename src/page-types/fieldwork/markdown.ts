/** Words in the place of Markdown: none of their signs means anything. */
export function literal(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** A table in Markdown. A cell may hold marks; what comes from content is `literal` before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Rows to write in. */
export function emptyRows(count: number, columns: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
}

/** The parts of a text, those that are left out aside. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Texts as one cell; a dash where there is none, as a cell that is empty is one to write in. */
export function joined(words: readonly string[]): string {
  return words.map(literal).join(' · ') || '–';
}
