import { expect, test } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';

const settings = { 'handbook.yaml': 'company: X\nlanguages: [fr]\n' };

test('the folder of figures hides nothing: a segment there is one, and any file but a snapshot is told', async () => {
  const root = await contentFolder({
    ...settings,
    'segments/figures/2026-06-30.json': '{}',
    'segments/figures/pme.yaml': 'id: pme\nnom: PME\n',
    'segments/figures/2026-06.json': '{}',
  });
  const { out } = await run(['check', '--dir', root, '--format', 'json']);
  const told = JSON.parse(out).map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);
  expect(told).toContain('segments/figures/pme.yaml schema/unknown-key');
  expect(told.filter((one: string) => one.startsWith('segments/figures/2026-06.json'))).toHaveLength(1);
  expect(told.filter((one: string) => one.startsWith('segments/figures/2026-06-30.json'))).toEqual([
    'segments/figures/2026-06-30.json snapshot/damaged',
  ]);
});

test('the rule of a criterion, of the first edition, is no fault', async () => {
  const root = await contentFolder({
    ...settings,
    'segments/pme.yaml': 'id: pme\nname: PME\ncriteria:\n  - { text: Petites, family: firmographic, rule: à définir }\n',
  });
  expect(await run(['check', '--dir', root])).toMatchObject({ code: 0 });
});
