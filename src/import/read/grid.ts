import { within } from '../limits.ts';
import { nameLikeness } from '../people/likeness.ts';
import { OF_DOCUMENTS } from '../people/somebody.ts';
import { headingOf } from '../place/identity.ts';
import type { Resolve } from '../resolve.ts';
import { type Draft, item, type Told, type Tree, type TreeEntry, type TreeItem, unnamed } from '../tree.ts';
import { formEntries } from './form.ts';
import { longTable } from './long-table.ts';
import { areDistinct, CORNER, nameColumn } from './name-column.ts';

/** A table as texts, empty where a cell is. */
export interface Grid {
  /** The sheet's name, where it has one. */
  name?: string;
  cells: readonly (readonly string[])[];
  /** Rows that go on with the persona of the row above, since a merged cell covers their name. */
  continued: ReadonlySet<number>;
  continuedColumns: ReadonlySet<number>;
  /** The line of the file that each row stands on, where that is not its place in the table. */
  lines?: readonly number[];
}

interface Line {
  cells: readonly string[];
  /** Where it stands in the sheet, from 1. */
  line: number;
  continued: boolean;
}

/** A table as it is best read: by its rows or by its columns, from its head on. */
interface Reading {
  lines: readonly Line[];
  head: Head;
  isTurned: boolean;
  /** What stands above it as a title over all of it. */
  titles: readonly Line[];
}

/** Reads a table with a persona on each row, or on each column where the first column holds the names of fields. */
export function readGrid(grid: Grid, resolve: Resolve): Tree {
  within('rows', grid.cells.length);
  within('cells', grid.cells.length * widest(grid.cells));
  const form = formEntries(grid.cells, resolve);
  if (form) return { drafts: [{ why: ['fields'], entries: form }], shared: [], told: [] };
  const long = asLongTable(grid, resolve);
  if (long) return long;
  const { lines, head, isTurned, titles } = readingOf(grid, resolve);
  if (!describesPeople(lines[head.at]?.cells ?? [], resolve) && !namesPeople(lines, head.at, resolve))
    return { drafts: [], shared: commentsOf(rowsOf(grid)), told: [] };
  const { nameless, totals, ...tree } = personasIn(lines, head.at, resolve);
  const told: Told[] = isTurned ? [{ kind: 'transposed', place: grid.name ?? '' }] : [];
  const sheet = grid.name === undefined ? '' : `${grid.name}!`;
  const joined = nameless.map(({ kind, line, persona }): Told => {
    return { kind, place: `${sheet}${isTurned ? columnName(line) : line}`, persona };
  });
  const errors = rowsOf(grid).flatMap(({ cells, line }) =>
    cells.flatMap((cell, at): Told[] => (ERROR.test(cell) ? [{ kind: 'error', place: `${sheet}${columnName(at + 1)}${line}` }] : [])),
  );
  const sums = totals.map((line): Told => ({ kind: 'total', place: `${sheet}${isTurned ? columnName(line) : line}` }));
  return { ...tree, shared: [...commentsOf(titles), ...tree.shared], told: [...told, ...joined, ...errors, ...sums] };
}

/** A table of one fact a row. Its head says only what its columns are called. */
function asLongTable(grid: Grid, resolve: Resolve): Tree | undefined {
  const rows = rowsOf(grid);
  const body = rows.slice(titlesAbove(rows, resolve));
  const drafts = longTable(
    body.map(({ cells }) => cells),
    (at) => body[at]?.line ?? 1,
    resolve,
  );
  return (
    drafts && { drafts, shared: [...commentsOf(rows.slice(0, rows.length - body.length)), ...headsAlone(body[0]?.cells ?? [])], told: [] }
  );
}

/** Whether the head of a table names a field of people rather than what any list of things has. */
const describesPeople = (cells: readonly string[], resolve: Resolve): boolean =>
  cells.slice(0, HEADS).some((cell) => {
    const match = cell.trim() ? resolve([cell]) : undefined;
    return match !== undefined && match.sure !== 'near' && !OF_DOCUMENTS.has(match.target) && !OF_THINGS.test(match.target);
  });

/** What any list of things has as well. */
const OF_THINGS = /^(?:story|summary|guidance\..*)$/;

/** Whether a table that names no field lists people all the same: a name in front of each of several lines, and more beside it. */
function namesPeople(lines: readonly Line[], head: number, resolve: Resolve): boolean {
  const match = resolve([lines[head]?.cells[0]?.trim() ?? '']);
  // « Product », « Price »: the first column says what is listed.
  if (match && match.sure !== 'near' && OF_THINGS.test(match.target) && match.target.includes('.')) return false;
  const people = lines.slice(head + 1).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const likely = people.filter(({ cells }) => nameLikeness(headingOf(cells[0] ?? '').short ?? cells[0] ?? '') >= 0.5).length;
  return people.length > 1 && widest(lines.map(({ cells }) => cells)) > 2 && likely * 2 >= people.length;
}

/** How many people a table among other text lists: none, unless it says where their names are, and surely names fields of theirs. */
export function peopleIn(grid: Grid, resolve: Resolve): number {
  const { lines, head } = readingOf(grid, resolve);
  const typed = (lines[head.at]?.cells ?? []).map((cell) => cell.trim());
  const people = lines.slice(head.at + 1).filter(({ cells }) => cells[0]?.trim());
  const cells = people.map((one) => one.cells);
  const isNamed =
    typed.some((cell) => resolve([cell])?.target === 'name') ||
    (CORNER.test(typed[0] ?? '') && head.known >= 2 && nameColumn(typed, cells, resolve) === 0);
  return isNamed && head.known >= 2 && people.length > 1 ? people.length : 0;
}

const rowsOf = ({ cells, lines, continued }: Grid): Line[] =>
  cells.map((row, at): Line => ({ cells: row, line: lines?.[at] ?? at + 1, continued: continued.has(at) }));

function readingOf(grid: Grid, resolve: Resolve): Reading {
  const rows = rowsOf(grid);
  const above = titlesAbove(rows, resolve);
  // What is merged over all columns above them says nothing of their names.
  const continued = above > 0 ? new Set<number>() : grid.continuedColumns;
  const columns = turned(grid.cells.slice(above)).map((cells, at): Line => ({ cells, line: at + 1, continued: continued.has(at) }));
  const [byRow, byColumn] = [headOf(rows, resolve), headOf(columns, resolve)];
  const isTurned =
    (byColumn.known > byRow.known &&
      byColumn.known >= 1 &&
      (byColumn.known >= 3 || areDistinct(columns[byColumn.at]?.cells.filter(Boolean) ?? []))) ||
    (byColumn.known === byRow.known && byRow.at > byColumn.at && byRow.at === rows.length - 1) ||
    (byColumn.known === byRow.known && byRow.known === 0 && widthOf(columns) > widthOf(rows));
  return isTurned
    ? { lines: columns, head: byColumn, isTurned, titles: rows.slice(0, above) }
    : { lines: rows, head: byRow, isTurned, titles: [] };
}

/** How many rows at the top say one thing over the whole width. */
function titlesAbove(rows: readonly Line[], resolve: Resolve): number {
  const width = widest(rows.map(({ cells }) => cells));
  if (width < 3) return 0;
  const at = rows.findIndex(({ cells }) => {
    const said = new Set(cells.map((cell) => cell.trim()).filter(Boolean));
    const [only = ''] = said;
    return said.size > 1 || (said.size === 1 && resolve([only]) !== undefined && cells[0]?.trim() === only);
  });
  return Math.max(0, at);
}

/** What spreadsheets show where they cannot count or look up, and where a cell is too narrow. */
const ERROR =
  /^\s*#(?:#{2,}|(?:REF|N\/A|VALUE|VALEUR|WERT|NAME|NOM|DIV\/0|NUM|NOMBRE|ZAHL|NULL|NUL|BEZUG|SPILL|PROPAGATION|CALC)[!?]?)\s*$/;
/** How a row is called that only counts the others. */
const TOTAL =
  /^(?:(?:sous-)?totaux|(?:sous-|grand )?total|moyenne|somme|sum|average|mean|summe|gesamt|durchschnitt|mittelwert)(?: g[ée]n[ée]ral)?\s*:?$/i;

/** How spreadsheets call a column by its number, from 1. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

const widthOf = (lines: readonly Line[]) => lines[0]?.cells.filter((cell) => cell.trim()).length ?? 0;

/** No table names more fields than this: further cells of a row or column are what it says. */
const HEADS = 200;

interface Head {
  at: number;
  /** How many fields it names; one that a name only resembles counts a little. */
  known: number;
}

/** The row among the first that names the most fields: titles may stand above it. */
function headOf(lines: readonly Line[], resolve: Resolve): Head {
  const counts = lines.slice(0, 10).map(({ cells }) => fieldsIn(cells, resolve));
  const known = Math.max(0, ...counts);
  const first = Math.max(
    0,
    lines.findIndex(({ cells }) => cells.some((cell) => cell.trim())),
  );
  // What stands below a head may resemble names of fields as well.
  return { at: known > 0 ? counts.findIndex((count) => count > 0 && count >= known - 0.6) : first, known };
}

function fieldsIn(cells: readonly string[], resolve: Resolve): number {
  const weights = new Map<string, number>();
  for (const cell of cells.slice(0, HEADS)) {
    const match = cell.trim() ? resolve([cell]) : undefined;
    if (match && (match.sure !== 'near' || cell.split(' ', 6).length < 6))
      weights.set(match.target, Math.max(weights.get(match.target) ?? 0, match.sure === 'near' ? 0.3 : 1));
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** What a table says, and its lines without a name, with the persona that each was taken for more of, or with who it is instead. */
type Read = Omit<Tree, 'told'> & { nameless: { kind: 'no-name' | 'somebody-else'; line: number; persona: string }[]; totals: number[] };

/** What everybody has one of: a row that says another is about somebody else. */
const OWN = new Set(['id', 'role', 'demographics.age']);

function personasIn(lines: readonly Line[], head: number, resolve: Resolve): Read {
  const typed = (lines[head]?.cells ?? []).map((cell) => cell.trim());
  const body = lines.slice(head + 1);
  const nameAt = nameColumn(
    typed,
    body.map(({ cells }) => cells),
    resolve,
  );
  const isSaid = nameAt < 0 || resolve([typed[nameAt] ?? ''])?.target === 'name';
  const heads = isSaid ? typed : typed.with(nameAt, NAME);
  const own = heads.flatMap((cell, at) => (cell && OWN.has(resolve([cell])?.target ?? '') ? [at] : []));
  const { groups, nameless } = groupsOf(body, nameAt, own);
  const above = [...commentsOf(lines.slice(0, head)), ...(isSaid || !typed[nameAt] ? [] : headsAlone([typed[nameAt]]))];
  return {
    // Made when they are asked for, and not kept: a table may have tens of thousands of rows.
    drafts: groups.map(
      (group): Draft => ({
        get entries() {
          return entriesOf(heads, group);
        },
      }),
    ),
    shared: groups.length > 0 ? above : [...above, ...headsAlone(heads)],
    nameless,
    totals: groups.flatMap(([first]) => (first && TOTAL.test(first.cells[Math.max(0, nameAt)]?.trim() ?? '') ? [first.line] : [])),
  };
}

/** The lines of each person: a line goes on with the one above it where it has no name, or the same one in a table that repeats them. */
function groupsOf(body: readonly Line[], nameAt: number, own: readonly number[]): { groups: Line[][]; nameless: Read['nameless'] } {
  const [groups, nameless]: [Line[][], Read['nameless']] = [[], []];
  const nameOf = (line: Line | undefined) => line?.cells[nameAt]?.trim() ?? '';
  // Two people of one name each have a role or an age of their own.
  const comesBack = nameAt >= 0 && own.length === 0;
  for (const line of body) {
    if (!line.cells.some((cell) => cell.trim())) continue;
    const last = groups.at(-1);
    const isNameless = !line.continued && nameAt >= 0 && nameOf(line) === '';
    const isSame = comesBack && nameOf(line) !== '' && nameOf(line) === nameOf(last?.[0]);
    // Its name may have been left out.
    const other = last && isNameless ? own.find((at) => isOther(line, last, at)) : undefined;
    if (isNameless && other !== undefined)
      nameless.push({ kind: 'somebody-else', line: line.line, persona: line.cells[other]?.trim() ?? '' });
    else if (isNameless && last) nameless.push({ kind: 'no-name', line: line.line, persona: nameOf(last[0]) });
    if (last && other === undefined && (line.continued || isNameless || isSame)) last.push(line);
    else groups.push([line]);
  }
  return { groups, nameless };
}

/** What stands above a table, each text once: a merged cell repeats it. */
function commentsOf(lines: readonly Line[]): TreeEntry[] {
  return lines.flatMap(({ cells, line }) =>
    [...new Set(cells.filter((cell) => cell.trim()))].map((cell): TreeEntry => ({ path: [unnamed.comment], line, items: [item(cell)] })),
  );
}

/** Whether a line says something else in a column than those of a persona do. */
function isOther({ cells }: Line, group: readonly Line[], column: number): boolean {
  const text = cells[column]?.trim() ?? '';
  const before = group.map((line) => line.cells[column]?.trim() ?? '').filter(Boolean);
  return text !== '' && before.length > 0 && !before.includes(text);
}

/** The head of a column of names that has none. */
const NAME = 'name';

const headsAlone = (heads: readonly string[]): TreeEntry[] =>
  heads.filter(Boolean).map((cell) => ({ path: [unnamed.comment], line: 1, items: [item(cell)] }));

function entriesOf(heads: readonly string[], group: readonly Line[]): TreeEntry[] {
  const width = widest([heads, ...group.map(({ cells }) => cells)]);
  const line = group[0]?.line ?? 1;
  const entries: TreeEntry[] = [];
  // Each cell of a table comes by here, and most of a large one may be empty.
  for (let column = 0; column < width; column++) {
    const label = heads[column] || unnamed.comment;
    const items = itemsOf(group, column);
    if (label !== unnamed.comment || items.length > 0) entries.push({ path: [label], line, isKey: true, items });
  }
  return entries;
}

const nothing: readonly TreeItem[] = [];

/** What some lines say in a column. What a merged cell repeats is said once; lines of a group are the items of a list. */
function itemsOf(group: readonly Line[], column: number): readonly TreeItem[] {
  const texts = group.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);
  if (texts.length === 0) return nothing;
  const different = [...new Set(texts)];
  return different.map((text) => item(text, different.length > 1));
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

function turned(cells: readonly (readonly string[])[]): string[][] {
  return Array.from({ length: widest(cells) }, (_, column) => cells.map((row) => row[column] ?? ''));
}
