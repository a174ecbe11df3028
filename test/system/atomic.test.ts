import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { placeOf } from '../../src/cache/place.ts';
import { lockOf } from '../../src/site/lock.ts';
import { finish, handbookBin, start } from '../support/child.ts';
import { contentFolder, soundContent } from '../support/io.ts';
import { manifestOf } from '../support/manifest.ts';
import { mountSmall } from '../support/small-disk.ts';

const DAY = '2026-11-21';
const KILLS = 20;

const handbook = (root: string, ...args: string[]) => [handbookBin, ...args, '--dir', root, '--at', DAY];
const build = (root: string) => start(process.execPath, handbook(root, 'build'), root);
const check = (root: string) => finish(process.execPath, handbook(root, 'check'), root);
const siteIn = (root: string) => (existsSync(join(root, 'dist')) ? manifestOf(join(root, 'dist')) : undefined);
const leftovers = async (root: string) => (await readdir(root)).filter((name) => name.startsWith('.dist.'));
/** Gives the handbook one of two contents, which make two different sites. */
const write = (root: string, version: 'a' | 'b') =>
  writeFile(join(root, 'handbook.yaml'), `company: Banque ${version}\nlanguages: [fr, en]\n`);

/** A folder whose site is that of version a. */
async function builtFolder(): Promise<string> {
  const root = await contentFolder(soundContent);
  await write(root, 'a');
  const { code, err } = await build(root).ended;
  expect(err).not.toMatch(/\bat /);
  expect(code).toBe(0);
  return root;
}

describe('the last good site', () => {
  it(`is there after each of ${KILLS} kills at random moments, or after the next start`, async () => {
    const root = await builtFolder();
    const sites = new Map<string | undefined, 'a' | 'b'>([[await siteIn(root), 'a']]);
    await write(root, 'b');
    const began = performance.now();
    expect((await build(root).ended).code).toBe(0);
    const takes = performance.now() - began;
    sites.set(await siteIn(root), 'b');
    expect(sites.size).toBe(2);

    const chance = random(20261121);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const now = sites.get(await siteIn(root));
      await write(root, now === 'a' ? 'b' : 'a');
      const child = build(root);
      await Promise.race([wait(chance.next() * takes), child.ended]);
      child.process.kill('SIGKILL');
      await child.ended;
      const found = await siteIn(root);
      if (found) expect(sites.get(found), `right after kill ${kill}`).toBeDefined();
      expect((await check(root)).code).toBe(0);
      expect(sites.get(await siteIn(root)), `after the start that follows kill ${kill}`).toBeDefined();
      expect(await leftovers(root)).toEqual([]);
    }
  });

  it('stays when a file is broken', async () => {
    const root = await builtFolder();
    const good = await siteIn(root);
    await writeFile(join(root, 'personas/clara.yaml'), 'id: clara\nname: [');
    const { code } = await build(root).ended;
    expect(code).toBe(1);
    expect(await siteIn(root)).toBe(good);
    expect(await leftovers(root)).toEqual([]);
  });

  it('stays when the build is interrupted, which says 130', async () => {
    const root = await builtFolder();
    const good = await siteIn(root);
    await write(root, 'b');
    const child = build(root);
    while (!existsSync(join(root, '.dist.next'))) await wait(10);
    await wait(20);
    child.process.kill('SIGINT');
    expect((await child.ended).code).toBe(130);
    expect(await siteIn(root)).toBe(good);
    expect((await check(root)).code).toBe(0);
    expect(await leftovers(root)).toEqual([]);
  });

  it('is made by one build at a time: the second says so in one sentence', async () => {
    const root = await contentFolder(soundContent);
    const first = build(root);
    const lock = lockOf(placeOf(root), join(root, 'dist'));
    while (!existsSync(lock)) await wait(10);
    // However slow the second is, the first is still at work.
    first.process.kill('SIGSTOP');
    const second = await build(root).ended;
    expect(second.code).toBe(3);
    expect(second.out).toBe('');
    expect(second.err.trim().split('\n')).toHaveLength(1);
    expect(second.err).toContain(lock);
    expect((await check(root)).code).toBe(0);
    first.process.kill('SIGCONT');
    expect((await first.ended).code).toBe(0);
    expect(await leftovers(root)).toEqual([]);
  });

  it.for([
    ['at once', 0],
    ['in the middle', 20_000],
  ] as const)('stays when the disk is full %s, which is one sentence', async ([, free], { skip }) => {
    const root = await contentFolder(soundContent);
    await write(root, 'a');
    const disk = join(root, 'disk');
    const fill = mountSmall(disk);
    if (!fill) return skip('mounting a small disk needs to be root on Linux');
    const out = join(disk, 'dist');
    const built = await finish(process.execPath, handbook(root, 'build', '--out', out), root);
    expect(built.code, built.err).toBe(0);
    const good = await manifestOf(out);
    fill(free);
    await write(root, 'b');
    const { code, err } = await finish(process.execPath, handbook(root, 'build', '--out', out), root);
    expect(err).toContain('Le disque est plein');
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(3);
    expect(await manifestOf(out)).toBe(good);
    await rm(join(disk, 'fill'));
    expect((await check(root)).code).toBe(0);
    expect((await readdir(disk)).sort()).toEqual(['dist']);
  });
});
