import { suggest } from '../../diagnostics/suggest.ts';
import type { DictionaryField, FieldDictionary } from '../../schema/field-dictionary.ts';
import { own } from '../../schema/own.ts';
import { type ExportFault, ExportFaults, type FaultKind, MOST_FAULTS } from '../export/fault.ts';
import type { Source } from '../export/read-export.ts';
import { readSmallTable, type SmallTable } from '../small-table.ts';
import type { Seller } from './allocate.ts';

const roles = ['hunter', 'developer'] as const;
const kinds = ['key', 'middle'] as const;

/** Somebody who sells, and which accounts they are there for. */
export interface TeamMember extends Seller {
  /** Those in charge of segments that they belong to. */
  teams: readonly string[];
  /** Hunters win customers, developers keep them; undefined for both. */
  role?: (typeof roles)[number] | undefined;
  /** Undefined for key accounts and all others. */
  accounts?: (typeof kinds)[number] | undefined;
  /** What a field has to say of an account, one of several values; fields that are not there may say anything. */
  only: ReadonlyMap<string, readonly string[]>;
}

/** Who sells, and the fields by which they are told apart. */
export interface Team {
  members: readonly TeamMember[];
  fields: readonly string[];
}

const OWN_COLUMNS = ['seller', 'team', 'capacity', 'role', 'accounts'];

/**
 * Reads a file with a line for each seller: `seller`, `team` and `capacity`, and where it matters `role`, `accounts` and fields of the
 * dictionary. Several values in a cell have `|` between them.
 * @param inCharge all who are in charge of a segment.
 * @throws {ExportFaults}
 */
export function readTeam(path: string, { fields, settings }: Pick<Source, 'fields' | 'settings'>, inCharge: readonly string[]): Team {
  const table = readSmallTable(path, OWN_COLUMNS.slice(0, 3), settings.encoding);
  const faults: ExportFault[] = [];
  const asked = fieldColumns(table, fields, faults);
  const seen = new Set<string>();
  const members = table.rows.map(({ cells, row }): TeamMember => {
    const line: Line = {
      at: (column) => cells[table.columns.indexOf(column)] ?? '',
      wrong: (kind, column, detail) => faults.push({ kind, file: table.file, row, column, detail }),
    };
    const name = line.at('seller');
    if (name === '') line.wrong('no-seller', 'seller', '');
    else if (seen.has(name)) line.wrong('duplicate-seller', 'seller', name);
    seen.add(name);
    return {
      name,
      capacity: capacityIn(line),
      teams: teamsIn(line, inCharge),
      role: oneOf(line, 'role', roles),
      accounts: oneOf(line, 'accounts', kinds),
      only: valuesIn(line, asked),
    };
  });
  if (faults.length > 0) throw new ExportFaults(faults.slice(0, MOST_FAULTS));
  return { members, fields: asked.map(({ name }) => name) };
}

/** A line of the file, whose cells are asked for by the names of columns. */
interface Line {
  at(column: string): string;
  wrong(kind: FaultKind, column: string, detail: string): void;
}

function capacityIn({ at, wrong }: Line): number {
  const typed = at('capacity');
  if (!/^\d{1,6}$/.test(typed)) wrong('capacity', 'capacity', typed);
  return Number(typed);
}

function teamsIn({ at, wrong }: Line, inCharge: readonly string[]): string[] {
  const teams = severalOf(at('team'));
  for (const team of teams.length === 0 ? [''] : teams)
    if (!inCharge.includes(team)) wrong('unknown-team', 'team', [team, suggest(team, inCharge) ?? inCharge.join(', ')].join('\n'));
  return teams;
}

function oneOf<Word extends string>({ at, wrong }: Line, column: 'role' | 'accounts', words: readonly Word[]): Word | undefined {
  const typed = at(column);
  const word = words.find((one) => one === typed);
  if (word === undefined && typed !== '') wrong(column, column, typed);
  return word;
}

function valuesIn({ at, wrong }: Line, asked: readonly FieldColumn[]): Map<string, readonly string[]> {
  const found = asked.map(({ name, column, field }) => {
    const values = severalOf(at(column));
    const unknown = field.values && values.find((value) => !field.values?.includes(value));
    if (unknown !== undefined) wrong('not-a-value', name, unknown);
    return [name, values] as const;
  });
  return new Map(found.filter(([, values]) => values.length > 0));
}

interface FieldColumn {
  name: string;
  /** As the file writes it. */
  column: string;
  field: DictionaryField;
}

/** The columns that are fields; a misspelt one would let everybody have any account. */
function fieldColumns({ file, columns }: SmallTable, fields: FieldDictionary, faults: ExportFault[]): FieldColumn[] {
  return columns.flatMap((typed): FieldColumn[] => {
    if (typed === '' || OWN_COLUMNS.includes(typed)) return [];
    const name = Object.keys(fields).find((one) => one.toLowerCase() === typed);
    const field = name === undefined ? undefined : own(fields, name);
    if (name !== undefined && field && field.type !== 'decimal' && field.type !== 'date') return [{ name, column: typed, field }];
    faults.push({ kind: 'unknown-column', file, column: typed, detail: suggest(typed, [...OWN_COLUMNS, ...Object.keys(fields)]) ?? '' });
    return [];
  });
}

function severalOf(cell: string): string[] {
  return cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
