import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/cache/place.ts';
import { forAudience } from '../../../src/handbook/audience.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { startDataFiles, writeData } from '../../../src/site/data-files.ts';
import { contentFolder } from '../../support/io.ts';

const root = process.cwd();

async function loaded() {
  const { handbook, files } = await loadHandbook(root);
  return { root, files, handbook: forAudience(handbook, 'staff') };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe('the data of a large handbook, made in a process of its own', () => {
  it('is what this process would make of it', async () => {
    const content = await loaded();
    const [beside, here] = [await contentFolder({}), await contentFolder({})];
    await Promise.all([startDataFiles({ ...content, outDir: beside }).ended, writeData(here, content.handbook)]);
    const files = await filesIn(beside);
    expect(Object.keys(files)).toContain('/exports/personas.xlsx');
    expect(files).toEqual(await filesIn(here));
  });

  it('tells why it could not be written', async () => {
    const taken = await contentFolder({ file: 'no folder' });
    const { ended } = startDataFiles({ ...(await loaded()), outDir: join(taken, 'file') });
    await expect(ended).rejects.toThrow(/ENOTDIR/);
  });

  it('stops with the build, wherever it is', async () => {
    const outDir = await contentFolder({});
    const { ended, stop } = startDataFiles({ ...(await loaded()), outDir });
    await stop();
    await expect(ended).rejects.toThrow();
  });

  it('ends by itself when the build was killed', async () => {
    const child = fork('src/site/data-process.ts', { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const { files } = await loaded();
    const outDir = await contentFolder({});
    child.send({ place: placeOf(root), outDir, files, audience: 'staff', reuse: false }, () => child.disconnect());
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expect(Object.keys(await filesIn(outDir))).not.toContain('/llms.txt');
  });
});
