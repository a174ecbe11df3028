import { firstLine } from '../export/fault.ts';
import { needPackages, POSTGRES } from '../optional-packages.ts';
import { type Place, type Warehouse, WarehouseFault } from './warehouse.ts';

/**
 * A database of PostgreSQL, in one transaction that may only read.
 * @param password undefined where none is needed, or a file of passwords has it.
 * @throws {NoPackage | WarehouseFault}
 */
export async function openPostgres({ url }: Place, password: string | undefined): Promise<Warehouse> {
  needPackages(POSTGRES);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url.href, ...(password !== undefined && { password }) });
  // What a lost connection says when nobody asks would end the process.
  client.on('error', () => undefined);
  await answered(() => client.connect());
  await answered(() => client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY'));
  return {
    dialect: 'postgres',
    rows: async (sql) => (await answered(() => client.query(sql))).rows,
    close: () => client.end(),
  };
}

async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    throw new WarehouseFault(firstLine(first));
  }
}
