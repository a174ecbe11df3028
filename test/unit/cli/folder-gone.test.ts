import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { handbookBin, start } from '../../support/child.ts';

// Windows lets nobody delete a folder that somebody is in.
it.skipIf(process.platform === 'win32').each([
  ['fr_FR.UTF-8', /^Le dossier où vous êtes n’existe plus.*\n$/],
  ['en_GB.UTF-8', /^The folder you are in no longer exists.*\n$/],
  ['de_DE.UTF-8', /^Den Ordner, in dem Sie sind, gibt es nicht mehr.*\n$/],
])('a folder that was deleted is told in one sentence: %s', async (language, sentence) => {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-gone-'));
  const script = 'rmdir "$1" && exec "$2" "$3" check';
  const env = { LC_ALL: language };
  const { code, out, err } = await start('sh', ['-c', script, 'sh', folder, process.execPath, handbookBin], folder, env).ended;
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(sentence);
});
