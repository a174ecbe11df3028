import { labelWords } from '../names/label.ts';
import { isSurely } from '../people/evidence.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';

/** A part of a chapter: whom it is about, under which field. */
interface Part {
  field: TextBlock;
  name: TextBlock;
  blocks: TextBlock[];
}

/**
 * Reads chapters that are fields, below each of which the same people stand, as people with their fields below: `## Goals`, `### Nina`,
 * `### Omar`, `## Fears`, `### Nina`, `### Omar`.
 */
export function turnedOutline(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  const parts: Part[] = [];
  const others: TextBlock[] = [];
  let field: TextBlock | undefined;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'heading' && isField(block, resolve)) field = block;
    else if (block.kind === 'heading' && field && block.depth === field.depth + 1) parts.push({ field, name: block, blocks: [] });
    else if (last && last.field === field && (block.kind !== 'heading' || block.depth > last.name.depth)) last.blocks.push(block);
    else {
      if (block.kind !== 'heading' && field) return blocks;
      field = undefined;
      others.push(block);
    }
  }
  const people = Map.groupBy(parts, ({ name }) => labelWords(name.text));
  const fields = new Set(parts.map((part) => part.field));
  const isTurned = people.size > 1 && fields.size > 1 && [...people.values()].every((own) => own.length > 1);
  return isTurned ? [...others, ...[...people.values()].flatMap(personBlocks)] : blocks;
}

const isField = ({ text }: TextBlock, resolve: Resolve) => isSurely(unmarked(text), resolve);

function personBlocks(own: readonly Part[]): TextBlock[] {
  const [first] = own;
  if (!first) return [];
  const { depth } = first.field;
  return [{ ...first.name, depth }, ...own.flatMap(({ field, blocks }) => [{ ...field, depth: depth + 1 }, ...blocks])];
}
