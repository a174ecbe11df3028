import type { TextBlock } from './blocks.ts';

/** `**Age:** 63`, `**Job** : nurse`: a label in bold with its colon. */
const LABEL = /\*\*[^*\n]{1,40}(?::\*\*|\*\* ?:)/g;
/** What parts one label and its value from the next. */
const PARTING = new Set('·|•;,–—-/ \t');
/** A line that begins in bold and goes on. */
const BOLD_FIRST = /^(\*\*[^*\n:]{1,40})\*\* +(?=[^\s:])/;

/** Gives each label of a paragraph a line of its own, and those a colon that stand in bold at the beginning of every line. */
export function withLabelLines(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.map((block) => (block.kind === 'text' && block.text.includes('**') ? { ...block, text: labelLines(block.text) } : block));
}

function labelLines(text: string): string {
  const lines = text.split('\n').flatMap(cut);
  const areBold = lines.length > 1 && lines.every((line) => BOLD_FIRST.test(line) || /^\*\*[^*]{1,40}:\*\*/.test(line));
  return lines.map((line) => (areBold ? line.replace(BOLD_FIRST, '$1:** ') : line)).join('\n');
}

/** A line before each of its labels, where it has several. */
function cut(line: string): string[] {
  const starts = [...line.matchAll(LABEL)].map(({ index }) => index);
  if (starts.length < 2) return [line];
  return [0, ...starts.filter((at) => at > 0)].map((at, index, all) => withoutEnd(line.slice(at, all[index + 1])));
}

function withoutEnd(part: string): string {
  let end = part.length;
  while (end > 0 && PARTING.has(part[end - 1] ?? '')) end--;
  return part.slice(0, end);
}
