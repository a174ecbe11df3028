import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFolder } from '../../support/export-folder.ts';
import { run } from '../../support/io.ts';
import { crmExport } from '../../support/planted-export.ts';

const text = (rows: readonly string[]) => `${rows.join('\n')}\n`;
const plain = (said: string) => said.replace(/[\u202f\u00a0]/g, ' ');

async function planted(
  change: (files: { contacts: string; orders: string }) => Record<string, string | Uint8Array> = (files) => ({
    'contacts.csv': files.contacts,
    'orders.csv': files.orders,
  }),
) {
  const { contacts, orders } = crmExport('2026-06-30');
  return exportFolder(change({ contacts: text(contacts), orders: text(orders) }));
}

test('a file to keep is never written over, least of all the export', async () => {
  const { top, measure } = await planted();
  const orders = await readFile(join(top, 'orders.csv'), 'utf8');
  const { code, err } = await measure('--keep', join(top, 'orders.csv'));
  expect([code, await readFile(join(top, 'orders.csv'), 'utf8')]).toEqual([2, orders]);
  expect(err).toContain('existe déjà');
});

test('nothing about contacts goes into the folder of the handbook, be it looked after by git or not', async () => {
  const { root, measure } = await planted();
  expect((await measure('--keep', join(root, 'public', 'kept.csv'))).err).toContain('est dans le dossier du handbook');
  expect((await measure('--keep', join(root, 'kept.csv'))).code).toBe(2);
});

test('who came and left is not lost by measuring a day anew without the day before', async () => {
  const { top, root, measure } = await planted();
  const kept = join(top, 'kept.csv');
  await measure('--at', '2026-03-31', '--keep', kept);
  await measure('--previous', kept);
  const refused = await measure();
  expect([refused.code, plain(refused.err)]).toEqual([2, expect.stringContaining('depuis le 2026-03-31')]);
  await rm(join(root, 'segments/figures/2026-06-30.json'));
  expect((await measure()).code).toBe(0);
});

test('two segments of one priority are not counted, nor one without', async () => {
  const { root, measure } = await planted();
  const file = join(root, 'segments/fideles-agence.yaml');
  const sound = await readFile(file, 'utf8');
  await writeFile(file, sound.replace('priority: 2', 'priority: 1'));
  expect((await measure()).err).toContain('npx --no handbook check les dit');
  await writeFile(file, sound.replace('priority: 2\n', ''));
  expect((await measure()).code).toBe(2);
});

test('a day that has not passed, no dictionary, and orders without a row are told', async () => {
  const { root, measure } = await planted();
  expect((await measure('--at', '2999-01-01')).err).toContain('pas encore passé');
  await rm(join(root, 'fields.yaml'));
  expect((await measure()).err).toContain('Il n’y a pas de fichier fields.yaml');
  const bare = await planted(({ contacts }) => ({ 'contacts.csv': contacts, 'orders.csv': 'contact_id;date;amount\n' }));
  const { code, err } = await bare.measure();
  expect([code, err]).toEqual([1, expect.stringContaining('orders.csv – ce fichier n’a que des noms de colonnes')]);
});

test.each([
  ['a workbook', () => Buffer.from('PK\x03\x04rest of it', 'latin1'), 'c’est un classeur ou une archive'],
  ['Parquet under another name', () => Buffer.from('PAR1rest', 'latin1'), 'nommez-le .parquet'],
  ['another name of the id', (file: string) => file.replace('contact_id', 'client'), 'export: { id: NOM }'],
  ['a number of fourteen digits', (file: string) => file.replace(/^(\d+;[^;]*);\d+;/m, '$1;99999999999999;'), 'douze chiffres au plus'],
  ['lines that end in two ways', (file: string) => file.replace('\n', '\r\n'), 'fins de lignes'],
])('%s is told for what it is', async (_, change, sentence) => {
  const { measure } = await planted(({ contacts, orders }) => ({ 'contacts.csv': change(contacts), 'orders.csv': orders }));
  const { code, err } = await measure();
  expect(code).toBe(1);
  expect(plain(err)).toContain(sentence);
});

test('an address in a rule is told as personal data, as it stands on the page of the segment', async () => {
  const { root } = await planted();
  await writeFile(
    join(root, 'segments/un.yaml'),
    'id: un\nname: Un\npriority: 99\nrule: { field: canal, operator: in, value: [mobile, jean.dupont@exemple.com] }\n',
  );
  const { out } = await run(['check', '--dir', root]);
  expect(out).toMatch(/segments\/un\.yaml:4:\d+ +warning +text\/personal-data/);
});

test('a number that is withheld for the sake of another is not called small', async () => {
  const { measure } = await planted();
  const { out } = await measure();
  expect(plain(out)).toContain('– : moins de dix personnes, ou un nombre qui permettrait d’en trouver moins de dix.');
  expect(out).not.toContain('< 10');
});
