/**
 * Whatever stands in the place of content, the check tells it in one sentence, opens nothing of it, waits for nothing, and tells
 * nothing that follows from it. Checks run in a process of their own, as some of these once never ended.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JsonDiagnostic } from '../../../src/report/json.ts';
import { finish } from '../../support/child.ts';
import { contentFolder } from '../../support/io.ts';

const secret = 'ne-doit-pas-se-lire';

/** Content of which every part names others, with fields and departments of its own. */
const content = {
  'content/handbook.yaml': [
    'company: Banque du Test',
    'languages: [fr, en]',
    'departments:',
    '  - { id: terrain, name: Terrain }',
    'extraFields:',
    '  - { key: goal, on: persona, type: line, title: But }',
    'sources: [{ id: terrain, name: Terrain, kind: internal }]',
    '',
  ].join('\n'),
  'content/handbook.en.yaml': 'company: Test Bank\n',
  'content/personas/clara.yaml': [
    'id: clara',
    'name: Clara Martin',
    'role: Responsable communication',
    'state: proto',
    'visibility: terrain',
    'segments: [ville]',
    'goal: Dormir',
    'goals:',
    '  - { id: dormir, text: "Dormir, voir [le guide](/guide/lire/)", evidence: [entretiens#v1] }',
    'guidance:',
    '  terrain: { do: [{ text: Appeler }] }',
    '',
  ].join('\n'),
  'content/personas/clara.en.yaml': 'role: Head of communication\n',
  'content/segments/ville.yaml': 'id: ville\nname: Ville\nkind: segment\n',
  'content/research/entretiens.yaml':
    'id: entretiens\ntitle: Entretiens\nkind: interview\ndate: 2026-03-04\nverbatims:\n  - { id: v1, text: Je dors mal. }\n',
  'content/guide/lire.md': '---\ntitle: Lire\n---\nVoir [Clara](/personas/clara/) et [la ville](/segments/ville/).\n',
  'elsewhere/secret.md': `---\ntitle: ${secret}\n---\n${secret}\n`,
  'elsewhere/secret.yaml': `${secret}: [\n`,
};

interface Told {
  headlines: string[];
  said: string;
}

/** Checks folders in a process of its own. */
async function checkEach(roots: readonly string[]): Promise<Told[]> {
  const program = join(import.meta.dirname, '../../support/check-each.ts');
  const { code, out, err } = await finish('timeout', ['90', process.execPath, program, ...roots], import.meta.dirname);
  expect([code, err]).toEqual([0, '']);
  return out
    .trim()
    .split('\n')
    .map((line) => {
      const { err, json, text } = JSON.parse(line) as Record<'err' | 'json' | 'text', string>;
      const errors = (JSON.parse(json) as JsonDiagnostic[]).filter(({ severity }) => severity === 'error');
      return { headlines: errors.map(({ file, rule }) => `${file} ${rule}`), said: `${err}${json}${text}` };
    });
}

const check = async (root: string) => (await checkEach([root]))[0] as Told;
const folder = async (): Promise<string> => join(await contentFolder(content), 'content');

type Make = (path: string) => Promise<unknown> | unknown;
const link =
  (target: string): Make =>
  (path) =>
    symlink(target, path);
const pipe: Make = (path) => execFileSync('mkfifo', [path]);
const socket: Make = async (path) => {
  const server = createServer().listen(path);
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => void server.close());
};
const aFolder: Make = (path) => mkdir(path);
const aFile: Make = (path) => writeFile(path, 'x');

const inPlaces: [string, Make, string][] = [
  ['handbook.yaml', link('/etc/passwd'), 'file/link-outside'],
  ['handbook.yaml', link('/dev/zero'), 'file/link-outside'],
  ['handbook.yaml', link('../elsewhere/secret.yaml'), 'file/link-outside'],
  ['handbook.yaml', link('handbook.yaml'), 'file/link-loop'],
  ['handbook.yaml', link('none.yaml'), 'file/unreadable'],
  ['handbook.yaml', pipe, 'file/not-a-file'],
  ['handbook.yaml', aFolder, 'file/not-a-file'],
  ['handbook.en.yaml', link('/dev/zero'), 'file/link-outside'],
  ['handbook.en.yaml', pipe, 'file/not-a-file'],
  ['personas', link('/etc'), 'file/link-outside'],
  ['personas', link('../elsewhere'), 'file/link-outside'],
  ['personas', link('personas'), 'file/link-loop'],
  ['personas', aFile, 'file/not-a-file'],
  ['personas', pipe, 'file/not-a-file'],
  ['segments', link('../elsewhere'), 'file/link-outside'],
  ['segments', socket, 'file/not-a-file'],
  ['research', link('../elsewhere'), 'file/link-outside'],
  ['research', link('/dev/zero'), 'file/link-outside'],
  ['guide', link('../elsewhere'), 'file/link-outside'],
  ['guide', link('none'), 'file/unreadable'],
  ['personas/clara.yaml', link('/dev/zero'), 'file/link-outside'],
  ['personas/clara.yaml', link('../../elsewhere/secret.yaml'), 'file/link-outside'],
  ['personas/clara.yaml', pipe, 'file/not-a-file'],
  ['personas/clara.yaml', socket, 'file/not-a-file'],
  ['segments/ville.yaml', pipe, 'file/not-a-file'],
  ['research/entretiens.yaml', link('/dev/random'), 'file/link-outside'],
  ['guide/lire.md', link('../../elsewhere/secret.md'), 'file/link-outside'],
  ['guide/boucle', link('..'), 'file/link-loop'],
  ['guide/ailleurs', link('../../elsewhere'), 'file/link-outside'],
  ['public', link('../elsewhere'), 'file/link-outside'],
  ['public', link('research'), 'file/link-public'],
  ['public', pipe, 'file/not-a-file'],
  ['public/p.txt', link('/etc/passwd'), 'file/link-outside'],
  ['public/raw', link('../research'), 'file/link-public'],
  ['public/all', link('..'), 'file/link-public'],
  ['public/loop', link('.'), 'file/link-loop'],
  ['public/round', link('round'), 'file/link-loop'],
  ['public/zero', link('/dev/zero'), 'file/link-outside'],
  ['public/pipe', pipe, 'file/not-a-file'],
  ['public/none', link('absent'), 'file/unreadable'],
  ['public/.git/config', link('/etc/passwd'), 'file/link-outside'],
];

const each = inPlaces.map(([path, make, rule]) => ({ path, make, expected: `${path} ${rule}` }));

it('whatever stands in the place of content is told, and nothing else', async () => {
  const roots = [await folder()];
  for (const { path, make } of each) {
    const root = await folder();
    await rm(join(root, path), { recursive: true, force: true });
    await mkdir(dirname(join(root, path)), { recursive: true });
    await make(join(root, path));
    roots.push(root);
  }
  const [sound, ...told] = await checkEach(roots);
  expect(sound?.headlines).toEqual([]);
  expect(told.map(({ headlines }) => headlines)).toEqual(each.map(({ expected }) => [expected]));
  for (const { said } of told) {
    expect(said).not.toContain(secret);
    expect(said).not.toContain('root:');
  }
});

describe('links that stay inside', () => {
  it('are followed: of folders, of files, and of the content folder itself', async () => {
    const root = await folder();
    await rename(join(root, 'personas'), join(root, 'people'));
    await symlink('people', join(root, 'personas'));
    await rename(join(root, 'handbook.yaml'), join(root, 'settings'));
    await symlink('settings', join(root, 'handbook.yaml'));
    await symlink('content', join(root, '..', 'linked'));
    expect((await check(join(root, '..', 'linked'))).headlines).toEqual([]);
  });

  it('are followed where they lead out and back in', async () => {
    const root = await folder();
    await rename(join(root, 'guide/lire.md'), join(root, 'lire'));
    await symlink('content/lire', join(root, '..', 'back'));
    await symlink('../../back', join(root, 'guide/lire.md'));
    expect((await check(root)).headlines).toEqual([]);
  });

  it('show nothing hidden', async () => {
    const root = await folder();
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git/config'), secret);
    await symlink('../.git/config', join(root, 'guide/config.md'));
    const { headlines, said } = await check(root);
    expect(headlines).toEqual(['guide/config.md file/link-outside']);
    expect(said).not.toContain(secret);
  });

  it('name a file by its own name, even where a link comes first', async () => {
    const root = await folder();
    await mkdir(join(root, 'guide/z'));
    await writeFile(join(root, 'guide/z/sans-titre.md'), 'Texte.\n');
    await symlink('z', join(root, 'guide/a'));
    expect((await check(root)).headlines).toEqual(['guide/z/sans-titre.md front-matter/missing']);
  });
});

it('what stands too deep is told in a line that can be read', async () => {
  const root = await folder();
  const deep = `guide/${'d'.repeat(200)}/${'e'.repeat(200)}/${'f'.repeat(200)}`;
  await mkdir(join(root, deep), { recursive: true });
  await writeFile(join(root, deep, 'x.md'), secret);
  expect((await check(root)).headlines).toEqual([`${deep} file/unreadable`]);
});
