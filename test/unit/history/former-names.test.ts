import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shareOf } from '../../../src/check/renamed-files.ts';
import { formerNames, parseLog } from '../../../src/history/former-names.ts';
import type { JsonDiagnostic } from '../../../src/report/json.ts';
import { contentFolder } from '../../support/io.ts';
import { checkAsJson } from '../../support/run-check.ts';

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { encoding: 'utf8' });

const persona = (id: string, more = '') =>
  `id: ${id}\nname: Nadège Bertin\nrole: Gérante\nstate: proto\nstory: Elle tient un salon.\n${more}`;
const segment = (id: string, kind = 'segment') => `id: ${id}\nname: Ville\nkind: ${kind}\ndefinition: Ceux qui y vivent.\n`;

/** A repository whose content lies in a folder of it, with one commit. */
async function repository(files: Record<string, string> = { 'personas/nadege.yaml': persona('nadege') }): Promise<string> {
  const all = Object.entries({ 'handbook.yaml': 'company: Test\n', ...files });
  const root = join(await contentFolder(Object.fromEntries(all.map(([file, text]) => [`le site/${file}`, text]))), 'le site');
  git(root, 'init', '-q', join(root, '..'));
  commit(root);
  return root;
}
function commit(root: string): void {
  git(root, 'add', '-A', '.');
  git(root, 'commit', '-qm', 'change');
}
async function move(root: string, from: string, to: string, text: string): Promise<void> {
  await rename(join(root, from), join(root, to));
  await writeFile(join(root, to), text);
}
async function told(root: string): Promise<JsonDiagnostic[]> {
  return (await checkAsJson(root)).filter(({ rule }) => rule === 'id/renamed');
}
const addresses = async (root: string) => (await told(root)).flatMap(({ message }) => message.match(/\/[a-z]+\/[a-z-]+\//g) ?? []);

describe('an id that git knows', () => {
  it('is told where its file has another name, with the line to add, and no more once it is there', async () => {
    const root = await repository();
    await move(root, 'personas/nadege.yaml', 'personas/nadia.yaml', persona('nadia'));
    commit(root);
    const [one, ...others] = await told(root);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ file: 'personas/nadia.yaml', line: 1, severity: 'warning' });
    expect(one?.hint).toMatch(/\nid: nadia\naliases: \[nadege\]$/);
    await writeFile(join(root, 'personas/nadia.yaml'), persona('nadia', 'aliases: [nadege]\n'));
    expect(await told(root)).toEqual([]);
  });

  it('is told before it is committed, staged or not', async () => {
    const root = await repository();
    await move(root, 'personas/nadege.yaml', 'personas/nadia.md', `---\n${persona('nadia')}---\n`);
    expect(await addresses(root)).toEqual(['/personas/nadege/']);
    git(root, 'add', '-A');
    expect(await addresses(root)).toEqual(['/personas/nadege/']);
  });

  it('is told for each name that it had, however long ago', async () => {
    const root = await repository();
    for (const [from, to] of [
      ['nadege', 'nadia'],
      ['nadia', 'nora'],
    ] as const) {
      await move(root, `personas/${from}.yaml`, `personas/${to}.yaml`, persona(to));
      commit(root);
    }
    await writeFile(join(root, 'personas/nora.yaml'), persona('nora', 'aliases:\n  - naima\n  - nina\n'));
    expect(await addresses(root)).toEqual(['/personas/nadege/', '/personas/nadia/']);
    expect((await told(root))[0]).toMatchObject({ line: 8, hint: expect.stringMatching(/\n {2}- nina\n {2}- nadege\n {2}- nadia$/) });
  });

  it('is told of segments and target companies by their addresses', async () => {
    const root = await repository({ 'segments/ville.yaml': segment('ville'), 'segments/pme.yaml': segment('pme', 'icp') });
    await move(root, 'segments/ville.yaml', 'segments/villes.yaml', segment('villes'));
    commit(root);
    await move(root, 'segments/pme.yaml', 'segments/petites.yaml', segment('petites', 'icp'));
    commit(root);
    expect((await addresses(root)).sort()).toEqual(['/icps/pme/', '/segments/ville/']);
  });

  it('agrees with what is told of an id that was left as it was', async () => {
    const root = await repository();
    git(root, 'mv', 'personas/nadege.yaml', 'personas/nadia.yaml');
    expect((await told(root))[0]?.hint).toMatch(/\nid: nadia\naliases: \[nadege\]$/);
  });
});

describe('what is still pointed to', () => {
  const leila = 'id: leila\nname: Leïla Haddad\nrole: Cliente\nstate: proto\nrelated: [nadege]\n';
  const page = '---\ntitle: Clients\n---\n\nVoir [Nadège](/personas/nadege/) et [elle](../personas/nadege.yaml).\n';
  const pointing = { 'personas/nadege.yaml': persona('nadege'), 'personas/leila.yaml': leila, 'guide/clients.md': page };
  const causes = async (root: string) =>
    (await checkAsJson(root)).filter(({ rule }) => /^(?:reference|link|id)\//.test(rule)).map(({ rule, file }) => `${rule} ${file}`);

  it('is told once where it was deleted, with every place, committed or not', async () => {
    const root = await repository(pointing);
    expect(await causes(root)).toEqual([]);
    await rm(join(root, 'personas/nadege.yaml'));
    expect(await causes(root)).toEqual(['reference/gone guide/clients.md']);
    commit(root);
    expect(await causes(root)).toEqual(['reference/gone guide/clients.md']);
    const [one] = (await checkAsJson(root)).filter(({ rule }) => rule === 'reference/gone');
    expect(one?.message).toMatch(/guide\/clients\.md:5, personas\/leila\.yaml:5\.$/);
    expect(one?.message).toContain(String(new Date().getFullYear()));
    await writeFile(join(root, 'personas/nadege.yaml'), persona('nadege'));
    expect(await causes(root)).toEqual([]);
  });

  it('is told once where it was renamed, with the line that mends every place', async () => {
    const root = await repository(pointing);
    await move(root, 'personas/nadege.yaml', 'personas/nadia.yaml', persona('nadia'));
    expect(await causes(root)).toEqual(['reference/renamed personas/nadia.yaml']);
    commit(root);
    expect(await causes(root)).toEqual(['reference/renamed personas/nadia.yaml']);
    await writeFile(join(root, 'personas/nadia.yaml'), persona('nadia', 'aliases: [nadege]\n'));
    expect(await causes(root)).toEqual([]);
  });

  it('is told where it was renamed, and deleted since', async () => {
    const root = await repository(pointing);
    await move(root, 'personas/nadege.yaml', 'personas/nadia.yaml', persona('nadia'));
    commit(root);
    await rm(join(root, 'personas/nadia.yaml'));
    commit(root);
    expect(await causes(root)).toEqual(['reference/gone guide/clients.md']);
  });

  it('is told at each place where git knows nothing of it', async () => {
    const root = await repository({ ...pointing, 'personas/nadege.yaml': persona('nadege') });
    await writeFile(join(root, 'personas/leila.yaml'), leila.replace('nadege', 'inconnue'));
    expect(await causes(root)).toEqual(['reference/unknown personas/leila.yaml']);
    const bare = await contentFolder({ 'handbook.yaml': 'company: Test\n', 'personas/leila.yaml': leila, 'guide/clients.md': page });
    expect(await causes(bare)).toEqual([
      'link/broken guide/clients.md',
      'link/broken guide/clients.md',
      'reference/unknown personas/leila.yaml',
    ]);
  });
});

describe('nothing is told', () => {
  const moves: [string, (root: string) => Promise<unknown> | unknown][] = [
    ['of a persona that was deleted', (root) => rm(join(root, 'personas/nadege.yaml'))],
    [
      'of another persona that came meanwhile',
      (root) => move(root, 'personas/nadege.yaml', 'personas/paul.yaml', 'id: paul\nname: Paul\nrole: Plombier\nstate: proto\n'),
    ],
    [
      'of a file in another folder, or of another format',
      (root) => move(root, 'personas/nadege.yaml', 'personas/nadege.md', `---\n${persona('nadege')}---\n`),
    ],
    ['of a file that is set aside', (root) => rename(join(root, 'personas/nadege.yaml'), join(root, 'personas/_nadege.yaml'))],
    [
      'of a name that was given back',
      async (root) => {
        await move(root, 'personas/nadege.yaml', 'personas/nadia.yaml', persona('nadia'));
        commit(root);
        await rm(join(root, 'personas/nadia.yaml'));
      },
    ],
  ];
  it.each(moves)('%s', async (_, change) => {
    const root = await repository();
    await change(root);
    expect(await told(root)).toEqual([]);
    commit(root);
    expect(await told(root)).toEqual([]);
  });

  it('without git, without a commit, and in a clone without its past', async () => {
    const root = await contentFolder({ 'personas/nadege.yaml': persona('nadege') });
    expect(await formerNames(root, ['personas'])).toBeUndefined();
    git(root, 'init', '-q');
    expect(await formerNames(root, ['personas'])).toBeUndefined();
    const whole = await repository();
    await move(whole, 'personas/nadege.yaml', 'personas/nadia.yaml', persona('nadia'));
    commit(whole);
    const clone = await mkdtemp(join(tmpdir(), 'handbook-clone-'));
    onTestFinished(() => rm(clone, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${join(whole, '..')}`, join(clone, 'x')]);
    expect(await told(join(clone, 'x', 'le site'))).toEqual([]);
  });
});

it('reads the names of git one status after the other, oldest first', () => {
  const log =
    '@2026-11-12\0\0M\0personas/R100\0R100\0personas/b.yaml\0personas/c.yaml\0\0D\x002026-01-01\0' +
    '@\0\nA\0personas/ \0R064\0personas/a.yaml\0personas/b.yaml\0';
  expect(parseLog(log)).toEqual({
    renamed: [
      { from: 'personas/a.yaml', to: 'personas/b.yaml' },
      { from: 'personas/b.yaml', to: 'personas/c.yaml', date: '2026-11-12' },
    ],
    deleted: [{ file: '2026-01-01', date: '2026-11-12' }],
  });
});

it('counts a line that two texts share once for each time that both have it', () => {
  expect(shareOf('a\nb\n', ' a\n\n b')).toBe(1);
  expect(shareOf('a\na\nb\nc', 'a\nd')).toBe(0.25);
  expect(shareOf('', '')).toBe(0);
});
