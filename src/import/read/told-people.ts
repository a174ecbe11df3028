import { isSurely, spokenOf } from '../people/evidence.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';

/** So many paragraphs have to begin with somebody else each. */
const FEWEST = 2;
/** « Meet Maria. Maria is 34 … »: a name at the beginning of a paragraph, and words that go on with it. */
const OPENS = /^(?:(?:Meet|This is|Voici|Das ist)\s)?(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2})(?=[.,:]? )/u;

/**
 * Gives headings to paragraphs that each tell of somebody else, in a text that has none but a title: who stands at the beginning is spoken of
 * in the rest. What follows without a name goes on with the one before.
 */
export function withToldPeople(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  if (blocks.filter(({ kind }) => kind === 'heading').length > 1) return blocks;
  const names = blocks.map((block) => (block.kind === 'text' ? toldIn(block.text, resolve) : undefined));
  const found = names.filter((name) => name !== undefined);
  if (new Set(found).size < FEWEST || found.length * 2 < blocks.filter(({ kind }) => kind === 'text').length) return blocks;
  const opened = new Set<string>();
  return blocks.flatMap((block, at): TextBlock[] => {
    const text = names[at];
    if (text === undefined || opened.has(text)) return [block];
    opened.add(text);
    return [{ ...block, kind: 'heading', depth: 2, text }, block];
  });
}

/** Whom a paragraph tells of: a name that it begins with, of whom it says “she”, an age, or the name again. */
function toldIn(text: string, resolve: Resolve): string | undefined {
  const [whole = '', name = ''] = OPENS.exec(text) ?? [];
  const rest = text.slice(whole.length);
  const [first = ''] = name.split(' ');
  if (name === '' || rest.length < 40 || isSurely(name, resolve)) return undefined;
  return spokenOf(rest) && (rest.includes(`${first} `) || rest.includes(`${first}’`) || whole !== name || /\d/.test(rest))
    ? name
    : undefined;
}
