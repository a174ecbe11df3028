import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openEngine } from '../../../src/portfolio/engine.ts';
import { text as quoted } from '../../../src/portfolio/sql.ts';
import { exportFolder } from '../../support/export-folder.ts';
import { contentFolder } from '../../support/io.ts';
import { crmExport } from '../../support/planted-export.ts';

const ORDERS = 'contact_id;date;amount\n1;01/02/2026;3,50\n';
const rowsOf = (rows: readonly string[]) => `${rows.join('\n')}\n`;

/** What is told of an export, of which nothing is written. */
async function refused(files: Record<string, string | Uint8Array>, settings?: string): Promise<string> {
  const { root, measure } = await exportFolder(files, settings);
  const { code, err } = await measure();
  expect(code).toBe(1);
  expect(await readdir(join(root, 'segments'))).not.toContain('figures');
  return err.replace(/\s+/g, ' ');
}

test.each([
  [
    'a number that is none',
    'contact_id;nature;age;canal\n000001;particulier;31;mobile\n000002;particulier;trente;mobile\n',
    'ligne 3, colonne age',
  ],
  ['a whole number with decimals', 'contact_id;nature;age;canal\n000001;particulier;31,5;mobile\n', 'ligne 2, colonne age'],
  ['an id of two', 'contact_id;nature;age;canal\n1;a;31;b\n2;a;31;b\n1;a;31;b\n', 'ligne 4, colonne contact_id'],
  ['no id', 'contact_id;nature;age;canal\n1;a;31;b\n;a;31;b\n', 'ligne 3, colonne contact_id'],
  ['a missing column', 'contact_id;nature;canal\n1;a;b\n', 'colonne age'],
  ['quotes that do not end', 'contact_id;nature;age;canal\n1;a;31;"b\n2;a;31;b\n', 'contacts.csv, ligne 2'],
  ['a line of names alone, and a sign of UTF-16', '\u0000contact_id;nature;age;canal\n', 'contacts.csv, ligne 1'],
  ['a short row', 'contact_id;nature;age;canal\n1;a;31;b\n2;a\n', 'ligne 3'],
  ['a long row', 'contact_id;nature;age;canal\n1;a;31;b;c\n', 'ligne 2'],
  ['an empty file', '', 'contacts.csv –'],
  ['names of columns alone', 'contact_id;nature;age;canal\n', 'contacts.csv –'],
])('%s is told at its place, and nothing is written', async (_, contacts, place) => {
  expect(await refused({ 'contacts.csv': contacts, 'orders.csv': ORDERS })).toContain(place);
});

describe('an export', () => {
  const [contacts, orders] = [rowsOf(crmExport('2026-06-30').contacts), rowsOf(crmExport('2026-06-30').orders)];

  it('of tables that nobody knows, or of two that are one, says how to name them', async () => {
    expect(await refused({ 'clients.csv': contacts, 'orders.csv': orders })).toContain('« clients » n’est pas une table connue');
    expect(await refused({ 'contacts.csv': contacts, 'accounts.csv': contacts, 'orders.csv': orders })).toContain(
      'accounts.csv – une seule',
    );
    expect(await refused({ 'contacts.csv': contacts })).toContain('il manque la table : orders, events');
  });

  it('without a column that its settings name says which there are', async () => {
    const err = await refused(
      { 'contacts.csv': contacts, 'orders.csv': orders },
      '{ dates: dd/mm/yyyy, decimals: comma, amount: montant }',
    );
    expect(err).toContain('orders.csv, colonne montant – cette colonne manque. Il y a : contact_id, date, amount.');
  });

  it('of fewer than ten people is not published', async () => {
    const few = rowsOf(crmExport('2026-06-30').contacts.slice(0, 10));
    expect(await refused({ 'contacts.csv': few, 'orders.csv': ORDERS })).toContain('moins de dix contacts');
  });

  it('says the first line of a fault that comes late, wherever that is', async () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `${at};particulier;${at === 54_321 ? 'trente' : 31};mobile`);
    const err = await refused({ 'contacts.csv': rowsOf(['contact_id;nature;age;canal', ...many]), 'orders.csv': ORDERS });
    expect(err).toContain('contacts.csv, ligne 54323, colonne age – « trente » n’est pas un nombre entier.');
  });

  it('in Latin-1 is read as it says it is, and told where it does not say so', async () => {
    const files = (encoding: BufferEncoding) => ({
      'contacts.csv': Buffer.from(contacts.replaceAll('association', 'association loi 1901 déclarée'), encoding),
      'orders.csv': orders,
    });
    expect(await refused(files('latin1'))).toContain('encoding: latin-1');
    const [one, other] = await Promise.all([
      exportFolder(files('latin1'), '{ dates: dd/mm/yyyy, decimals: comma, encoding: latin-1 }'),
      exportFolder(files('utf8'), '{ dates: dd/mm/yyyy, decimals: comma }'),
    ]);
    const bytes = async ({ root, measure }: typeof one) => {
      expect(await measure()).toMatchObject({ code: 0 });
      return readFile(join(root, 'segments/figures/2026-06-30.json'), 'utf8');
    };
    expect(await bytes(one)).toBe(await bytes(other));
  });

  it('in Parquet gives the bytes of the same in CSV, and is refused where it was cut', async () => {
    const parquet = await inParquet({ contacts, orders });
    const [one, other] = await Promise.all([exportFolder(parquet), exportFolder({ 'contacts.csv': contacts, 'orders.csv': orders })]);
    const bytes = async ({ root, measure }: typeof one) => {
      expect(await measure()).toMatchObject({ code: 0 });
      return readFile(join(root, 'segments/figures/2026-06-30.json'), 'utf8');
    };
    expect(await bytes(one)).toBe(await bytes(other));
    const { 'orders.parquet': whole } = parquet;
    expect(await refused({ ...parquet, 'orders.parquet': whole.subarray(0, whole.length / 2) })).toContain(
      'orders.parquet – ce fichier est incomplet',
    );
  });
});

/** The same tables as Parquet holds them, with types of their own. */
async function inParquet(tables: { contacts: string; orders: string }): Promise<Record<'contacts.parquet' | 'orders.parquet', Buffer>> {
  const folder = await contentFolder({ 'contacts.csv': tables.contacts, 'orders.csv': tables.orders });
  const engine = await openEngine();
  const written = async (table: string, columns: string) => {
    const [from, to] = [join(folder, `${table}.csv`), join(folder, `${table}.parquet`)];
    const scan = `read_csv(${quoted(from)}, header = true, delim = ';', decimal_separator = ',', dateformat = '%d/%m/%Y', columns = ${columns})`;
    await engine.run(`COPY (SELECT * FROM ${scan}) TO ${quoted(to)} (FORMAT parquet)`);
    return readFile(to);
  };
  const contacts = await written('contacts', `{'contact_id': 'VARCHAR', 'nature': 'VARCHAR', 'age': 'INTEGER', 'canal': 'VARCHAR'}`);
  const orders = await written('orders', `{'contact_id': 'VARCHAR', 'date': 'DATE', 'amount': 'DECIMAL(12,2)'}`);
  engine.close();
  return { 'contacts.parquet': contacts, 'orders.parquet': orders };
}
