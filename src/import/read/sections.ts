import { labelWords } from '../names/label.ts';
import type { Match } from '../names/names.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { Block } from './blocks.ts';
import { labelled } from './labelled.ts';

/** One persona's blocks, below the heading that opens it. */
export interface Section {
  title?: string;
  line: number;
  blocks: readonly Block[];
}

/** Finds which headings open a persona: a single one with its fields below, or several of one level with fields below each. */
export function sectionsOf(blocks: readonly Block[], resolve: Resolve): { sections: Section[]; shared: Block[] } {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const opens = openersOf(headings, blocks, resolve);
  if (opens.length === 0) return { sections: [{ line: 1, blocks }], shared: [] };
  const starts = startsOf(opens, blocks);
  const end = endOf(blocks, opens.at(-1) as Block, opens.length > 1);
  const sections = opens.map((open, at): Section => {
    const own = blocks.slice(starts[at], starts[at + 1] ?? end);
    return { title: open.text, line: open.line, blocks: own.filter((block) => block !== open) };
  });
  return { sections, shared: [...blocks.slice(0, starts[0]), ...blocks.slice(end)] };
}

/** Where each persona begins: at its heading, or at one above it that stands above it alone, as « Secondary persona » may. */
function startsOf(opens: readonly Block[], blocks: readonly Block[]): number[] {
  const own = opens.map((open) => blocks.indexOf(open));
  const isAbove = (block: Block, open: Block) => block.kind === 'heading' && block.depth < open.depth;
  const starts = opens.map((open, at) => {
    const before = own[at - 1] ?? 0;
    const above = at > 0 ? blocks.findIndex((block, i) => i > before && i < (own[at] ?? 0) && isAbove(block, open)) : -1;
    return above < 0 ? (own[at] ?? 0) : above;
  });
  const depth = starts.map((start, at) => (start === own[at] ? 0 : (blocks[start]?.depth ?? 0))).find((one) => one > 0);
  const first =
    depth === undefined ? -1 : blocks.findLastIndex((block, i) => i < (own[0] ?? 0) && block.kind === 'heading' && block.depth === depth);
  return first < 0 ? starts : [first, ...starts.slice(1)];
}

/** Where a persona ends among several: at the next heading of its level or above, which is then about all of them. */
function endOf(blocks: readonly Block[], open: Block, several: boolean): number {
  if (!several) return blocks.length;
  const at = blocks.findIndex((block, i) => i > blocks.indexOf(open) && block.kind === 'heading' && block.depth <= open.depth);
  return at < 0 ? blocks.length : at;
}

function openersOf(headings: readonly Block[], blocks: readonly Block[], resolve: Resolve): Block[] {
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort();
  let best: Block[] = [];
  for (const level of levels) {
    const here = headings.filter((one) => one.depth === level);
    // What only holds or resembles the name of a field may well be a job: the Chief Information Officer.
    const strangers = here.filter(({ text }) => (resolve([text])?.sure ?? 'near') === 'near');
    const withFields = strangers.filter((one) => fieldsBelow(one, blocks, resolve) > 0);
    const each = withFields.length === here.length && withFields.length === best.length;
    if (best.length === 0 && strangers.length > 0) best = withFields.length > 0 ? withFields : strangers.slice(0, 1);
    // One heading above several that each have fields is the title of the file; one above each, the kind of persona.
    else if (withFields.length > 1 && ((best.length === 1 && withFields.length > here.length / 2) || each)) best = withFields;
  }
  return best;
}

/** How many headings, labels and bold bullets below a heading name a field; cells of a table only by its very title. */
function fieldsBelow(open: Block, blocks: readonly Block[], resolve: Resolve): number {
  const from = blocks.indexOf(open) + 1;
  const next = blocks.findIndex((block, i) => i >= from && block.kind === 'heading' && block.depth <= open.depth);
  const inside = blocks.slice(from, next < 0 ? undefined : next);
  const named = inside.flatMap((block) => labelsOf(block, resolve)).filter((label) => isField(resolve([label])));
  const cells = inside.flatMap(({ rows }) => rows).filter((row) => row.length === 2);
  return named.length + cells.filter(([label = '']) => resolve([unmarked(label)])?.sure === 'title').length;
}

const isField = (match: Match | undefined) => match !== undefined && match.target !== 'notes';

function labelsOf({ kind, text, bullets }: Block, resolve: Resolve): string[] {
  const known = (label: string) => resolve([label]) !== undefined && labelWords(label) !== '';
  if (kind === 'heading') return [text];
  const texts = kind === 'list' ? bullets.map((bullet) => bullet.text) : text.split('\n');
  return texts.flatMap((one) => labelled(one, known)?.label ?? []);
}
