import { isSurely } from '../people/evidence.ts';
import { labelEvidence } from '../people/likeness.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { Bullet, TextBlock } from './blocks.ts';
import { labelled } from './labelled.ts';

/** A list whose bullets each have fields below them is read as headings: `- Clara (34 ans)`, and below it `- Objectifs : …`. */
export function withListedPeople(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  if (!blocks.some((block) => listsPeople(block, resolve))) return blocks;
  let depth = 0;
  return blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'heading') depth = block.depth;
    if (!listsPeople(block, resolve)) return [block];
    return block.bullets.flatMap(({ line, text, inner }) => [
      { ...block, kind: 'heading', line, depth: depth + 1, text: withoutColon(text), bullets: [] },
      { ...block, line: inner[0]?.line ?? line, bullets: inner },
    ]);
  });
}

/** The words of a bullet that heads what is below it. */
function withoutColon(text: string): string {
  const words = unmarked(text).trimEnd();
  return words.endsWith(':') ? words.slice(0, -1).trimEnd() : words;
}

function listsPeople({ kind, bullets }: TextBlock, resolve: Resolve): boolean {
  if (kind !== 'list' || bullets.length < 2) return false;
  return bullets.every(({ text, inner }) => {
    const words = withoutColon(text);
    if (words === '' || isSurely(words, resolve)) return false;
    // A whole name, or one with an age or a role behind it, needs no field below.
    return fieldsOf(inner, resolve) >= 2 || (inner.length > 0 && labelEvidence(words, resolve) >= 2);
  });
}

function fieldsOf(bullets: readonly Bullet[], resolve: Resolve): number {
  const known = (label: string) => resolve([label]) !== undefined;
  return bullets.filter(({ text, inner }) => labelled(text, known) || (inner.length > 0 && known(withoutColon(text)))).length;
}
