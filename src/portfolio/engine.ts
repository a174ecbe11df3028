import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE, NoPackage, needPackages } from './optional-packages.ts';

/** What a query gives: numbers of any size, decimals and days come as texts. */
export type Row = Readonly<Record<string, unknown>>;

/** A database in memory for one run. */
export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  /** The one column of a query, of the type `DOUBLE`; `NaN` where there is nothing. */
  numbers(sql: string): Promise<Float64Array>;
  /** The one column of a query, of the type `VARCHAR`; an empty text where there is nothing. */
  texts(sql: string): Promise<string[]>;
  close(): void;
}

/** What may stay in memory; what is more goes into a folder that is gone afterwards. */
const MEMORY = '640MB';

/**
 * Opens a database that reads files and calls nobody: it neither fetches nor loads what extends it.
 * @throws {NoPackage}
 */
export async function openEngine(threads = 2): Promise<Engine> {
  const { DuckDBInstance } = await load();
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Whoever interrupts a run ends this process at once.
  process.once('exit', remove);
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    memory_limit: MEMORY,
    threads: String(threads),
    temp_directory: folder,
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    numbers: async (sql) => {
      const [column = []] = (await connection.runAndReadAll(sql)).getColumns();
      return Float64Array.from(column, (value) => (typeof value === 'number' ? value : Number.NaN));
    },
    texts: async (sql) => {
      const [column = []] = (await connection.runAndReadAll(sql)).getColumns();
      return column.map((value) => (typeof value === 'string' ? value : ''));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      process.off('exit', remove);
      remove();
    },
  };
}

async function load(): Promise<typeof import('@duckdb/node-api')> {
  needPackages(ENGINE);
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new NoPackage([ENGINE], error);
  }
}
