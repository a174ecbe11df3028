/** Some characters of a text, and what is to stand in their place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with parts of it replaced; no two of them overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
