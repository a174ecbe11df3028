import type { ExportSettings } from '../../schema/export.ts';
import type { DictionaryField, FieldDictionary, FieldType } from '../../schema/field-dictionary.ts';
import { DEEDS, PEOPLE } from '../field-source.ts';
import { type ExportFault, ExportFaults } from './fault.ts';
import type { Export, ExportTable } from './files.ts';

/** What of a table is read: its columns, each with the type that was declared. */
export type Wanted = ReadonlyMap<string, FieldType>;

/** A field and where it is found. */
export interface PlacedField {
  name: string;
  column: string;
  field: DictionaryField;
}

/** What is read of contacts. */
export interface PeoplePlan {
  table: ExportTable;
  wanted: Wanted;
  fields: readonly PlacedField[];
  id: string;
}

/** What is read of orders. */
export interface DeedsPlan {
  table: ExportTable;
  wanted: Wanted;
  fields: readonly PlacedField[];
  contact: string;
  date: string;
  amount: string;
}

/** What is read of an export, and what for. */
export interface Plan {
  people: PeoplePlan;
  deeds?: DeedsPlan;
}

/**
 * What is to be read of an export: its own columns and those that the dictionary names. Without orders, fields of theirs are left out.
 * @throws {ExportFaults}
 */
export function planOf({ people, deeds }: Export, fields: FieldDictionary, settings: ExportSettings): Plan {
  const { id, contact = id, date, amount } = settings;
  const placed = Object.entries(fields).map(([name, field]): PlacedField & { table: string } => {
    const dot = field.source.indexOf('.');
    return { name, field, table: field.source.slice(0, dot), column: field.source.slice(dot + 1) };
  });
  const of = (table: ExportTable | undefined, names: readonly string[]) =>
    placed.filter((one) => one.table === table?.name || names.includes(one.table));
  const ofPeople = of(people, PEOPLE);
  const ofDeeds = of(deeds, DEEDS);
  const elsewhere = placed.filter((one) => !ofPeople.includes(one) && !ofDeeds.includes(one));
  const wantedPeople = wantedOf([[id, 'text'], ...typesOf(ofPeople)]);
  const wantedDeeds = wantedOf([[contact, 'text'], [date, 'date'], [amount, 'decimal'], ...typesOf(ofDeeds)]);
  const faults: ExportFault[] = [
    ...elsewhere.map(({ field }): ExportFault => ({ kind: 'missing-column', file: 'fields.yaml', column: field.source })),
    ...missing(people, wantedPeople).map((fault): ExportFault => (fault.column === id ? { ...fault, kind: 'missing-id' } : fault)),
    ...(deeds ? missing(deeds, wantedDeeds) : []),
  ];
  if (faults.length > 0) throw new ExportFaults(faults);
  return {
    people: { table: people, wanted: wantedPeople, fields: ofPeople, id },
    ...(deeds && { deeds: { table: deeds, wanted: wantedDeeds, fields: ofDeeds, contact, date, amount } }),
  };
}

/** What is counted may be of any type, and is read as it is. */
function typesOf(fields: readonly PlacedField[]): (readonly [string, FieldType])[] {
  return fields.map(({ column, field }) => [column, field.of === 'count' ? 'text' : field.type]);
}

/** Where two ask for one column, the first to need a type of its own has it. */
function wantedOf(pairs: readonly (readonly [string, FieldType])[]): Wanted {
  const wanted = new Map<string, FieldType>();
  for (const [column, type] of pairs) if (!wanted.has(column) || wanted.get(column) === 'text') wanted.set(column, type);
  return wanted;
}

function missing({ columns, file }: ExportTable, wanted: Wanted): ExportFault[] {
  return [...wanted.keys()]
    .filter((column) => !columns.includes(column))
    .map((column) => ({ kind: 'missing-column', file, column, detail: columns.slice(0, 20).join(', ') }));
}
