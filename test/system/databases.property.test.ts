import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/portfolio/engine.ts';
import { sqlOf } from '../../src/portfolio/rules/compile.ts';
import { grammars } from '../../src/portfolio/rules/dialects.ts';
import { meets, type Row } from '../../src/portfolio/rules/evaluate.ts';
import { openPlace } from '../../src/portfolio/warehouse/open.ts';
import { placeOf, type Warehouse } from '../../src/portfolio/warehouse/warehouse.ts';
import type { FieldType } from '../../src/schema/field-dictionary.ts';
import { cases } from '../support/chance.ts';
import { type Database, describeDatabase, hasClickhouse, hasPostgres, startClickhouse, startPostgres } from '../support/databases.ts';
import { exportFolder } from '../support/export-folder.ts';
import { run } from '../support/io.ts';
import { crmExport } from '../support/planted-export.ts';
import { AT, FIELDS, randomRow, randomRule } from '../support/random-rules.ts';

const rules = fc.sample(randomRule, cases(600));
const rows = fc.sample(randomRow, 400) as Row[];

async function opened(database: Database): Promise<Warehouse> {
  const place = placeOf(database.address);
  if (typeof place === 'string') throw new Error(place);
  return openPlace(place, {});
}

/** Rules that take in others than the evaluator does. */
async function disagreements(database: Database, table: string, rows: readonly Row[]): Promise<unknown[]> {
  const warehouse = await opened(database);
  const wrong: unknown[] = [];
  for (const rule of rules) {
    const sql = sqlOf(rule, FIELDS, warehouse.dialect, AT);
    const found = await warehouse.rows(`SELECT n FROM ${table} WHERE ${sql} ORDER BY n`);
    const expected = rows.flatMap((row, n) => (meets(rule, row, FIELDS, AT) ? [n] : []));
    if (JSON.stringify(found.map(({ n }) => Number(n))) !== JSON.stringify(expected)) wrong.push({ rule, sql });
  }
  await warehouse.close();
  return wrong;
}

function rowText(row: Row, n: number, literal: (type: FieldType, value: string) => string, nothing: (type: FieldType) => string): string {
  const cells = Object.entries(FIELDS).map(([name, { type }]) => {
    const value = row[name];
    return value === null || value === undefined ? nothing(type) : literal(type, String(value));
  });
  return `(${[n, ...cells].join(', ')})`;
}

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The planted export, what DuckDB makes of it, and its contacts as lines of a table. */
async function planted() {
  const { contacts, orders } = crmExport('2026-06-30');
  const folder = await exportFolder({ 'contacts.csv': text(contacts), 'orders.csv': text(orders) });
  expect((await folder.measure()).code).toBe(0);
  const file = join(folder.root, 'segments/figures/2026-06-30.json');
  return { ...folder, file, bytes: await readFile(file, 'utf8'), contacts, orders };
}

async function measuredThere(root: string, file: string, database: Database, table: string): Promise<string> {
  const { code, err } = await run([
    'portfolio',
    'measure',
    '--engine',
    `${database.address}?table=${table}`,
    '--dir',
    root,
    '--at',
    '2026-06-30',
  ]);
  expect(code, err).toBe(0);
  return readFile(file, 'utf8');
}

const iso = (day: string) => day.split('/').reverse().join('-');

describeDatabase('PostgreSQL', hasPostgres, 'postgresql', () => {
  let postgres: Database;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test('takes in the contacts that the evaluator takes in, by every random rule', async () => {
    const { name, text: quoted } = grammars.postgres;
    const types: Record<FieldType, string> = {
      text: 'text',
      integer: 'bigint',
      decimal: 'numeric(18, 6)',
      date: 'date',
      boolean: 'boolean',
    };
    const columns = Object.entries(FIELDS).map(([field, { type }]) => `${name(field)} ${types[type]}`);
    await postgres.run(`CREATE TABLE random (n int, ${columns.join(', ')})`);
    const lines = rows.map((row, n) =>
      rowText(
        row,
        n,
        (type, value) => `${quoted(value)}::${types[type]}`,
        (type) => `NULL::${types[type]}`,
      ),
    );
    await postgres.run(`INSERT INTO random VALUES ${lines.join(', ')}`);
    expect(await disagreements(postgres, 'random', rows)).toEqual([]);
  });

  test('gives the bytes that DuckDB gives, from the table that the printed text makes', async () => {
    const { root, file, bytes, contacts, orders } = await planted();
    const { out } = await run(['portfolio', 'measure', '--sql', 'postgres', '--dir', root, '--at', '2026-06-30']);
    const quoted = (line: string, make: (cells: string[]) => string) => make(line.split(';'));
    await postgres.run('CREATE TABLE contacts (contact_id text, nature text, age bigint, canal text)');
    await postgres.run('CREATE TABLE orders (contact_id text, date date, amount numeric(18, 6))');
    const columns = (contacts[0] ?? '').split(';');
    const place = (column: string) => columns.indexOf(column);
    const value = (cell = '') => (cell === '' ? 'NULL' : `'${cell.replaceAll("'", "''")}'`);
    const people = contacts
      .slice(1)
      .map((line) =>
        quoted(line, (cells) => `(${['contact_id', 'nature', 'age', 'canal'].map((column) => value(cells[place(column)])).join(', ')})`),
      );
    await postgres.run(`INSERT INTO contacts VALUES ${people.join(', ')}`);
    const deeds = orders
      .slice(1)
      .map((line) =>
        quoted(line, ([id, day = '', amount = '']) => `(${value(id)}, ${value(iso(day))}, ${value(amount.replace(',', '.'))})`),
      );
    for (let at = 0; at < deeds.length; at += 5000)
      await postgres.run(`INSERT INTO orders VALUES ${deeds.slice(at, at + 5000).join(', ')}`);
    await postgres.run(out);
    expect(await measuredThere(root, file, postgres, 'features')).toBe(bytes);
  });

  test('faults are told in a sentence: no such table, a contact twice, nobody there', async () => {
    const { root } = await exportFolder({});
    const measure = (engine: string) => run(['portfolio', 'measure', '--engine', engine, '--dir', root, '--at', '2026-06-30']);
    const missing = await measure(`${postgres.address}?table=elsewhere`);
    expect([missing.code, missing.err]).toEqual([3, expect.stringMatching(/relation .*elsewhere.* does not exist/)]);
    await postgres.run('CREATE TABLE twice AS SELECT 1 AS _id FROM generate_series(1, 20)');
    const twice = await measure(`${postgres.address}?table=public.twice`);
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('cet identifiant désigne plusieurs contacts')]);
    const nobody = await measure('postgres://crm@127.0.0.1:1/crm');
    expect([nobody.code, nobody.err]).toEqual([3, expect.stringContaining('ECONNREFUSED')]);
  });
});

describeDatabase('ClickHouse, two shards', hasClickhouse, 'clickhouse-server', () => {
  let clickhouse: Awaited<ReturnType<typeof startClickhouse>>;
  beforeAll(async () => {
    clickhouse = await startClickhouse();
  });
  afterAll(() => clickhouse?.stop());

  const isBeyond = (field: string, value: unknown) =>
    FIELDS[field]?.type === 'date' && typeof value === 'string' && (value < '1970-01-01' || value > '2105-12-31');

  const distributed = async (table: string, columns: string, key: string) => {
    await clickhouse.run(`CREATE TABLE ${table}_part (${columns}) ENGINE = MergeTree() ORDER BY ${key}`);
    await clickhouse.run(`CREATE TABLE ${table} (${columns}) ENGINE = Distributed(two, default, ${table}_part, cityHash64(${key}))`);
  };

  test('takes in the contacts that the evaluator takes in, by every random rule', async () => {
    const { name, text: quoted } = grammars.clickhouse;
    // Its days begin with 1970 and end with 2105: of others, nothing is known there.
    const known = rows.map(
      (row): Row => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, isBeyond(field, value) ? null : value])),
    );
    const types: Record<FieldType, string> = { text: 'String', integer: 'Int64', decimal: 'Decimal64(6)', date: 'Date', boolean: 'UInt8' };
    const columns = Object.entries(FIELDS).map(([field, { type }]) => `${name(field)} Nullable(${types[type]})`);
    await distributed('random', `n UInt32, ${columns.join(', ')}`, 'n');
    const literal = (type: FieldType, value: string) =>
      type === 'text' || type === 'date' ? quoted(value) : type === 'boolean' ? (value === 'true' ? '1' : '0') : value;
    const lines = known.map((row, n) => rowText(row, n, literal, () => 'NULL'));
    await clickhouse.insert(`INSERT INTO random VALUES ${lines.join(', ')}`);
    const parts = await (await opened(clickhouse)).rows('SELECT count(*) AS n FROM random_part');
    expect(Number(parts[0]?.n)).toBeGreaterThan(100);
    expect(Number(parts[0]?.n)).toBeLessThan(300);
    expect(await disagreements(clickhouse, 'random', known)).toEqual([]);
  });

  test('gives the bytes that DuckDB gives', async () => {
    const { root, file, bytes, top } = await planted();
    const types = 'nature Nullable(String), age Nullable(Int64), canal Nullable(String), _last Nullable(Date)';
    await distributed('features', `_id String, ${types}, _frequency UInt32, _value Decimal64(6), _active UInt8, _was UInt8`, '_id');
    const engine = await openEngine();
    const csv = `read_csv('${top}/contacts.csv', delim = ';', all_varchar = true)`;
    const deeds = `read_csv('${top}/orders.csv', delim = ';', all_varchar = true)`;
    await engine.run(
      `CREATE TABLE deeds AS SELECT contact_id, strptime(date, '%d/%m/%Y')::DATE AS day, replace(amount, ',', '.')::DECIMAL(18, 6) AS money FROM ${deeds}`,
    );
    const year = "day > DATE '2025-06-30' AND day <= DATE '2026-06-30'";
    const found =
      await engine.rows(`SELECT c.contact_id AS id, nature, age, canal, strftime(max(day) FILTER (day <= DATE '2026-06-30'), '%Y-%m-%d') AS last,
      count(*) FILTER (${year}) AS n, coalesce(sum(money) FILTER (${year}), 0)::VARCHAR AS money,
      count(*) FILTER (day > DATE '2026-06-30' - 90 AND day <= DATE '2026-06-30') > 0 AS active, count(*) FILTER (day > DATE '2026-06-30' - 180 AND day <= DATE '2026-06-30' - 90) > 0 AS was
      FROM ${csv} c LEFT JOIN deeds d ON d.contact_id = c.contact_id GROUP BY 1, 2, 3, 4`);
    engine.close();
    const { text: quoted } = grammars.clickhouse;
    const value = (cell: unknown) => (cell === null || cell === '' ? 'NULL' : quoted(String(cell)));
    const lines = found.map(
      ({ id, nature, age, canal, last, n, money, active, was }) =>
        `(${[quoted(String(id)), value(nature), age ?? 'NULL', value(canal), value(last), n, money, active ? 1 : 0, was ? 1 : 0].join(', ')})`,
    );
    await clickhouse.insert(`INSERT INTO features VALUES ${lines.join(', ')}`);
    expect(await measuredThere(root, file, clickhouse, 'features')).toBe(bytes);
  });

  test('what it refuses is told in a sentence', async () => {
    const { root } = await exportFolder({});
    const { code, err } = await run([
      'portfolio',
      'measure',
      '--engine',
      `${clickhouse.address}?table=elsewhere`,
      '--dir',
      root,
      '--at',
      '2026-06-30',
    ]);
    expect([code, err]).toEqual([3, expect.stringMatching(/default\.elsewhere doesn.t exist/)]);
  });
});
