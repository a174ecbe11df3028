import { existsSync } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/site/hold.ts';
import { takeLock } from '../../../src/site/lock.ts';
import { siteFolders } from '../../../src/site/publish.ts';
import { noteBuild } from '../../../src/site/unfinished.ts';
import { contentFolder } from '../../support/io.ts';

const held = (over: object) => JSON.stringify({ pid: process.pid, host: hostname(), ...over });
const DEAD = 2 ** 22 + 1;

describe('the lock of a site', () => {
  it('is held by one at a time, and gone when it is given back', async () => {
    const root = await contentFolder({});
    const file = join(root, '.dist.lock');
    const release = takeLock(file);
    expect(takeLock(file)).toBeUndefined();
    release?.();
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    ['a dead process', held({ pid: DEAD })],
    ['a process whose number another one got since', held({ born: '1' })],
  ])('counts as free where %s left it', async (_, text) => {
    const root = await contentFolder({ '.dist.lock': text });
    const release = takeLock(join(root, '.dist.lock'));
    expect(release).toBeDefined();
    expect(await readdir(root)).toEqual(['.dist.lock']);
    expect(JSON.parse(await readFile(join(root, '.dist.lock'), 'utf8')).pid).toBe(process.pid);
  });

  it.each([
    ['of another machine', held({ host: 'elsewhere', pid: DEAD })],
    ['half written', ''],
  ])('counts for ten minutes when it is %s', async (_, text) => {
    const root = await contentFolder({ '.dist.lock': text });
    const file = join(root, '.dist.lock');
    expect(takeLock(file)).toBeUndefined();
    const past = Date.now() / 1000 - 11 * 60;
    await utimes(file, past, past);
    expect(takeLock(file)).toBeDefined();
  });
});

describe('the start of any command', () => {
  it('restores a site that was built elsewhere with --out', async () => {
    const [root, elsewhere] = [
      await contentFolder({}),
      await contentFolder({ '.public.previous/index.html': 'last good', '.public.next/x': '' }),
    ];
    noteBuild(root, join(elsewhere, 'public'));
    settle(root, join(root, 'dist'));
    expect(await readFile(join(elsewhere, 'public/index.html'), 'utf8')).toBe('last good');
    expect(await readdir(elsewhere)).toEqual(['public']);
    expect(await readdir(join(root, '.handbook/unfinished'))).toEqual([]);
  });

  it('leaves a build under way alone', async () => {
    const root = await contentFolder({ '.dist.next/index.html': 'half' });
    const { lock, site, next } = siteFolders(join(root, 'dist'));
    const release = takeLock(lock);
    settle(root, site);
    expect(existsSync(next)).toBe(true);
    release?.();
    settle(root, site);
    expect(await readdir(root)).toEqual([]);
  });

  it('puts the last good site in the place of an empty folder', async () => {
    const root = await contentFolder({ '.dist.previous/index.html': 'last good' });
    const { site } = siteFolders(join(root, 'dist'));
    await writeFile(join(root, '.dist.lock'), held({ pid: DEAD }));
    settle(root, site);
    expect(await readdir(root)).toEqual(['dist']);
  });
});
