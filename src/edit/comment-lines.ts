/** How wide a comment that we write is. */
const WIDTH = 110;

/** A text as the lines of a comment, those that are long parted between words. */
export function commentLines(text: string, indent = 0): string[] {
  const lead = `${' '.repeat(indent)}#`;
  const lines = text.split('\n').flatMap((line) => parted(line.trimEnd(), WIDTH - lead.length));
  return lines.map((line) => (line === '' ? lead : `${lead} ${line}`));
}

function parted(line: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(' ')) {
    const longer = current === undefined ? word : `${current} ${word}`;
    if (current === undefined || longer.length <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  return [...lines, current ?? ''];
}
