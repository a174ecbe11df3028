import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/cache/place.ts';
import { lockOf, takeLock } from '../../../src/site/lock.ts';
import { siteFolders } from '../../../src/site/publish.ts';
import { settleSites, takeSite } from '../../../src/site/take-site.ts';
import { noteBuild, siteName, unfinishedBuilds } from '../../../src/site/unfinished.ts';
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

/** A note that this site is being built, as a build that was killed leaves it. */
const noted = (root: string, site = join(root, 'dist')) => {
  noteBuild(root, site);
  return siteFolders(site);
};

describe('the start of any command', () => {
  it('restores a site that was built elsewhere with --out', async () => {
    const [root, elsewhere] = [
      await contentFolder({}),
      await contentFolder({ '.public.previous/index.html': 'last good', '.public.previous/.handbook-site': '', '.public.next/x': '' }),
    ];
    noted(root, join(elsewhere, 'public'));
    settleSites(root);
    expect(await readFile(join(elsewhere, 'public/index.html'), 'utf8')).toBe('last good');
    expect(await readdir(elsewhere)).toEqual(['public']);
    expect(unfinishedBuilds(root)).toEqual([]);
  });

  it('leaves a build under way alone', async () => {
    const root = await contentFolder({ '.dist.next/index.html': 'half' });
    const { site, next } = noted(root);
    const release = takeLock(lockOf(placeOf(root), site));
    settleSites(root);
    expect(existsSync(next)).toBe(true);
    release?.();
    settleSites(root);
    expect(await readdir(root)).toEqual([]);
  });

  it('puts the last good site in the place of an empty folder', async () => {
    const root = await contentFolder({ '.dist.previous/index.html': 'last good', '.dist.previous/.handbook-site': '' });
    const { site } = noted(root);
    await mkdir(site);
    await writeFile(lockOf(placeOf(root), site), held({ pid: DEAD }));
    settleSites(root);
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('last good');
  });

  it('does nothing to folders that no build of ours left, whatever note of them came with the content', async () => {
    const precious = await contentFolder({ '.data.next/a': '', '.data.previous/b': '', '.data.previous/.handbook-site': '' });
    const content = { '.dist.previous/index.html': 'evil', '.dist.previous/.handbook-site': '', '.dist.next/x': '', '.dist.gone/y': '' };
    const root = await contentFolder({ ...content, '.handbook/unfinished/abc': join(precious, 'data') });
    const place = placeOf(root);
    await mkdir(join(place.state, 'unfinished'), { recursive: true });
    await writeFile(join(place.state, 'unfinished', siteName(join(precious, 'data'))), join(precious, 'data'));
    settleSites(root, join(root, 'dist'));
    expect((await readdir(precious)).sort()).toEqual(['.data.next', '.data.previous']);
    expect((await readdir(root)).sort()).toEqual(['.dist.gone', '.dist.next', '.dist.previous', '.handbook']);
  });

  it('follows no link to a site of somebody else', async () => {
    const elsewhere = await contentFolder({ 'index.html': '', '.handbook-site': '' });
    const root = await contentFolder({});
    for (const name of ['.dist.previous', '.dist.next', '.dist.gone']) await symlink(elsewhere, join(root, name));
    noted(root);
    settleSites(root);
    expect((await readdir(elsewhere)).sort()).toEqual(['.handbook-site', 'index.html']);
    expect(await readdir(root)).toEqual([]);
  });
});

describe('a build', () => {
  it('is not kept waiting by a lock that came with the content, nor publishes a site that did', async () => {
    const root = await contentFolder({
      '.dist.lock': held({ host: 'elsewhere', pid: 1 }),
      '.dist.previous/index.html': 'evil',
      '.dist.previous/.handbook-site': '',
    });
    const end = takeSite(root, siteFolders(join(root, 'dist')));
    expect(end).toBeDefined();
    end?.();
    expect(await readdir(root)).toEqual(['.dist.lock']);
  });
});
