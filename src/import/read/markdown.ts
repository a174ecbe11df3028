import { splitFrontMatter } from '../../source/front-matter.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import { type Draft, item, type Tree, type TreeEntry } from '../tree.ts';
import { blocksOf, type TextBlock } from './blocks.ts';
import { entriesOf } from './data.ts';
import { type Grid, readGrid } from './grid.ts';
import { parseYaml } from './node.ts';
import { withPlainTitles } from './plain-titles.ts';
import { entriesIn } from './section-entries.ts';
import { textSectionsOf } from './sections.ts';

/** Reads Markdown: headings, labels in bold, lists and tables; front matter holds for every persona of the file. */
export function readMarkdown(text: string, file: string, resolve: Resolve): Tree {
  const { yaml, yamlLine, body, bodyLine, front } = splitOff(text, file);
  const blocks = withPlainTitles(blocksOf(body, bodyLine), resolve);
  const facts = front ? frontEntries(yaml, yamlLine, resolve) : [];
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

function splitOff(text: string, file: string) {
  const split = splitFrontMatter(text, file);
  if (split.diagnostics.length > 0) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, front: false };
  return { ...split, front: true };
}

/** Front matter that is no YAML after all is kept as the text that it is. */
function frontEntries(yaml: string, firstLine: number, resolve: Resolve): TreeEntry[] {
  try {
    const entries = parseYaml(yaml)
      .roots.flatMap((root) => (root.kind === 'map' ? root.pairs : []))
      .flatMap(([key, value]) => entriesOf([key], value, resolve));
    return entries.map((entry) => ({ ...entry, line: entry.line + firstLine - 1 }));
  } catch {
    return yaml
      .split('\n')
      .filter((line) => line.trim())
      .map((line, at) => ({ path: ['---'], line: at + firstLine, items: [item(line)] }));
  }
}
