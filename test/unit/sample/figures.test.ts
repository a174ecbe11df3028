import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { customersOn, days, groups, tablesOf } from '../../../scripts/crm-export.ts';
import { snapshotSchema } from '../../../src/schema/snapshot.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'segments', 'figures');
const textOf = (day: string) => readFileSync(join(folder, `${day}.json`), 'utf8');

test.each(days)('the snapshot of %s has what was planted in the export, and nothing of any customer', (day) => {
  const { segments, contacts } = snapshotSchema().parse(JSON.parse(textOf(day)));
  const at = days.indexOf(day);
  const ruled = groups.filter(({ segment }) => segment in segments);
  expect(ruled.map(({ segment }) => [segment, segments[segment]?.size])).toEqual(ruled.map(({ segment, size }) => [segment, size[at]]));
  expect(ruled).toHaveLength(6);
  expect(contacts).toBe([...customersOn(at)].length);
  expect(textOf(day)).not.toMatch(/@|06 00|"\d{7}"/);
});

test('the export has e-mail addresses, telephones and numbers that would be found in figures', () => {
  const rows = tablesOf('2026-09-30');
  const first = Array.from({ length: 3 }, () => rows.next().value?.[1]).at(-1);
  expect(first).toMatch(/^\d{7};professionnel;.*client\.\d+@exemple\.fr;06 00/);
  expect(readdirSync(folder)).toEqual(days.map((day) => `${day}.json`));
});
