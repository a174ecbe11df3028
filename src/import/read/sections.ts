import { labelWords } from '../names/label.ts';
import type { NameMatch } from '../names/names.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';
import { labelled } from './section-entries.ts';

/** One persona's blocks, below the heading that opens it. */
interface TextSection {
  title?: string;
  line: number;
  blocks: readonly TextBlock[];
}

/** Finds which headings open a persona: a single one with its fields below, or several of one level with fields below each. */
export function textSectionsOf(blocks: readonly TextBlock[], resolve: Resolve): { sections: TextSection[]; shared: TextBlock[] } {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const opens = openersOf(headings, blocks, resolve);
  if (opens.length === 0) return { sections: [{ line: 1, blocks }], shared: [] };
  const starts = startsOf(opens, blocks);
  const last = opens.at(-1);
  const end = last && opens.length > 1 ? endOf(blocks, blocks.indexOf(last)) : blocks.length;
  const sections = opens.map((open, at): TextSection => {
    const own = blocks.slice(starts[at], starts[at + 1] ?? end);
    return { title: open.text, line: open.line, blocks: own.filter((block) => block !== open) };
  });
  return { sections, shared: [...blocks.slice(0, starts[0]), ...blocks.slice(end)] };
}

/** Where each persona begins: at its heading, or at one above it that stands above it alone, as « Secondary persona » may. */
function startsOf(opens: readonly TextBlock[], blocks: readonly TextBlock[]): number[] {
  const places = placesOf(blocks);
  const own = opens.map((open) => places.get(open) ?? 0);
  const starts = own.map((place, at) => {
    const before = own[at - 1];
    return before === undefined ? place : firstIn(blocks, before + 1, place, (block) => isAbove(block, blocks[place]));
  });
  const depth = starts.map((start, at) => (start === own[at] ? 0 : (blocks[start]?.depth ?? 0))).find((one) => one > 0);
  const first =
    depth === undefined ? -1 : blocks.findLastIndex((block, i) => i < (own[0] ?? 0) && block.kind === 'heading' && block.depth === depth);
  return first < 0 ? starts : [first, ...starts.slice(1)];
}

const isAbove = (block: TextBlock, open: TextBlock | undefined) => block.kind === 'heading' && block.depth < (open?.depth ?? 0);

const placesOf = (blocks: readonly TextBlock[]): Map<TextBlock, number> => new Map(blocks.map((block, at) => [block, at]));

/** The place of the first block of a kind from one place on and before another, or else that other. */
function firstIn(blocks: readonly TextBlock[], from: number, to: number, is: (block: TextBlock) => boolean): number {
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block && is(block)) return at;
  }
  return to;
}

/** Where what stands below a heading ends: at the next of its level or above, which for personas is then about all of them. */
function endOf(blocks: readonly TextBlock[], place: number): number {
  const depth = blocks[place]?.depth ?? 0;
  return firstIn(blocks, place + 1, blocks.length, (block) => block.kind === 'heading' && block.depth <= depth);
}

function openersOf(headings: readonly TextBlock[], blocks: readonly TextBlock[], resolve: Resolve): TextBlock[] {
  const places = placesOf(blocks);
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort();
  let best: TextBlock[] = [];
  for (const level of levels) {
    const here = headings.filter((one) => one.depth === level);
    // What only holds or resembles the name of a field may well be a job: the Chief Information Officer.
    const strangers = here.filter(({ text }) => (resolve([text])?.sure ?? 'near') === 'near');
    const withFields = strangers.filter((one) => fieldsBelow(blocks, places.get(one) ?? 0, resolve) > 0);
    const each = withFields.length === here.length && withFields.length === best.length;
    if (best.length === 0 && strangers.length > 0) best = withFields.length > 0 ? withFields : strangers.slice(0, 1);
    // One heading above several that each have fields is the title of the file; one above each, the kind of persona.
    else if (withFields.length > 1 && ((best.length === 1 && withFields.length > here.length / 2) || each)) best = withFields;
  }
  return best;
}

/** How many headings, labels and bold bullets below a heading name a field; cells of a table only by its very title. */
function fieldsBelow(blocks: readonly TextBlock[], place: number, resolve: Resolve): number {
  const inside = blocks.slice(place + 1, endOf(blocks, place));
  const named = inside.flatMap((block) => labelsOf(block, resolve)).filter((label) => isField(resolve([label])));
  const cells = inside.flatMap(({ rows }) => rows).filter((row) => row.length === 2);
  return named.length + cells.filter(([label = '']) => resolve([unmarked(label)])?.sure === 'title').length;
}

const isField = (match: NameMatch | undefined) => match !== undefined && match.target !== 'notes';

function labelsOf({ kind, text, bullets }: TextBlock, resolve: Resolve): string[] {
  const known = (label: string) => resolve([label]) !== undefined && labelWords(label) !== '';
  if (kind === 'heading') return [text];
  const texts = kind === 'list' ? bullets.map((bullet) => bullet.text) : text.split('\n');
  return texts.flatMap((one) => labelled(one, known)?.label ?? []);
}
