import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePrivate } from '../../../src/cache/private-folder.ts';
import { isOfSystem } from '../../../src/source/system-folder.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

describe('a folder of the system', () => {
  it.each(['/proc', '/proc/self/cwd', '/proc/none/at/all', '/sys/kernel', '/dev', '/dev/fd'])('is %s', (path) => {
    expect(isOfSystem(path)).toBe(true);
  });

  it.each(['/', '/process', '/developers/handbook', '/home/proc', '/dev/shm/handbook'])('is not %s', (path) => {
    expect(isOfSystem(path)).toBe(false);
  });

  it('is one that a link leads to', async () => {
    const root = await contentFolder(soundContent);
    symlinkSync('/dev', join(root, 'link'));
    expect(isOfSystem(join(root, 'link', 'handbook'))).toBe(true);
    for (const name of ['check', 'init', 'preview'])
      expect(await run([name, '--dir', join(root, 'link'), '--lang', 'en'])).toEqual({
        code: 2,
        out: '',
        err: `${join(root, 'link')} is a system folder: nothing is read or written there. Choose an ordinary folder.`,
      });
  });

  it('keeps nothing between runs, and nobody waiting', () => {
    expect(makePrivate('/proc/self/cache')).toBe(false);
  });
});
