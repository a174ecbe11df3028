import { labelWords } from '../names/label.ts';
import { headingOf } from '../place/identity.ts';
import { unmarked } from '../place/text.ts';
import { item, type TreeEntry } from '../tree.ts';
import type { Bullet, TextBlock } from './blocks.ts';

interface ToldApart {
  /** What is said of each person beside the part that is about them. */
  entries: TreeEntry[][];
  /** What is said of nobody alone. */
  rest: TextBlock[];
}

/** `Beatriz: "Everyone seems to have a manual."`: whom a line is about, and what it says of them. */
const ABOUT = /^([^:：\n]{2,60}?)(?: ?[:：] ?| [–—] )(?=\S)/;

/**
 * Gives each person what stands beside them under their name: rows of a table of all people, lines of an annex. A first name is enough where
 * nobody else has it.
 */
export function toldApart(blocks: readonly TextBlock[], titles: readonly string[]): ToldApart {
  const places = placesOf(titles);
  const told: ToldApart = { entries: titles.map(() => []), rest: [] };
  const headings: TextBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
      headings.push(block);
    }
    const path = headings.slice(-1).map(({ text }) => text);
    if (block.kind === 'table') told.rest.push(...rowsApart(block, places, told.entries));
    else if (block.kind === 'list') told.rest.push(...linesApart(block, path, places, told.entries));
    else if (block.kind !== 'text' || !giveLine({ line: block.line, text: block.text, inner: [] }, path, places, told.entries))
      told.rest.push(block);
  }
  return told;
}

/** Where each name stands among the people; nowhere where several have it. */
function placesOf(titles: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [at, title] of titles.entries()) {
    const { name, short = name, behind = '' } = headingOf(title);
    const names = new Set([name, short, behind, short.split(/\s+/)[0] ?? ''].map(labelWords).filter((words) => words.length > 2));
    for (const words of names) {
      if (places.has(words)) doubtful.add(words);
      places.set(words, at);
    }
  }
  for (const words of doubtful) places.delete(words);
  return places;
}

const placeOf = (text: string, places: ReadonlyMap<string, number>) => places.get(labelWords(unmarked(text)));

/** The rows of a table go to those whom they name first, where most of them name somebody. */
function rowsApart(block: TextBlock, places: ReadonlyMap<string, number>, entries: TreeEntry[][]): TextBlock[] {
  const [head = [], ...body] = block.rows;
  const whose = body.map((row) => placeOf(row[0] ?? '', places));
  if (whose.filter((at) => at !== undefined).length * 2 <= body.length) return [block];
  for (const [at, row] of body.entries()) {
    const own = entries[whose[at] ?? -1];
    for (const [column, cell] of row.entries())
      if (own && column > 0 && cell.trim())
        own.push({ path: [head[column]?.trim() || '//'], line: block.line + at + 2, isKey: true, items: [item(cell)] });
  }
  const others = body.filter((_, at) => whose[at] === undefined);
  if (others.length > 0) return [{ ...block, rows: [head, ...others] }];
  return head[0]?.trim() ? [{ ...block, kind: 'text', text: head[0], rows: [] }] : [];
}

function linesApart(block: TextBlock, path: readonly string[], places: ReadonlyMap<string, number>, entries: TreeEntry[][]): TextBlock[] {
  const bullets = block.bullets.filter((bullet) => !giveLine(bullet, path, places, entries));
  return bullets.length > 0 ? [{ ...block, bullets }] : [];
}

/** Gives a line to the person with whom it begins. False where it begins with nobody. */
function giveLine(
  { line, text, inner }: Bullet,
  path: readonly string[],
  places: ReadonlyMap<string, number>,
  entries: TreeEntry[][],
): boolean {
  const [whole = '', name = ''] = ABOUT.exec(text.replaceAll('**', '')) ?? [];
  const own = name === '' ? undefined : entries[placeOf(name, places) ?? -1];
  if (!own) return false;
  own.push({
    path: path.length > 0 ? path : ['¶'],
    line,
    items: [
      item(
        text.replaceAll('**', '').slice(whole.length),
        true,
        inner.map((one) => one.text),
      ),
    ],
  });
  return true;
}
