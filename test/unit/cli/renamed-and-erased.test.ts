import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run, writeFiles } from '../../support/io.ts';

const study =
  'id: premier\ntitle: Entretiens\nkind: interview\ndate: 2026-01-01\nverbatims:\n  - { id: v1, text: Je veux savoir ce que je paie avant de signer. }\n';
const content = {
  'handbook.yaml': 'company: Essai\nlanguages: [fr, en]\n',
  'personas/nadia.yaml':
    'id: nadia\nname: Nadia\nrole: Gérante\nstate: proto\nquote: { text: Je veux savoir ce que je paie avant de signer., evidence: [premier#v1] }\nbrakes:\n  - { id: prix, text: Un prix obscur, evidence: [premier#v1] }\n',
  'personas/nadia.en.yaml': 'role: Manager\nbrakes: { prix: An unclear price }\n',
  'research/premier.yml': study,
  'research/premier.en.yaml': 'title: Interviews\n',
};

function commit(root: string): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}

describe('handbook erase', () => {
  it('names every file in which the study ever stood, and what to do about words that were copied', async () => {
    const root = await contentFolder(content);
    commit(root);
    expect(await run(['rename', 'premier', 'second', '--dir', root])).toMatchObject({ code: 0, err: '' });
    commit(root);
    const { code, out } = await run(['erase', 'second', '--yes', '--dir', root]);
    expect(code).toBe(0);
    for (const file of ['second.yml', 'second.en.yaml', 'premier.yml', 'premier.en.yaml'])
      expect(out).toContain(`--path 'research/${file}'`);
    expect(out).toContain('--replace-text words.txt');
  });

  it('takes along what a translation that was only begun keeps a place for', async () => {
    const root = await contentFolder(content);
    await writeFiles(root, { 'personas/nadia.en.yaml': 'role: Manager\nquote:\nbrakes: { prix: An unclear price }\n' });
    expect(await run(['erase', 'premier', '--yes', '--dir', root])).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(root, 'personas/nadia.en.yaml'), 'utf8')).toBe('role: Manager\nbrakes: { prix: An unclear price }\n');
    expect(await readFile(join(root, 'personas/nadia.yaml'), 'utf8')).not.toContain('quote');
  });
});

describe('handbook rename', () => {
  it('takes along what translations were made from, so that what is stale stays so', async () => {
    const root = await contentFolder(content);
    await run(['translated', '--dir', root]);
    expect((await run(['rename', 'nadia#prix', 'frein-prix', '--dir', root])).code).toBe(0);
    const english = await readFile(join(root, 'personas/nadia.en.yaml'), 'utf8');
    expect(english).toMatch(/^ {2}brakes\.frein-prix\.text: [a-p]{8}$/m);
    expect(english).not.toContain('brakes.prix.text');
    await writeFiles(root, {
      'personas/nadia.yaml': (await readFile(join(root, 'personas/nadia.yaml'), 'utf8')).replace('obscur', 'trop haut'),
    });
    const rules = async () =>
      JSON.parse((await run(['check', '--format=json', '--dir', root])).out).map(({ rule }: { rule: string }) => rule);
    expect(await rules()).toContain('translation/stale');
  });

  it('by hand is told, and no text passes for looked at before somebody has said so', async () => {
    const root = await contentFolder(content);
    await run(['translated', '--dir', root]);
    for (const file of ['personas/nadia.yaml', 'personas/nadia.en.yaml'])
      await writeFiles(root, {
        [file]: (await readFile(join(root, file), 'utf8')).replace('id: prix', 'id: frein').replace('{ prix:', '{ frein:'),
      });
    const rules = async () =>
      JSON.parse((await run(['check', '--format=json', '--dir', root])).out).map(({ rule }: { rule: string }) => rule);
    expect(await rules()).toContain('translation/lost');
    await run(['translated', '--dir', root]);
    expect(await rules()).toContain('translation/lost');
    await run(['translated', 'personas/nadia.en.yaml', '--dir', root]);
    expect(await rules()).not.toContain('translation/lost');
  });
});
