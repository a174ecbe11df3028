import type { Part } from '../people/evidence.ts';
import { type Found, peopleBelow } from '../people/partition.ts';
import { headsOthers, saysSomebody } from '../people/somebody.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import { type Draft, type Tree, type TreeEntry, Unreadable } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import { type Grid, peopleIn, readGrid } from './grid.ts';
import { withLabelLines } from './label-lines.ts';
import { levelled } from './levelled.ts';
import { withLineTitles } from './line-titles.ts';
import { withListedPeople } from './listed-people.ts';
import { outlineOf, type Section, withStrongTitles } from './outline.ts';
import { withPlainPeople } from './plain-people.ts';
import { withPlainTitles } from './plain-titles.ts';
import { entriesIn } from './section-entries.ts';
import { toldApart } from './told-apart.ts';
import { withToldPeople } from './told-people.ts';
import { turnedOutline } from './turned-outline.ts';

/**
 * Finds the people of a text, whatever its format: below headings of any level, on the rows or columns of tables, or one whom all of
 * it is about. `facts` hold for the whole text.
 * @throws {Unreadable} where it is about nobody.
 */
export function treeOfText(text: readonly TextBlock[], facts: readonly TreeEntry[], resolve: Resolve): Tree {
  const blocks = levelled(
    withListedPeople(
      withStrongTitles(
        withLineTitles(
          withPlainTitles(withPlainPeople(withToldPeople(turnedOutline(withLabelLines(text), resolve), resolve), resolve), resolve),
          resolve,
        ),
        resolve,
      ),
      resolve,
    ),
    resolve,
  );
  const root = outlineOf(blocks, resolve);
  const people = peopleBelow(root, resolve);
  const tables = people.length > 1 ? [] : blocks.filter((block) => block.kind === 'table' && peopleIn(gridOf(block), resolve) > 0);
  if (tables.length > 0 && !saysMore(root, tables, resolve)) return inTables(blocks, tables, facts, resolve);
  return people.length > 0 ? inSections(root, people, facts, resolve) : inOne(root, facts, resolve);
}

/** Whether what stands beside tables says more of one person: then they list those around them. */
function saysMore(root: Section, tables: readonly TextBlock[], resolve: Resolve): boolean {
  const inTables = new Set(tables);
  const beside = entriesIn(
    root.blocks.filter((block) => !inTables.has(block)),
    resolve,
    [''],
  ).map(({ path }) => path.filter(Boolean));
  return beside.some((path) => {
    const match = resolve(path);
    return match !== undefined && match.target !== 'notes' && match.sure !== 'near';
  });
}

function inTables(blocks: readonly TextBlock[], tables: readonly TextBlock[], facts: readonly TreeEntry[], resolve: Resolve): Tree {
  const inTables = new Set(tables);
  const around = aroundThem(
    blocks.filter((block) => !inTables.has(block)),
    resolve,
  );
  const trees = tables.map((table) => readGrid(gridOf(table), resolve));
  return {
    drafts: trees.flatMap(({ drafts }) => drafts),
    shared: [...facts, ...around, ...trees.flatMap(({ shared }) => shared)],
    told: trees.flatMap(({ told }) => told),
  };
}

function inSections(root: Section, people: readonly Found<Section>[], facts: readonly TreeEntry[], resolve: Resolve): Tree {
  const own = new Map(people.map((found) => [found.part, found]));
  const alone = groupsOfOne(people);
  const drafts = people.map(({ part, above, reasons }): Draft => {
    const start = above.flatMap((group) => (alone.has(group) && group.label !== undefined ? [group.label] : []));
    const inner = part.blocks.filter((block) => block !== part.heading);
    // A heading above somebody alone says of what kind they are, as « Secondary persona » may: it stays in the way to their fields.
    const named = resolve(start) === undefined ? start : [];
    const entries = entriesIn(inner, resolve, named).map((entry) => ({ ...entry, path: entry.path.length > 0 ? entry.path : [] }));
    return { ...(part.label && { title: part.heading?.text ?? part.label }), why: reasons, entries };
  });
  const beside = toldApart(
    besideThem(root, own, alone, resolve),
    drafts.map(({ title = '' }) => title),
  );
  for (const [at, draft] of drafts.entries()) {
    const more = beside.entries[at] ?? [];
    if (more.length > 0) drafts[at] = { ...draft, entries: [...draft.entries, ...more] };
  }
  const around = aroundThem(beside.rest, resolve);
  const [only] = drafts;
  if (drafts.length === 1 && only) return { drafts: [{ ...only, entries: [...facts, ...only.entries] }], shared: around, told: [] };
  return { drafts, shared: [...facts, ...around], told: [] };
}

/** Headings with one person below, beside others that have one. */
function groupsOfOne(people: readonly Found<Section>[]): Set<Section> {
  const counts = new Map<Section, number>();
  for (const { above } of people) for (const group of above) counts.set(group, (counts.get(group) ?? 0) + 1);
  return new Set(people.length > 1 ? [...counts].filter(([{ heading }, count]) => heading && count === 1).map(([group]) => group) : []);
}

/** All blocks that stand in no person. */
function besideThem(section: Section, people: ReadonlyMap<Part, unknown>, alone: ReadonlySet<Section>, resolve: Resolve): TextBlock[] {
  if (people.has(section)) return [];
  const inner = new Set(section.parts.flatMap(({ blocks, former = [] }) => [...blocks, ...former]));
  const isGroup = alone.has(section) && resolve([section.label ?? '']) === undefined;
  const own = section.blocks.filter((block) => !inner.has(block) && !(isGroup && block === section.heading));
  return [...own, ...section.parts.flatMap((part) => besideThem(part, people, alone, resolve))];
}

/** The whole text is about one person, whom its first heading names unless that is a field. */
function inOne(root: Section, facts: readonly TreeEntry[], resolve: Resolve): Tree {
  if (!saysSomebody(root, facts, resolve)) {
    const nobody = new Unreadable('no-persona');
    if (headsOthers(root, facts)) nobody.around = [...facts, ...aroundThem(root.blocks, resolve)];
    throw nobody;
  }
  const { blocks } = root;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  const isTitled = facts.some(({ path, items }) => path.length === 1 && items.length === 1 && TITLE.test(path[0] ?? ''));
  const title = isTitled
    ? undefined
    : headings.find(({ depth, text }) => depth === top && (resolve([unmarked(text)])?.sure ?? 'near') === 'near');
  const start = title ? blocks.indexOf(title) : 0;
  const isFirst = title !== undefined && title === headings[0];
  if (!title || !isFirst) return { drafts: [{ why: [], entries: [...facts, ...entriesIn(blocks, resolve)] }], shared: [], told: [] };
  const entries = entriesIn(blocks.slice(start + 1), resolve);
  return {
    drafts: [{ title: title.text, why: [], entries: [...facts, ...entries] }],
    shared: aroundThem(blocks.slice(0, start), resolve),
    told: [],
  };
}

/** How front matter calls whom a page is about. */
const TITLE = /^(?:title|name)$/i;

/** What is written beside the personas of a file is about all of them. */
function aroundThem(blocks: readonly TextBlock[], resolve: Resolve): TreeEntry[] {
  return entriesIn(blocks, resolve, ['']).map((entry) => ({ ...entry, path: entry.path.filter(Boolean) }));
}

/** A table of a text, without the signs of its cells; a line of dashes parts its head from its rows. */
function gridOf({ rows, line }: TextBlock): Grid {
  const cells = rows.map((row, at) => (at === 0 ? row.map(unmarked) : row));
  const none = new Set<number>();
  return { cells, continued: none, continuedColumns: none, lines: rows.map((_, at) => (at === 0 ? line : line + at + 1)) };
}
