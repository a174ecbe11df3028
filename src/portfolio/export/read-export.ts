import type { ExportSettings } from '../../schema/export.ts';
import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import type { Engine } from '../engine.ts';
import { type DeedsPlan, type Plan, planOf } from './columns.ts';
import { ExportFaults, firstLine } from './fault.ts';
import { openExport } from './files.ts';
import { faultsOf, idFaults } from './find-faults.ts';
import { deedsSql, featuresSql, peopleSql } from './tables.ts';

/** An export, and what is to be read of it. */
export interface Source {
  files: readonly { table?: string; path: string }[];
  fields: FieldDictionary;
  settings: ExportSettings;
  /** The day from which days are counted back. */
  at: string;
}

/**
 * Reads an export into the tables `people`, `deeds` and `features`, one row a contact.
 * @throws {ExportFaults} all that is wrong with it.
 */
export async function readExport(engine: Engine, source: Source): Promise<Plan & { deeds: DeedsPlan }>;
/** The same, of contacts that need not come with orders. */
export async function readExport(engine: Engine, source: Source, orders: 'optional'): Promise<Plan>;
export async function readExport(engine: Engine, { files, fields, settings, at }: Source, orders?: 'optional'): Promise<Plan> {
  const plan = planOf(await openExport(files, settings, engine, orders === undefined), fields, settings);
  const { people, deeds } = plan;
  await soundly(people.table.file, () => engine.run(peopleSql(plan, settings)));
  if (deeds) await soundly(deeds.table.file, () => engine.run(deedsSql(deeds, settings, at)));
  const faults = [...(await faultsOf(engine, people, settings)), ...(deeds ? await faultsOf(engine, deeds, settings) : [])];
  if (faults.length === 0) faults.push(...(await idFaults(engine, people, settings)));
  if (deeds && faults.length === 0 && Number((await engine.rows('SELECT count(*) AS n FROM deeds'))[0]?.n) === 0)
    faults.push({ kind: 'no-rows', file: deeds.table.file });
  if (faults.length > 0) throw new ExportFaults(faults);
  await engine.run(featuresSql(plan));
  return plan;
}

/** A file may be damaged where nobody has looked yet. */
async function soundly(file: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    const said = firstLine(error);
    // Lines that end in two ways, as those of two exports in one file, stop the reader of tables.
    throw new ExportFaults([/state machine/i.test(said) ? { kind: 'line-ends', file } : { kind: 'damaged', file, detail: said }]);
  }
}
