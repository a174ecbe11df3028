import { openClickhouse } from './clickhouse.ts';
import { openPostgres } from './postgres.ts';
import type { Place, Warehouse } from './warehouse.ts';

/**
 * Opens the database of a place. Its password comes from the environment, by the name that its own programs know.
 * @throws {NoPackage | WarehouseFault}
 */
export async function openPlace(place: Place, env: Readonly<Record<string, string | undefined>>): Promise<Warehouse> {
  return place.dialect === 'postgres' ? openPostgres(place, env.PGPASSWORD) : openClickhouse(place, env.CLICKHOUSE_PASSWORD);
}
