import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticesFile, noticesOf, packagesOf } from '../../scripts/notices.ts';
import { obstacles, type Standing } from '../../scripts/release.ts';

describe('a release', () => {
  const ready: Standing = {
    asked: '1.2.0',
    version: '1.2.0',
    changelog: '# Changelog\n\n## 1.2.0 – 2026-12-01\n',
    changes: '',
    branch: 'main',
    tags: ['v1.1.0'],
    repository: { url: 'git+https://example.org/handbook.git' },
  };

  it('goes on where all is ready', () => {
    expect(obstacles(ready, true)).toEqual([]);
    expect(obstacles({ ...ready, repository: undefined }, false)).toEqual([]);
  });

  it.for<[keyof Standing, unknown, RegExp]>([
    ['asked', undefined, /^Say which version/],
    ['asked', '--publish', /^Say which version/],
    ['changes', ' M package.json\n', /^Not everything is committed/],
    ['branch', 'wip', /current branch is wip/],
    ['version', '1.1.0', /has version 1\.1\.0/],
    ['changelog', '## Unreleased\n', /has no line/],
    ['tags', ['v1.2.0'], /already exists/],
    ['repository', undefined, /names no repository/],
  ])('stops where %s is %j', ([key, value, sentence]) => {
    expect(obstacles({ ...ready, [key]: value }, true)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('the licences of what the package carries', () => {
  const notices = readFileSync(noticesFile, 'utf8');

  it('are those of the versions that are installed', () => {
    expect(packagesOf(notices)).toEqual(expect.arrayContaining(['@expo-google-fonts/noto-emoji', 'astro', 'pagefind', 'zod']));
    expect(noticesOf(packagesOf(notices))).toBe(notices);
  });

  it('are all there, but for one that its package forgot', () => {
    const bare = notices.split(/^(?=## )/m).filter((one) => /holds no text|\(undefined\)/.test(one));
    expect(bare.map((one) => packagesOf(one))).toEqual([['piccolore']]);
  });
});
