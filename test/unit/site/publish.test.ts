import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReplaceable, prepare, publish, restore, siteFolders } from '../../../src/site/publish.ts';
import { contentFolder } from '../../support/io.ts';

const site = async (root: string, text: string) => {
  const folders = siteFolders(join(root, 'dist'));
  await writeFile(join(await prepare(folders), 'index.html'), text);
  await publish(folders);
  return folders;
};

describe('publishing a site', () => {
  it('replaces the last one whole and leaves nothing beside it', async () => {
    const root = await contentFolder({});
    await site(root, 'one');
    const { site: dist } = await site(root, 'two');
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('two');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('puts the last good site back when the build was killed between the two renames', async () => {
    const root = await contentFolder({
      '.dist.previous/index.html': 'last good',
      '.dist.previous/.handbook-site': '',
      '.dist.next/index.html': 'half',
    });
    const folders = siteFolders(join(root, 'dist'));
    await restore(folders);
    expect(await readFile(join(folders.site, 'index.html'), 'utf8')).toBe('last good');
  });

  it('keeps the new site when the build was killed after it', async () => {
    const root = await contentFolder({ '.dist.previous/index.html': 'old', 'dist/index.html': 'new' });
    const folders = siteFolders(join(root, 'dist'));
    await restore(folders);
    expect(await readFile(join(folders.site, 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('never takes a folder that holds something else', async () => {
    const root = await contentFolder({ 'photos/plage.jpg': 'x' });
    await mkdir(join(root, 'empty'));
    expect(await isReplaceable(join(root, 'photos'))).toBe(false);
    expect(await isReplaceable(join(root, 'photos/plage.jpg'))).toBe(false);
    expect(await isReplaceable(join(root, 'empty'))).toBe(true);
    expect(await isReplaceable(join(root, 'absent'))).toBe(true);
    expect(await isReplaceable((await site(root, 'ours')).site)).toBe(true);
  });
});
