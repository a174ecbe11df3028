import { firstLine } from '../export/fault.ts';
import { type Place, type Warehouse, WarehouseFault } from './warehouse.ts';

/** A server of ClickHouse by its HTTP interface, which every version has. Only questions are asked: it is told to read and nothing else. */
export function openClickhouse({ url }: Place, password: string | undefined): Warehouse {
  const secure = url.searchParams.get('secure') === '1';
  const at = new URL(`${secure ? 'https' : 'http'}://${url.hostname}:${url.port || (secure ? 8443 : 8123)}/`);
  at.searchParams.set('database', decodeURIComponent(url.pathname.slice(1)) || 'default');
  at.searchParams.set('readonly', '2');
  at.searchParams.set('max_query_size', '10000000');
  const headers = {
    'X-ClickHouse-User': decodeURIComponent(url.username) || 'default',
    ...(password !== undefined && { 'X-ClickHouse-Key': password }),
  };
  return {
    dialect: 'clickhouse',
    async rows(sql) {
      const said = await ask(at, headers, `${sql} FORMAT JSON`);
      const { data } = JSON.parse(said) as { data: Record<string, unknown>[] };
      return data;
    },
    close: async () => undefined,
  };
}

async function ask(at: URL, headers: Record<string, string>, body: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(at, { method: 'POST', headers, body });
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    throw new WarehouseFault(firstLine(cause ?? error));
  }
  const said = await response.text();
  if (!response.ok) throw new WarehouseFault(firstLine(new Error(said)));
  return said;
}
