import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseLog, readHistory } from '../../../src/history/history.ts';
import { contentFolder } from '../../support/io.ts';

const git = (root: string, date: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    env: { ...process.env, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` },
  });

const repository = async () => {
  const root = await contentFolder({ 'personas/clara.yaml': 'a\n', 'personas/zoé.yaml': 'b\n' });
  git(root, '2026-01-10', 'init', '-q');
  git(root, '2026-01-10', 'add', '.');
  git(root, '2026-01-10', 'commit', '-qm', 'first');
  await writeFile(join(root, 'personas/clara.yaml'), 'c\n');
  git(root, '2026-03-02', 'commit', '-qam', 'second');
  return root;
};

describe('the history of a content folder', () => {
  it('gives each file the day of its last commit, accents and all', async () => {
    const history = await readHistory(await repository());
    expect(history).toEqual({
      state: 'known',
      changed: new Map([
        ['personas/clara.yaml', '2026-03-02'],
        ['personas/zoé.yaml', '2026-01-10'],
      ]),
    });
  });

  it('names files from the content folder, wherever it lies in the repository', async () => {
    const history = await readHistory(join(await repository(), 'personas'));
    expect(history.state === 'known' && [...history.changed.keys()]).toEqual(['clara.yaml', 'zoé.yaml']);
  });

  it('says that it does not know in a shallow clone, rather than a wrong day', async () => {
    const root = await repository();
    const clone = await mkdtemp(join(tmpdir(), 'handbook-clone-'));
    onTestFinished(() => rm(clone, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(clone, 'x')]);
    expect(await readHistory(join(clone, 'x'))).toEqual({ state: 'shallow' });
  });

  it('is absent without a repository and without a commit', async () => {
    const root = await contentFolder({ 'personas/clara.yaml': 'a\n' });
    expect(await readHistory(root)).toEqual({ state: 'absent' });
    git(root, '2026-01-10', 'init', '-q');
    expect(await readHistory(root)).toEqual({ state: 'absent' });
  });
});

it('a commit that claims a day of no calendar gives none', () => {
  const log = '\x0010000-01-01\n\npersonas/a.yaml\n\x00%cs\n\npersonas/b.yaml\n\x002026-01-10\n\npersonas/a.yaml\npersonas/c.yaml\n';
  expect(parseLog(log)).toEqual(new Map([['personas/c.yaml', '2026-01-10']]));
});
