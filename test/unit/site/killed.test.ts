import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settleSites } from '../../../src/site/take-site.ts';
import { contentFolder } from '../../support/io.ts';
import { manifestOf } from '../../support/manifest.ts';

const script = join(import.meta.dirname, '../../support/publish-killed.ts');

it('leaves a whole site, old or new, when it is killed before any one change to the disk', async () => {
  let ended = false;
  let kills = 0;
  for (; !ended; kills += 1) {
    const root = await contentFolder({
      'dist/index.html': 'old',
      'dist/.handbook-site': '',
      'dist/a/index.html': 'old',
      'dist-made/index.html': 'new',
    });
    const old = await manifestOf(join(root, 'dist'));
    const { status, signal } = spawnSync(process.execPath, [script, join(root, 'dist'), String(kills)]);
    ended = status === 0;
    expect(ended || signal === 'SIGKILL').toBe(true);
    settleSites(root);
    const names = await readdir(join(root, 'dist'));
    if (ended) expect(names.sort()).toEqual(['.handbook-site', 'index.html']);
    if ((await manifestOf(join(root, 'dist'))) !== old) expect(names.sort()).toEqual(['.handbook-site', 'index.html']);
    expect((await readdir(root)).sort()).toEqual(['dist', 'dist-made']);
  }
  expect(kills).toBeGreaterThan(5);
});
