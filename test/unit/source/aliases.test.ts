import { expect, test } from 'vitest';
import { parseSource } from '../../../src/source/source.ts';

const persona = (text: string, times: number) =>
  `id: p\nname: Pia\nsummary: &t "${text}"\ngoals: [${Array.from({ length: times }, () => '*t').join(', ')}]\n`;

test('a few kilobytes become no megabytes by their aliases', () => {
  const { data, diagnostics } = parseSource(persona('mot '.repeat(6000), 900), 'personas/p.yaml', 'yaml');
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['yaml/too-many-aliases', 4]]);
  expect(JSON.stringify(data).length).toBeLessThan(300_000);
});

test('a text may be repeated by them', () => {
  const { data, diagnostics } = parseSource(persona('Payer moins', 3), 'personas/p.yaml', 'yaml');
  expect(diagnostics).toEqual([]);
  expect(data.goals).toEqual(['Payer moins', 'Payer moins', 'Payer moins']);
});
