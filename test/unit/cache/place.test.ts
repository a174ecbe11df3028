import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeCacheFor, placeOf } from '../../../src/cache/place.ts';
import { hasFolderSeal, sealFolder } from '../../../src/cache/seal.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

/** A content folder, and a home beside it. */
async function homeAnd(files: Record<string, string> = {}) {
  const folder = await contentFolder({ 'content/handbook.yaml': '', 'home/x': '', ...files });
  const [root, home] = [join(folder, 'content'), join(folder, 'home')];
  return { folder, root, home, env: { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') } };
}

const mode = (path: string) => statSync(path).mode & 0o777;
const isWithinHome = (home: string, { cache }: { cache: string }) => cache.startsWith(home);

describe('what is kept between runs', () => {
  it('lies in the cache of the user, closed to others, and its key elsewhere', async () => {
    const { root, home, env } = await homeAnd();
    const place = placeOf(root, env);
    expect(isWithinHome(join(home, 'cache', 'persona-handbook'), place)).toBe(true);
    expect([mode(place.cache), mode(join(home, 'cache', 'persona-handbook'))]).toEqual([0o700, 0o700]);
    const key = join(home, 'state', 'persona-handbook', 'key');
    expect([await readFile(key, 'utf8'), mode(key)]).toEqual([place.key, 0o600]);
    expect(placeOf(root, { ...env })).toEqual(place);
    expect(await readdir(root)).toEqual(['handbook.yaml']);
  });

  it('is another one for another content folder, and the same by a link to it', async () => {
    const { folder, root, env } = await homeAnd({ 'other/handbook.yaml': '' });
    await symlink(root, join(folder, 'link'));
    expect(placeOf(join(folder, 'other'), env).cache).not.toBe(placeOf(root, env).cache);
    expect(placeOf(join(folder, 'link'), env).cache).toBe(placeOf(root, env).cache);
  });

  it.each([
    ['in the content folder', 'content/.cache', 'content'],
    ['in the work tree around it', '.cache', '.'],
    ['behind a link into the work tree', 'home/link', '.'],
  ])('is believed nowhere %s: it goes with the process', async (_, cache, tree) => {
    const { folder, root, home } = await homeAnd({ [`${tree}/.git/HEAD`]: '' });
    await mkdir(join(folder, 'content/.cache'));
    await symlink(join(folder, 'content/.cache'), join(home, 'link'));
    const path = join(folder, cache);
    const before = await readdir(folder, { recursive: true });
    const place = placeOf(root, { XDG_CACHE_HOME: path, XDG_STATE_HOME: path });
    expect([place.cache, place.state].some((each) => each.startsWith(folder))).toBe(false);
    expect(codeCacheFor([root], { XDG_CACHE_HOME: path, XDG_STATE_HOME: path })?.startsWith(folder) ?? false).toBe(false);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before.sort());
    expect(mode(place.cache)).toBe(0o700);
  });

  it.each([
    ['a link', async (own: string) => symlink(join(own, '../..'), own)],
    [
      'a folder that others can write to',
      async (own: string) => {
        await mkdir(own);
        await chmod(own, 0o777);
      },
    ],
    ['a file', async (own: string) => writeFile(own, '')],
  ])('is not believed where %s stands there', async (_, put) => {
    const { root, home, env } = await homeAnd();
    await mkdir(env.XDG_CACHE_HOME);
    await put(join(env.XDG_CACHE_HOME, 'persona-handbook'));
    expect(isWithinHome(home, placeOf(root, env))).toBe(false);
  });

  it('is forgotten once its content folder is gone', async () => {
    const { folder, root, env } = await homeAnd({ 'other/handbook.yaml': '' });
    const { cache } = placeOf(root, env);
    await rm(root, { recursive: true });
    placeOf(join(folder, 'other'), env);
    expect(existsSync(cache)).toBe(false);
  });
});

describe('a sealed folder', () => {
  const sealed = async () => {
    const { root, env } = await homeAnd();
    const place = placeOf(root, env);
    const folder = join(place.cache, 'renderer-x');
    await mkdir(join(folder, 'code'), { recursive: true });
    await writeFile(join(folder, 'code/entry.mjs'), 'export {};');
    sealFolder(place, folder, 'renderer-x');
    return { place, folder };
  };

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['a file was edited', (folder) => writeFile(join(folder, 'code/entry.mjs'), 'evil')],
    ['a file came', (folder) => writeFile(join(folder, 'code/more.mjs'), '')],
    ['a file is gone', (folder) => rm(join(folder, 'code/entry.mjs'))],
    ['a link came', (folder) => symlink('/', join(folder, 'code/more.mjs'))],
    ['its seal is gone', (folder) => rm(join(folder, 'seal'))],
  ])('is not believed once %s', async (_, change) => {
    const { place, folder } = await sealed();
    expect(hasFolderSeal(place, folder)).toBe(true);
    expect(hasFolderSeal({ ...place, key: 'of another machine' }, folder)).toBe(false);
    await change(folder);
    expect(hasFolderSeal(place, folder)).toBe(false);
  });
});

it('a handbook that is only checked leaves no file behind, whatever stands in a folder that was once its cache', async () => {
  const line = `${'a'.repeat(27)}\t{"kind":"persona"}\n`;
  const root = await contentFolder({ ...soundContent, '.handbook/cache/parsed-x.jsonl': line });
  expect(await run(['check', '--dir', root])).toMatchObject({ code: 0 });
  expect((await readdir(root)).sort()).toEqual(['.handbook', 'handbook.yaml', 'personas']);
  expect(await readdir(join(root, '.handbook'), { recursive: true })).toEqual(['cache', 'cache/parsed-x.jsonl']);
});
