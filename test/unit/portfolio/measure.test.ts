import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crmExport, groups } from '../../../scripts/crm-export.ts';
import { sealOf } from '../../../src/portfolio/figures/file.ts';
import { snapshotSchema } from '../../../src/portfolio/figures/shape.ts';
import { contentFolder, run } from '../../support/io.ts';

const fields = `fields:
  nature: { label: Nature, family: descriptive, type: text, source: contacts.nature }
  age: { label: Âge, family: descriptive, type: integer, source: contacts.age }
  canal: { label: Canal, family: behavioural, type: text, source: contacts.canal }
export: { dates: dd/mm/yyyy, decimals: comma, currency: EUR }
`;
const is = (field: string, value: string) => `{ field: ${field}, operator: "=", value: ${value} }`;
const rules: Record<string, string> = {
  'primo-accedants': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'mobile')}, { field: age, operator: between, value: [26, 38] }] }`,
  'fideles-agence': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'agence')}] }`,
  'particuliers-numeriques': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'mobile')}] }`,
  'artisans-commercants': is('nature', 'professionnel'),
  'eti-pharmaceutique': is('nature', 'entreprise'),
};

/** A handbook whose segments have rules, in a folder beside which its export lies. */
async function folderWith(contacts: string, orders: string) {
  const segments = Object.entries(rules).map(([id, rule], at) => {
    return [`handbook/segments/${id}.yaml`, `id: ${id}\nkind: segment\nname: ${id}\npriority: ${at + 1}\nrule: ${rule}\n`];
  });
  const top = await contentFolder({
    'handbook/handbook.yaml': 'title: Essai\ncompany: Essai\nlanguages: [fr]\n',
    'handbook/fields.yaml': fields,
    ...Object.fromEntries(segments),
    'contacts.csv': contacts,
    'orders.csv': orders,
  });
  const root = join(top, 'handbook');
  const measure = (...more: string[]) =>
    run(['portfolio', 'measure', join(top, 'contacts.csv'), join(top, 'orders.csv'), '--dir', root, '--at', '2026-06-30', ...more]);
  return { root, measure };
}

const text = (rows: readonly string[]) => `${rows.join('\n')}\n`;
const figures = (root: string) => readFile(join(root, 'segments/figures/2026-06-30.json'), 'utf8');

test('segments are counted as they were planted, with exact money, and shuffled rows of a Windows program give the same bytes', async () => {
  const { contacts, orders } = crmExport('2026-06-30');
  const one = await folderWith(text(contacts), text(orders));
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
  const other = await folderWith(mixed(contacts), mixed(orders));
  expect(await other.measure()).toMatchObject({ code: 0 });
  expect(await figures(other.root)).toBe(measured);
});

test('fewer than ten are neither told nor found from the total, and nothing of a contact is written', async () => {
  const { contacts, orders } = crmExport('2026-06-30');
  const { root, measure } = await folderWith(text(contacts), text(orders));
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
  const { root, measure } = await folderWith(text(contacts), text(orders));
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
  ['a short row', 'contact_id;nature;age;canal\n1;a;31;b\n2;a\n', 'ligne 3'],
  ['a long row', 'contact_id;nature;age;canal\n1;a;31;b;c\n', 'ligne 2'],
  ['an empty file', '', 'contacts.csv –'],
  ['names of columns alone', 'contact_id;nature;age;canal\n', 'contacts.csv –'],
])('%s is told at its place, and nothing is written', async (_, contacts, place) => {
  const { root, measure } = await folderWith(contacts, 'contact_id;date;amount\n1;01/02/2026;3,50\n');
  const { code, err } = await measure();
  expect([code, err]).toEqual([1, expect.stringContaining(place)]);
  expect(await readdir(join(root, 'segments'))).not.toContain('figures');
});

test('orders without a contact, without a day or of a later day are told and not counted', async () => {
  const { contacts } = crmExport('2026-06-30');
  const orders = ['contact_id;date;amount', '999999;01/02/2026;3,50', '000001;;3,50', '000001;01/07/2026;3,50', '000001;30/06/2026;'];
  const { measure } = await folderWith(text(contacts), text(orders));
  const { code, out } = await measure();
  expect(code).toBe(0);
  expect(out.match(/1 commande/g)).toHaveLength(3);
});
