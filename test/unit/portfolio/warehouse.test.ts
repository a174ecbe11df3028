import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dialects } from '../../../src/portfolio/rules/dialects.ts';
import { placeOf } from '../../../src/portfolio/warehouse/warehouse.ts';
import { exportFolder } from '../../support/export-folder.ts';
import { run } from '../../support/io.ts';

test('an address names a server, a database and a table', () => {
  expect(placeOf('postgres://reader@db.example:5433/crm?sslmode=require&table=crm.features')).toMatchObject({
    dialect: 'postgres',
    table: ['crm', 'features'],
    url: expect.objectContaining({ href: 'postgres://reader@db.example:5433/crm?sslmode=require' }),
  });
  expect(placeOf('clickhouse://db.example/crm')).toMatchObject({ dialect: 'clickhouse', table: ['features'] });
});

test.each([
  ['mysql://db/crm', 'scheme'],
  ['features', 'scheme'],
  ['postgres://reader:secret@db/crm', 'password'],
  ['postgres://reader@db/crm?password=secret', 'password'],
  ['postgres://reader@db/crm?table=a.b.c', 'table'],
  ['clickhouse://db/crm?table=x; DROP TABLE y', 'table'],
  ['clickhouse://db/crm?table=', 'table'],
])('%s is refused: %s', (address, fault) => {
  expect(placeOf(address)).toBe(fault);
});

async function measuring(...flags: string[]) {
  const { root } = await exportFolder({});
  return run(['portfolio', 'measure', '--dir', root, '--at', '2026-06-30', ...flags]);
}

test('a password in an address is refused and not said again', async () => {
  const { code, err, out } = await measuring('--engine', 'postgres://reader:s3cret@db/crm');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('PGPASSWORD');
  expect(err).not.toContain('s3cret');
});

test.each([
  [['--engine', 'postgres://db/crm', '--keep', 'kept.csv'], '--engine ne va pas avec --keep'],
  [['--engine', 'postgres://db/crm', 'contacts.csv'], 'Avec --engine, ne nommez aucun fichier'],
  [['--sql', 'oracle'], '--sql oracle n’existe pas'],
  [['--sql', 'trino', '--engine', 'postgres://db/crm'], '--sql ne va pas avec --engine'],
])('%j is told in a sentence', async (flags, sentence) => {
  const { code, err } = await measuring(...flags);
  expect(code).toBe(2);
  expect(err.replace(/[\u202f\u00a0]/g, ' ')).toContain(sentence);
});

test('the text is printed for each database, and says where nobody has run it', async () => {
  for (const dialect of dialects) {
    const { code, out } = await measuring('--sql', dialect);
    expect(code).toBe(0);
    expect(out.startsWith('-- ')).toBe(true);
    expect(out.includes('n’a jamais été exécuté par nous')).toBe(dialect !== 'postgres');
    expect(out).toContain('CREATE VIEW features AS');
    expect(out).toMatch(/CASE WHEN [\s\S]*'primo-accedants'[\s\S]* ELSE 'others' END AS _segment/);
    expect(out).not.toMatch(/undefined|\[object/);
  }
});

test('what is personal is handed on only where a rule asks whether there is any', async () => {
  const { root } = await exportFolder({});
  const fields = await readFile(`${root}/fields.yaml`, 'utf8');
  const personal = '  mail: { label: Mail, family: descriptive, type: text, source: contacts.mail, personal: true }\nexport:';
  await writeFile(`${root}/fields.yaml`, fields.replace('export:', personal));
  const text = async () => (await run(['portfolio', 'measure', '--sql', 'postgres', '--dir', root, '--at', '2026-06-30'])).out;
  expect(await text()).not.toContain('mail');
  await writeFile(
    `${root}/segments/joignables.yaml`,
    'id: joignables\nname: Joignables\npriority: 9\nrule: { field: mail, operator: notEmpty }\n',
  );
  expect(await text()).toContain('p."mail" AS "mail"');
});
