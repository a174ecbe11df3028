import { labelWords } from '../names/label.ts';
import { isSurely } from '../people/evidence.ts';
import { nameLikeness } from '../people/likeness.ts';
import { isSpoken } from '../place/content.ts';
import type { Resolve } from '../resolve.ts';
import { unnamed } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import { takesList } from './plain-titles.ts';

/** Words of a line that heads others, at most. */
const WORDS = 6;
/** So often a line has to come back to head what follows, or lines have to name fields. */
const FEWEST = 2;

/**
 * Gives a text headings where only its people have some: lines that stand alone and surely name a field, or come back from section to
 * section, head what follows, as on slides. In a text without any headings, names that stand alone above what is told of them do.
 */
export function withLineTitles(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  return blocks.some(({ kind }) => kind === 'heading') ? withFieldLines(blocks, resolve) : withNameLines(blocks, resolve);
}

function withFieldLines(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  const lines = blocks.map((block, at) => (isToldBelow(blocks[at + 1]) ? standingLine(block) : undefined));
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== undefined) counts.set(labelWords(line), (counts.get(labelWords(line)) ?? 0) + 1);
  const heads = lines.map((line) => line !== undefined && (isSurely(line, resolve) || (counts.get(labelWords(line)) ?? 0) >= FEWEST));
  if (heads.filter(Boolean).length < FEWEST) return blocks;
  let depth = 0;
  let field: string | undefined;
  return blocks.flatMap((block, at): TextBlock[] => {
    if (block.kind === 'heading') [depth, field] = [block.depth, undefined];
    const line = lines[at];
    if (heads[at] && line !== undefined) {
      field = resolve([line])?.target ?? '';
      return [{ ...block, kind: 'heading', depth: depth + 1, text: line }];
    }
    if (field === undefined || block.kind !== 'text') return [block];
    // Who speaks below a list is no item of it.
    if (field !== 'quote' && !heads[at - 1] && isSpoken(block.text))
      return [{ ...block, kind: 'heading', depth: depth + 1, text: unnamed.quote }, block];
    if (!takesList(field)) return [block];
    return [{ ...block, kind: 'list', text: '', bullets: [{ line: block.line, text: block.text, inner: [] }] }];
  });
}

function withNameLines(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  const names = blocks.map((block, at) => {
    const line = blocks[at + 1]?.kind === 'text' && standingLine(blocks[at + 1]) === undefined ? standingLine(block) : undefined;
    return line !== undefined && nameLikeness(line) > 0.5 && !isSurely(line, resolve) ? line : undefined;
  });
  if (names.filter((name) => name !== undefined).length < FEWEST) return blocks;
  return blocks.map((block, at) => {
    const text = names[at];
    return text === undefined ? block : { ...block, kind: 'heading', depth: 1, text };
  });
}

const isToldBelow = (block: TextBlock | undefined) => block !== undefined && block.kind !== 'heading' && block.kind !== 'table';

/** A line that stands alone and is no sentence: a few words that begin with a capital. */
function standingLine(block: TextBlock | undefined): string | undefined {
  if (block?.kind !== 'text' || block.text.includes('\n')) return undefined;
  const line = block.text.trim();
  return /^\p{Lu}/u.test(line) && !/[.!?…:;,»”"]$/.test(line) && line.split(/\s+/).length <= WORDS ? line : undefined;
}
