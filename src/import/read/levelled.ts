import { isSurely } from '../people/evidence.ts';
import { labelEvidence } from '../people/likeness.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';

/**
 * Lifts the heading of a person above their fields, where somebody chose levels by how they look: a small name, and larger fields
 * below it. Where fields follow that are smaller again, they are lifted to the others.
 */
export function levelled(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const lifted = new Map<TextBlock, number>();
  for (const [at, heading] of headings.entries()) {
    const next = headings[at + 1];
    if (!next || next.depth >= heading.depth || !isField(next, resolve) || isField(heading, resolve)) continue;
    if (labelEvidence(unmarked(heading.text), resolve) >= 1) lifted.set(heading, next.depth - 0.5);
  }
  return lifted.size === 0 ? blocks : blocks.map((block) => ({ ...block, depth: lifted.get(block) ?? block.depth }));
}

const isField = ({ text }: TextBlock, resolve: Resolve): boolean => isSurely(unmarked(text), resolve);
