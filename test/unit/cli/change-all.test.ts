/** Files are changed all or none: whichever step fails, the folder is as it was. */
import { readdirSync, readFileSync, writeFileSync as write } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAll } from '../../../src/cli/change-all.ts';
import { newFiles } from '../../../src/cli/write-all.ts';
import type { FileChange } from '../../../src/edit/change.ts';
import { contentFolder } from '../../support/io.ts';

/** The step that fails, counted from 1, and whether it leaves half of a file; how many steps were made. */
const disk = vi.hoisted(() => ({ failsAt: 0, made: 0, links: true, half: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  // Once it has failed, what puts things back works.
  const failing =
    <Args extends unknown[], Result>(step: (...args: Args) => Result, spoil?: (...args: Args) => void) =>
    (...args: Args): Result => {
      disk.made++;
      if (disk.made !== disk.failsAt) return step(...args);
      if (disk.half) spoil?.(...args);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
  return {
    ...fs,
    writeFileSync: failing(fs.writeFileSync, (path) => fs.writeFileSync(path, 'half')),
    renameSync: failing(fs.renameSync),
    unlinkSync: failing(fs.unlinkSync),
    copyFileSync: failing(fs.copyFileSync, (_, to) => fs.writeFileSync(to, 'half')),
    linkSync: (...args: Parameters<typeof fs.linkSync>) => {
      if (!disk.links) throw Object.assign(new Error('no links here'), { code: 'EPERM' });
      fs.linkSync(...args);
    },
  };
});

const before = {
  'handbook.yaml': 'company: Essai\n',
  'personas/clara.yaml': 'id: clara\nname: Clara\n',
  'personas/clara.en.yaml': 'name: Claire\n',
  'personas/leila.yaml': 'related: [clara]\n',
  'research/etude.yaml': 'id: etude\n',
  'research/etude.png': 'picture',
};
const after = {
  'handbook.yaml': 'company: Essai\n',
  'personas/anna.yaml': 'id: anna\nname: Clara\n',
  'personas/anna.en.yaml': 'name: Claire\n',
  'personas/leila.yaml': 'related: [anna]\n',
};

/** A persona renamed with its translation, a reference that follows, a study that goes with its picture. */
function changes(root: string): FileChange[] {
  const change = (file: string, text: string | undefined, splices: FileChange['splices'], to?: string): FileChange => ({
    file: { file, absolute: join(root, file), kind: 'persona', format: 'yaml', id: '', text: before[file as keyof typeof before] },
    text,
    splices,
    ...(to && { to }),
  });
  return [
    change('personas/clara.yaml', after['personas/anna.yaml'], [{ start: 4, end: 9, text: 'anna' }], 'personas/anna.yaml'),
    change('personas/clara.en.yaml', before['personas/clara.en.yaml'], [], 'personas/anna.en.yaml'),
    change('personas/leila.yaml', after['personas/leila.yaml'], [{ start: 10, end: 15, text: 'anna' }]),
    change('research/etude.yaml', undefined, []),
  ];
}

function textsIn(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => join(parentPath, name)).map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** What a folder holds after a change of which one step failed, and whether one did. */
async function changed(failsAt: number): Promise<{ failed: boolean; texts: Record<string, string> }> {
  const root = await contentFolder(before);
  Object.assign(disk, { failsAt, made: 0 });
  try {
    changeAll(root, changes(root), ['research/etude.png']);
    return { failed: false, texts: textsIn(root) };
  } catch {
    return { failed: true, texts: textsIn(root) };
  }
}

describe.each([
  [true, false],
  [false, false],
  [false, true],
])('where the disk knows links (%s), and a step that fails leaves half of a file (%s)', (links, half) => {
  beforeEach(() => {
    Object.assign(disk, { links, half });
  });

  it('changes all files', async () => {
    expect(await changed(0)).toEqual({ failed: false, texts: after });
  });

  it('puts every file back, whichever step fails', async () => {
    await changed(0);
    const steps = disk.made;
    expect(steps).toBeGreaterThan(8);
    for (let at = 1; at <= steps; at++) expect([at, await changed(at)]).toEqual([at, { failed: true, texts: before }]);
  });
});

it('tells of the file that was meant', async () => {
  Object.assign(disk, { failsAt: 1, made: 0, links: true, half: false });
  const root = await contentFolder(before);
  expect(() => changeAll(root, changes(root))).toThrow(expect.objectContaining({ file: 'personas/anna.yaml' }));
  Object.assign(disk, { failsAt: 1, made: 0 });
  expect(() => newFiles(root).add([{ file: 'personas/new.yaml', text: 'id: new\n' }])).toThrow(
    expect.objectContaining({ file: 'personas/new.yaml' }),
  );
});

it('leaves a file that somebody else made meanwhile', async () => {
  Object.assign(disk, { failsAt: 0, links: true, half: false });
  const root = await contentFolder(before);
  const [first, ...others] = changes(root);
  write(join(root, 'personas/anna.yaml'), 'id: anna\n');
  expect(() => changeAll(root, [...others, first as FileChange])).toThrow();
  expect(textsIn(root)).toEqual({ ...before, 'personas/anna.yaml': 'id: anna\n' });
});
