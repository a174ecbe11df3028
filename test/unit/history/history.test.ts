import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHistory, readLog } from '../../../src/history/history.ts';
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

it('a commit that claims a day of no calendar gives none', async () => {
  const root = await contentFolder({ 'personas/a.yaml': 'a\n' });
  git(root, '2026-01-10', 'init', '-q');
  git(root, '2026-01-10', 'add', '.');
  git(root, '2026-01-10', 'commit', '-qm', 'first');
  await writeFile(join(root, 'personas/b.yaml'), 'b\n');
  git(root, '2026-01-10', 'add', '.');
  // git itself would not make such a commit.
  const tree = String(git(root, '2026-01-10', 'write-tree')).trim();
  const parent = String(git(root, '2026-01-10', 'rev-parse', 'HEAD')).trim();
  const who = 'Test <test@example.com> 253402300800 +0000';
  const text = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\nlate\n`;
  const made = execFileSync('git', ['-C', root, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], { input: text });
  git(root, '2026-01-10', 'reset', '-q', '--hard', String(made).trim());
  const { history, commits } = await readLog(root);
  expect(history).toEqual({ state: 'known', changed: new Map([['personas/a.yaml', '2026-01-10']]) });
  expect(commits).toHaveLength(2);
});

it('tells a merge once, as what it brought, on the day on which it did', async () => {
  const root = await repository();
  git(root, '2026-03-05', 'switch', '-qc', 'branch');
  for (const [day, text] of [
    ['2026-03-05', 'd\n'],
    ['2026-03-06', 'e\n'],
  ] as const) {
    await writeFile(join(root, 'personas/clara.yaml'), text);
    git(root, day, 'commit', '-qam', 'on the branch');
  }
  git(root, '2026-03-06', 'switch', '-q', '-');
  git(root, '2026-03-10', 'merge', '-q', '--no-ff', '-m', 'merged', 'branch');
  const { history, commits } = await readLog(root);
  expect(commits.map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-02', '2026-01-10']);
  const [merged, second] = commits.map(({ files }) => files[0]);
  expect(merged?.before).toBe(second?.after);
  expect(history.state === 'known' && history.changed.get('personas/clara.yaml')).toBe('2026-03-10');
});
