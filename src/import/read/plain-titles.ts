import { planOf } from '../../schema/walk.ts';
import { schemaOf } from '../names/names.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';

/** A file without headings has titles where so many of its lines are each the name of a field and nothing else. */
const FEWEST = 2;
/** What word processors put before an item. */
const BULLET = /^\s*(?:[•◦▪▫‣⁃●○■□◆◇–—\uF0A7\uF0B7\uF0D8\uF0FC]\s*|o\t)/;

/**
 * Reads the titles of a text that was pasted out of a word processor: lines that are the name of a field, with its texts on the lines
 * below, one each. A file that has headings of its own says itself what they are.
 */
export function withPlainTitles(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const nameOf = (line: string) => fieldNamed(line, resolve);
  const titles = blocks.flatMap(({ kind, text }) => (kind === 'text' ? text.split('\n').flatMap((line) => nameOf(line) ?? []) : []));
  if (titles.length < FEWEST) return blocks;
  const read: TextBlock[] = [];
  let field: string | undefined;
  for (const line of blocks.flatMap(linesOf)) {
    const typed = line.kind === 'text' ? nameOf(line.text) : undefined;
    // `La peur` names the field that it stands in: it is one of its texts.
    const named = typed === field ? undefined : typed;
    field = named ?? field;
    read.push(line.kind === 'text' ? readLine(line, { field, isTitle: named !== undefined, isFirst: read.length === 0 }) : line);
  }
  return read;
}

/** A paragraph line by line. */
function linesOf(block: TextBlock): TextBlock[] {
  return block.kind === 'text' ? block.text.split('\n').map((text, at) => ({ ...block, line: block.line + at, text })) : [block];
}

function readLine(
  block: TextBlock,
  { field, isTitle, isFirst }: { field: string | undefined; isTitle: boolean; isFirst: boolean },
): TextBlock {
  const { line, text } = block;
  if (isTitle) return { ...block, kind: 'heading', depth: 2, text: text.trim() };
  // Whoever writes a name above all titles names the persona.
  if (isFirst) return { ...block, kind: 'heading', depth: 1, text: text.trim() };
  if (!field || !takesList(field)) return block;
  return { ...block, kind: 'list', text: '', bullets: [{ line, text: text.replace(BULLET, ''), inner: [] }] };
}

function fieldNamed(line: string, resolve: Resolve): string | undefined {
  const match = /^\s*[\p{L}\d]/u.test(line) && !/[:：.?!]\s*$/.test(line) ? resolve([line.trim()]) : undefined;
  return match && !match.inherited && match.sure !== 'near' ? match.target : undefined;
}

/** Whether a field of the model is a list. */
export function takesList(target: string): boolean {
  const schema = schemaOf(target);
  return schema !== undefined && planOf(schema).list !== undefined;
}
