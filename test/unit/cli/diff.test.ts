/** `handbook diff` in repositories that git itself made. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentFolder, run, writeFiles } from '../../support/io.ts';
import { base, edit, type Files } from '../diff/support.ts';

const clara = 'personas/clara.yaml';
const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

async function repository(files: Files = base): Promise<string> {
  const root = await contentFolder(files);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

async function diff(root: string, ...args: string[]) {
  const { code, out, err } = await run(['diff', '--dir', root, ...args]);
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  return { code, out: plain(out), err: plain(err) };
}

const older = edit(clara, 'age: 34', 'age: 35');

describe('handbook diff', () => {
  it('tells what was edited since the branch that is published was left, committed or not', async () => {
    const root = await repository();
    git(root, 'checkout', '-q', '-b', 'essai');
    expect(await diff(root)).toEqual({ code: 0, out: 'Rien n’a changé pour les lecteurs.', err: '' });
    await writeFiles(root, { [clara]: older[clara] ?? '' });
    const { code, out, err } = await diff(root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        '1 persona changé, 1 relecture à refaire et 1 affiche à réimprimer ou à décrocher.',
        'Clara Morel : âge 34 ans → 35 ans ; relecture à refaire ; affiche à réimprimer.',
      ].join('\n\n'),
    );
    git(root, 'commit', '-qam', 'second');
    expect((await diff(root)).out).toBe(out);
    // What others published meanwhile is no change of ours.
    git(root, 'checkout', '-q', 'main');
    await writeFiles(root, edit('personas/paul.yaml', 'Retraité', 'Grand-père'));
    git(root, 'commit', '-qam', 'third');
    git(root, 'checkout', '-q', 'essai');
    expect((await diff(root)).out).toBe(out);
    expect((await diff(root, 'main~1', 'essai')).out).toBe(out);
    expect((await diff(root, git(root, 'rev-parse', 'main').trim())).out).toContain('Paul Livret : rôle « Grand-père » → « Retraité »');
  });

  it('reads a content folder within a repository, and its own alone', async () => {
    const inside = Object.fromEntries(Object.entries(base).map(([file, text]) => [`docs/${file}`, text]));
    const root = await repository({ ...inside, ...base });
    await writeFiles(root, { [clara]: older[clara] ?? '' });
    expect((await diff(join(root, 'docs'))).out).toBe('Rien n’a changé pour les lecteurs.');
    expect((await diff(root)).out).toContain('Clara Morel');
  });

  it('follows no link of the past out of the folder', async () => {
    const root = await repository();
    symlinkSync('/etc/hostname', join(root, 'personas', 'lien.yaml'));
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'link');
    expect((await diff(root, 'HEAD~1', 'HEAD')).out).toBe('Rien n’a changé pour les lecteurs.');
  });

  it('tells that a picture of the same name is another', async () => {
    const svg = (colour: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;
    const paul = edit('personas/paul.yaml', 'state: draft', 'state: draft\nportrait: { image: images/paul.svg, alt: Paul }');
    const root = await repository({ ...paul, 'personas/images/paul.svg': svg('red') });
    await writeFiles(root, { 'personas/images/paul.svg': svg('blue') });
    expect((await diff(root)).out).toContain('Paul Livret : image remplacée');
  });

  it('hides from staff what is for research, and refuses an audience that there is not', async () => {
    const root = await repository();
    await writeFiles(root, edit('personas/paul.yaml', 'Retraité', 'Grand-père\nvisibility: restricted'));
    expect((await diff(root)).out).not.toMatch(/Paul|père/);
    expect((await diff(root, '--audience', 'research')).out).toContain('Paul Livret : rôle « Retraité » → « Grand-père »');
    expect(await diff(root, '--audience', 'ventes')).toMatchObject({ code: 2, out: '' });
  });

  it('writes Markdown in which nobody is called and nothing is hidden', async () => {
    const root = await repository();
    await writeFiles(root, edit(clara, 'brakes:\n', 'brakes:\n  - "Le *prix* <b> de @equipe, voir #12"\n'));
    const { out } = await diff(root, '--format', 'markdown');
    expect(out).toContain('- **Clara Morel** : un frein ajouté');
    expect(out).toContain('\\<b\\>');
    expect(out).toContain('@<!-- -->equipe');
    expect(out).toContain('#<!-- -->12');
  });

  it('writes JSON of which the keys stay', async () => {
    const root = await repository();
    await writeFiles(root, { [clara]: older[clara] ?? '' });
    const json = JSON.parse((await diff(root, '--format', 'json')).out);
    expect(json).toMatchObject({
      base: { name: 'main', commit: git(root, 'rev-parse', 'main').trim() },
      head: null,
      audience: 'staff',
      totals: { changed: { persona: 1 }, reviews: 1, sheets: 1 },
      changes: [
        {
          kind: 'persona',
          id: 'clara',
          change: 'changed',
          title: 'Clara Morel',
          sheet: { wall: 'reprint', departments: [] },
          details: [{ type: 'value', field: 'demographics.age', before: '34 ans', after: '35 ans' }, { type: 'review-due' }],
        },
      ],
    });
  });
});

describe('a past that cannot be told: one sentence, nothing on standard output', () => {
  it('an unknown revision, with the one meant', async () => {
    const root = await repository();
    git(root, 'branch', 'automne');
    expect(await diff(root, 'autonme')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/« autonme »\. Vouliez-vous dire « automne » \?/),
    });
    expect(await diff(root, 'main', 'HEAD', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('« x » est de trop') });
    expect(await diff(root, '--format', 'xml')).toMatchObject({ code: 2, err: expect.stringContaining('text, markdown, json') });
  });

  it('a branch that is published and that nobody knows', async () => {
    const root = await repository();
    git(root, 'branch', '-m', 'main', 'tronc');
    expect(await diff(root)).toMatchObject({ code: 2, err: expect.stringContaining('La branche publiée est inconnue ici') });
    await writeFiles(root, {
      'handbook.yaml': `${base['handbook.yaml']}repository: { url: https://git.example.com/a/b, branch: tronc }\n`,
    });
    expect(await diff(root)).toMatchObject({ code: 0 });
  });

  it('a shallow clone', async () => {
    const root = await repository();
    await writeFiles(root, { [clara]: older[clara] ?? '' });
    git(root, 'commit', '-qam', 'second');
    const clone = join(root, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'pipe' });
    expect(await diff(clone, 'HEAD~1')).toMatchObject({ code: 3, out: '', err: expect.stringContaining('git fetch --unshallow') });
  });

  it('no repository, no commit, no git', async () => {
    const root = await contentFolder(base);
    expect(await diff(root)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('dans aucun dépôt git') });
    git(root, 'init', '-q');
    expect(await diff(root)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('aucun commit') });
    const other = await repository();
    vi.stubEnv('PATH', '/nowhere');
    try {
      expect(await diff(other)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('git n’est pas installé') });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('a damaged repository', async () => {
    const root = await repository();
    mkdirSync(join(root, 'elsewhere'));
    renameSync(join(root, '.git', 'config'), join(root, 'elsewhere', 'config'));
    writeFileSync(join(root, '.git', 'config'), '[core\n');
    expect(await diff(root)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('« git log » dit pourquoi') });
  });
});
