import type { Row } from '../engine.ts';
import type { EngineDialect } from '../rules/dialects.ts';

/** A database in which contacts already are, one row each. */
export interface Warehouse {
  dialect: EngineDialect;
  rows(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Where a database is, as `--engine` says it. */
export interface Place {
  dialect: 'postgres' | 'clickhouse';
  url: URL;
  /** The table of contacts, in its parts: `crm.features` is two. */
  table: readonly string[];
}

/** A database does not answer, or does not do what it is asked: what it says, without what it was told. */
export class WarehouseFault extends Error {}

/** Why an address of a database cannot be used. */
export type PlaceFault = 'scheme' | 'password' | 'table';

const SCHEMES: Readonly<Record<string, Place['dialect']>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'clickhouse:': 'clickhouse',
};

/** The place that an address names. A password in it would stand in the history of the shell, and is refused. */
export function placeOf(address: string): Place | PlaceFault {
  if (!URL.canParse(address)) return 'scheme';
  const url = new URL(address);
  const dialect = Object.hasOwn(SCHEMES, url.protocol) ? SCHEMES[url.protocol] : undefined;
  if (!dialect) return 'scheme';
  if (url.password !== '' || url.searchParams.has('password')) return 'password';
  const table = (url.searchParams.get('table') ?? 'features').split('.');
  url.searchParams.delete('table');
  return table.length > 2 || table.some((part) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)) ? 'table' : { dialect, url, table };
}
