import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithin, readInside } from '../../../src/source/inside.ts';

let parent: string;
let root: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'handbook-inside-'));
  root = join(parent, 'content');
  mkdirSync(join(root, 'personas'), { recursive: true });
  writeFileSync(join(root, 'personas', 'clara.yaml'), 'id: clara\n');
  writeFileSync(join(parent, 'secret.yaml'), 'secret');
  mkdirSync(join(parent, 'content-of-others'));
  writeFileSync(join(parent, 'content-of-others', 'x.yaml'), 'secret');
  const link = (name: string, target: string) => symlinkSync(target, join(root, name));
  link('same.yaml', 'personas/clara.yaml');
  link('out.yaml', '../secret.yaml');
  link('twice.yaml', 'out.yaml');
  link('others', '../content-of-others');
  link('round.yaml', 'round.yaml');
  link('nowhere.yaml', 'none');
  link('zero.yaml', '/dev/zero');
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
});
afterAll(() => rmSync(parent, { recursive: true }));

describe('a file of the content folder', () => {
  it.each(['personas/clara.yaml', 'same.yaml', './personas/../personas/clara.yaml'])('%s is read', (path) => {
    expect(readInside(root, path, 100)).toEqual({ state: 'open', bytes: Buffer.from('id: clara\n') });
  });

  it.each([
    ['../secret.yaml', 'outside'],
    ['../none.yaml', 'outside'],
    ['/etc/passwd', 'outside'],
    ['../content/personas/clara.yaml', 'outside'],
    ['personas/../../content/same.yaml', 'outside'],
    ['out.yaml', 'outside'],
    ['twice.yaml', 'outside'],
    ['others/x.yaml', 'outside'],
    ['zero.yaml', 'outside'],
    ['pipe.yaml', 'special'],
    ['personas', 'folder'],
    ['.', 'folder'],
    ['none.yaml', 'missing'],
    ['nowhere.yaml', 'missing'],
    ['same.yaml/x', 'missing'],
    ['round.yaml', 'unreadable'],
    [`${'x'.repeat(300)}.yaml`, 'unreadable'],
    ['personas/clara.yaml\0', 'unreadable'],
  ])('%s is not: %s', (path, state) => {
    expect(readInside(root, path, 100)).toMatchObject({ state });
  });

  it('is not read beyond the limit', () => {
    expect(readInside(root, 'same.yaml', 9)).toEqual({ state: 'too-large', size: 10 });
  });

  it('is known by whole names of folders', () => {
    expect(isWithin('/a/b', '/a/b')).toBe(true);
    expect(isWithin('/a/b', '/a/b/c')).toBe(true);
    expect(isWithin('/', '/a')).toBe(true);
    expect(isWithin('/a/b', '/a/bc')).toBe(false);
  });
});
