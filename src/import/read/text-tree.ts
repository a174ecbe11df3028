import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { Draft, Tree, TreeEntry } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import { type Grid, readGrid } from './grid.ts';
import { withPlainTitles } from './plain-titles.ts';
import { entriesIn } from './section-entries.ts';
import { textSectionsOf } from './sections.ts';

/** Finds the people of a text, whatever its format. `facts` hold for the whole text. */
export function treeOfText(text: readonly TextBlock[], facts: readonly TreeEntry[], resolve: Resolve): Tree {
  const blocks = withPlainTitles(text, resolve);
  const table = blocks.find((block) => listsPeople(block, resolve));
  const beside = aroundThem(table ? blocks.filter((block) => block !== table) : [], resolve);
  // A table of names within what says more of somebody lists those around them.
  if (table && !beside.some(({ path }) => namesField(path, resolve))) {
    const { drafts, shared, told } = readGrid(gridOf(table), resolve);
    return { drafts, shared: [...facts, ...beside, ...shared], told };
  }
  const { sections, shared } = textSectionsOf(blocks, resolve);
  const drafts = sections.map(({ title, blocks }): Draft => ({ ...(title && { title }), entries: entriesIn(blocks, resolve) }));
  const around = aroundThem(shared, resolve);
  // What stands before a lone persona is about it; among several it is about all.
  const [only] = drafts;
  if (drafts.length === 1 && only) return { drafts: [{ ...only, entries: [...facts, ...only.entries] }], shared: around, told: [] };
  return { drafts, shared: [...facts, ...around], told: [] };
}

/** What is written beside the personas of a file is about all of them. */
function aroundThem(blocks: readonly TextBlock[], resolve: Resolve): TreeEntry[] {
  return entriesIn(blocks, resolve, ['']).map((entry) => ({ ...entry, path: entry.path.filter(Boolean) }));
}

function namesField(path: readonly string[], resolve: Resolve): boolean {
  const match = resolve(path);
  return match !== undefined && match.target !== 'notes' && match.sure !== 'near';
}

/** Whether a table has a persona on each row: its head says where the name stands, and surely names another field. */
function listsPeople({ rows }: TextBlock, resolve: Resolve): boolean {
  const [head = [], ...people] = rows;
  const targets = head.flatMap((cell) => resolve([unmarked(cell)]) ?? []).filter(({ sure }) => sure !== 'near');
  return people.length > 1 && targets.some(({ target }) => target === 'name') && new Set(targets.map(({ target }) => target)).size > 1;
}

/** A table of Markdown, without the signs of its cells; a line of dashes parts its head from its rows. */
function gridOf({ rows, line }: TextBlock): Grid {
  const cells = rows.map((row, at) => (at === 0 ? row.map(unmarked) : row));
  const none = new Set<number>();
  return { cells, continued: none, continuedColumns: none, lines: rows.map((_, at) => (at === 0 ? line : line + at + 1)) };
}
