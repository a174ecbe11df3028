import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealOf, snapshotSchema } from '../../../src/schema/snapshot.ts';
import { exportFolder } from '../../support/export-folder.ts';
import { crmExport, groups } from '../../support/planted-export.ts';

const text = (rows: readonly string[]) => `${rows.join('\n')}\n`;
const figures = (root: string) => readFile(join(root, 'segments/figures/2026-06-30.json'), 'utf8');

test('segments are counted as they were planted, with exact money, and shuffled rows of a Windows program give the same bytes', async () => {
  const { contacts, orders } = crmExport('2026-06-30');
  const one = await exportFolder({ 'contacts.csv': text(contacts), 'orders.csv': text(orders) });
  expect(await one.measure()).toMatchObject({ code: 0 });
  const measured = await figures(one.root);
  const snapshot = snapshotSchema().parse(JSON.parse(measured));
  const { seal, ...rest } = snapshot;
  expect(seal).toBe(sealOf(rest));
  expect(snapshot.contacts).toBe(contacts.length - 1);
  const planted = (id: string) => groups.find(({ segment }) => segment === id)?.contacts;
  for (const id of ['artisans-commercants', 'fideles-agence']) expect(snapshot.segments[id]?.size).toBe(planted(id));
  const cents = orders.slice(1).reduce((sum, row) => {
    const [, day = '', amount = ''] = row.split(';');
    const iso = day.split('/').reverse().join('-');
    return iso > '2025-06-30' && iso <= '2026-06-30' ? sum + Number(amount.replace(',', '')) : sum;
  }, 0);
  expect(snapshot.value).toBe(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
  const mixed = ([head = '', ...rows]: readonly string[]) => `\uFEFF${[head, ...rows.toReversed()].join('\r\n')}\r\n`;
  const other = await exportFolder({ 'contacts.csv': mixed(contacts), 'orders.csv': mixed(orders) });
  expect(await other.measure()).toMatchObject({ code: 0 });
  expect(await figures(other.root)).toBe(measured);
});

test('fewer than ten are neither told nor found from the total, and nothing of a contact is written', async () => {
  const { contacts, orders } = crmExport('2026-06-30');
  const { root, measure } = await exportFolder({ 'contacts.csv': text(contacts), 'orders.csv': text(orders) });
  await measure();
  const { segments, value } = snapshotSchema().parse(JSON.parse(await figures(root)));
  expect(segments['eti-pharmaceutique']).toMatchObject({ size: null, value: null, share: null, mean: null, rfm: null, withheld: true });
  expect(value).not.toBe(null);
  // Seven is the total without the others: the smallest of these is not told either.
  expect(Object.keys(segments).filter((id) => segments[id]?.size === null)).toEqual(['eti-pharmaceutique', 'others']);
  expect(await figures(root)).not.toMatch(/"0\d{5}"/);
});

test('who came and moved is told from the contacts that were kept, which never go where git looks', async () => {
  const { contacts, orders } = crmExport('2026-06-30');
  const { root, measure } = await exportFolder({ 'contacts.csv': text(contacts), 'orders.csv': text(orders) });
  const kept = join(root, '..', 'kept.csv');
  expect((await measure('--at', '2026-03-31', '--keep', kept)).code).toBe(0);
  expect((await measure('--previous', kept)).code).toBe(0);
  const snapshot = snapshotSchema().parse(JSON.parse(await figures(root)));
  expect(snapshot.previous).toBe('2026-03-31');
  expect(snapshot.segments['artisans-commercants']).toMatchObject({ entries: 0, exits: 0, moves: {} });
  await mkdir(join(root, '.git'));
  await writeFile(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  const refused = await measure('--keep', join(root, 'kept.csv'));
  expect(refused.code).toBe(2);
  expect(await readdir(root)).not.toContain('kept.csv');
});

test('orders without a contact, without a day or of a later day are told and not counted', async () => {
  const { contacts } = crmExport('2026-06-30');
  const orders = ['contact_id;date;amount', '999999;01/02/2026;3,50', '000001;;3,50', '000001;01/07/2026;3,50', '000001;30/06/2026;'];
  const { measure } = await exportFolder({ 'contacts.csv': text(contacts), 'orders.csv': text(orders) });
  const { code, out } = await measure();
  expect(code).toBe(0);
  expect(out.match(/1 commande/g)).toHaveLength(3);
});
