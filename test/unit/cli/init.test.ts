import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const day = ['--at', '2026-11-21'];
const tools = ['.editorconfig', '.gitattributes', '.gitignore', '.vscode'];

describe('handbook init', () => {
  it.each([
    ['fr', 'Aucun problème.'],
    ['en', 'No problems.'],
    ['de', 'Keine Probleme.'],
  ])('writes a handbook in %s that has no problem of any kind', async (language, verdict) => {
    const root = await contentFolder({});
    const { code, out } = await run(['init', '--dir', root, '--lang', language, ...day]);
    expect(code).toBe(0);
    expect(out).toContain('npx --no handbook check');
    expect((await readdir(root)).sort()).toEqual([
      ...tools,
      'CONTRIBUTING.md',
      'README.md',
      'guide',
      'handbook.yaml',
      'personas',
      'research',
      'segments',
    ]);
    expect(await run(['check', '--dir', root, ...day])).toEqual({ code: 0, out: verdict, err: '' });
    expect(await run(['fmt', '--check', '--dir', root])).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['fr', 'Entretien : l’acheteur'],
    ['en', 'Interview: the buyer'],
    ['de', 'Interview: Einkauf'],
  ])('gives a company the research kit in %s, page by page', async (language, title) => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', language]);
    const kit = (await readdir(join(root, 'guide'))).filter((name) => name.startsWith('kit'));
    expect(kit).toHaveLength(12);
    const buyer = (await readFile(join(root, 'guide/kit-buyer.md'), 'utf8')).replaceAll('\u00A0', ' ');
    expect(buyer).toMatch(new RegExp(`^---\ntitle: "${title}"\norder: 201\nwithin: kit\nworksheet: portrait\nsummary: `));
    for (const name of kit.filter((one) => one !== 'kit.md')) {
      expect(await readFile(join(root, 'guide', name), 'utf8')).toContain('\nworksheet: ');
      expect(await readFile(join(root, 'guide/kit.md'), 'utf8')).toContain(`(/guide/${name.replace('.md', '')}/)`);
    }
  });

  it.each(['fr', 'en', 'de'])('says in %s, on one screen, how to write, check and publish', async (language) => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', language]);
    const text = await readFile(join(root, 'README.md'), 'utf8');
    expect(text.split('\n').length).toBeLessThan(35);
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text).toMatch(/handbook check[\s\S]*handbook build[\s\S]*--(?:ci|forge) github/);
  });

  it.each([
    ['fr', 'validé'],
    ['en', 'validate'],
    ['de', 'validiert'],
  ])('explains in %s how to contribute, with a message as the check writes it', async (language, state) => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', language]);
    const text = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    expect(text.split('\n').length).toBeLessThan(65);
    const persona = join(root, 'personas/camille.yaml');
    await writeFile(persona, (await readFile(persona, 'utf8')).replace('state: proto', `state: ${state}`));
    const { code, out } = await run(['check', '--dir', root, ...day]);
    const [, told = ''] = /```text\n(.*)\n/.exec(text) ?? [];
    expect([code, out.replace(/[\u00A0\u202F]/g, ' ')]).toEqual([1, expect.stringContaining(told)]);
    const heard = { fr: '« J’ai entendu un client dire… »', en: '“I heard a customer say…”', de: '„Ich habe einen Kunden sagen hören …“' }[
      language
    ];
    expect(text).toContain(heard);
  });

  it('offers doors by comments that are sound once they are none', async () => {
    for (const language of ['fr', 'en', 'de']) {
      const root = await contentFolder({});
      await run(['init', '--dir', root, '--lang', language]);
      const settings = join(root, 'handbook.yaml');
      const text = (await readFile(settings, 'utf8')).replace(/^# (repository:|contact:| {2}\w+: )/gm, '$1');
      await writeFile(settings, text);
      expect(text).toMatch(/^repository:\n {2}url: [\s\S]*^contact:\n {2}label: .*\n {2}url: /m);
      expect((await run(['check', '--dir', root, ...day])).code).toBe(0);
    }
  });

  it.each([
    ['--ci', 'github', '.github/CODEOWNERS', '.github/workflows/handbook.yml', 'github-pages.yml'],
    ['--ci', 'gitlab', '.gitlab/CODEOWNERS', '.gitlab-ci.yml', 'gitlab-pages.yml'],
    ['--forge', 'github', '.github/CODEOWNERS', '.github/workflows/handbook-comment.yml', 'github-comment.yml'],
  ])('%s adds what %s goes by where it is asked to, and writes over nothing', async (flag, forge, owners, workflow, source) => {
    const root = await contentFolder({});
    expect((await run(['init', '--dir', root, '--lang', 'en'])).out).toContain('init --ci github');
    await mkdir(join(root, owners, '..'), { recursive: true });
    await writeFile(join(root, owners), 'mine\n');
    const { code, out } = await run(['init', '--dir', root, '--lang', 'en', flag, forge]);
    expect(code).toBe(0);
    expect(out).not.toContain('--ci');
    expect(await readFile(join(root, owners), 'utf8')).toBe('mine\n');
    const shipped = join(import.meta.dirname, '../../../deploy');
    expect(await readFile(join(root, workflow), 'utf8')).toBe(await readFile(join(shipped, source), 'utf8'));
    const fresh = await contentFolder({});
    await run(['init', '--dir', fresh, flag, forge]);
    const lines = (await readFile(join(fresh, owners), 'utf8')).split('\n');
    expect(lines.filter((line) => line && !line.startsWith('#'))).toEqual([]);
    expect((await run(['check', '--dir', fresh, ...day])).code).toBe(0);
  });

  it('says who is asked for a review, as the owners of content say, and keeps that up to date', async () => {
    const persona = (id: string, owner: string) => `id: ${id}\nname: ${id}\nrole: x\nstate: proto\nowner: ${owner}\n`;
    const root = await contentFolder({
      'handbook.yaml':
        'company: Test\nowners:\n  - { name: Marketing, handle: [acme/marketing, "@lea"] }\n  - { name: Ventes, handle: paul }\n',
      'personas/clara.yaml': persona('clara', 'Marketing'),
      'personas/pros/marc.yaml': persona('marc', 'ventes'),
    });
    const owners = join(root, '.github/CODEOWNERS');
    expect((await run(['init', '--ci', 'github', '--dir', root])).out).toContain('.github/CODEOWNERS');
    const first = await readFile(owners, 'utf8');
    expect(first.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/personas/clara.* @acme/marketing @lea',
      '/personas/pros/marc.* @paul',
    ]);
    await writeFile(owners, first.replace('# Settings', '/mine @me\n# Settings'));
    expect((await run(['check', '--dir', root])).out).not.toContain('owner/codeowners');
    await writeFile(join(root, 'personas/clara.yaml'), persona('clara', 'Ventes'));
    expect((await run(['check', '--dir', root])).out).toContain('.github/CODEOWNERS:');
    await run(['init', '--ci', 'github', '--dir', root]);
    expect((await readFile(owners, 'utf8')).split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/personas/clara.* @paul',
      '/personas/pros/marc.* @paul',
      '/mine @me',
    ]);
    expect((await run(['init', '--ci', 'github', '--dir', root])).out).toMatch(/Laissés tels quels[\s\S]*\.github\/CODEOWNERS/);
  });

  it('puts no second CODEOWNERS in the place of one that is there', async () => {
    const root = await contentFolder({ CODEOWNERS: '* @me\n' });
    await run(['init', '--ci', 'github', '--dir', root]);
    expect(await readdir(join(root, '.github'))).toEqual(['workflows']);
    expect(await readFile(join(root, 'CODEOWNERS'), 'utf8')).toBe('* @me\n');
  });

  it('knows no other forge', async () => {
    const root = await contentFolder({});
    expect((await run(['init', '--dir', root, '--lang', 'en', '--ci', 'gitea'])).code).toBe(2);
    expect(await readdir(root)).toEqual([]);
  });

  it('makes the folder where there is none', async () => {
    const root = join(await contentFolder({}), 'our handbook');
    const { code, out } = await run(['init', '--dir', root, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain(`cd "${root}"`);
  });

  it('writes over nothing, and says what it left', async () => {
    const root = await contentFolder({ '.gitignore': 'mine\n' });
    const { out } = await run(['init', '--dir', root, '--lang', 'en']);
    expect(await readFile(join(root, '.gitignore'), 'utf8')).toBe('mine\n');
    expect(out).toMatch(/Already there, left unchanged[\s\S]*\.gitignore/);
  });

  it('gives the lines that settings of an editor lack, as they are to be pasted, until they are there', async () => {
    const own = '{\n  // ours\n  "editor.tabSize": 4\n}\n';
    const root = await contentFolder({ '.vscode/settings.json': own });
    const { out } = await run(['init', '--dir', root, '--lang', 'en']);
    expect(await readFile(join(root, '.vscode/settings.json'), 'utf8')).toBe(own);
    const [, lines = ''] = /between its braces:\n([\s\S]*\n {2}\})/.exec(out) ?? [];
    expect(JSON.parse(`{${lines}}`)['yaml.schemas']['./.vscode/handbook/handbook.json']).toBe('handbook.yaml');
    await writeFile(join(root, '.vscode/settings.json'), own.replace('// ours', `${lines},`));
    expect((await run(['init', '--dir', root, '--lang', 'en'])).out).not.toContain('between its braces');
  });

  it('says that forges read nothing below the top of a repository', async () => {
    const root = await contentFolder({ '.git/HEAD': 'ref: refs/heads/main\n', 'sites/handbook/README.md': 'x' });
    const below = await run(['init', '--ci', 'github', '--dir', join(root, 'sites/handbook')]);
    expect(below.out.replace(/[\u00A0\u202F]/g, ' ')).toMatch(/dans sites\/handbook\/.*« cd sites\/handbook »/s);
    expect((await run(['init', '--ci', 'github', '--dir', root])).out).not.toContain('à la racine du dépôt');
  });

  it('adds only tooling files to a folder that holds content', async () => {
    const root = await contentFolder(soundContent);
    const { out } = await run(['init', '--dir', root]);
    expect(out).toContain('contient déjà des fiches');
    expect((await readdir(root)).sort()).toEqual([...tools, 'handbook.yaml', 'personas']);
    expect(await readdir(join(root, 'personas'))).toEqual(['clara.yaml']);
    expect((await run(['init', '--dir', root])).out).toContain('Rien à écrire');
  });

  it('adds the scripts that a package.json lacks, and keeps its own and its indent', async () => {
    const root = await contentFolder({ 'package.json': '{\n\t"name": "x",\n\t"scripts": { "build": "tsc" }\n}\n' });
    const { out } = await run(['init', '--dir', root, '--lang', 'en']);
    const text = await readFile(join(root, 'package.json'), 'utf8');
    expect(JSON.parse(text).scripts).toEqual({ build: 'tsc', check: 'handbook check', dev: 'handbook dev', preview: 'handbook preview' });
    expect(text).toContain('\n\t"name"');
    expect(out).toMatch(/Already there, left unchanged[\s\S]*package\.json \(scripts build\)/);
  });

  it('leaves a package.json alone that cannot be read', async () => {
    const root = await contentFolder({ 'package.json': '{ nope' });
    expect((await run(['init', '--dir', root])).code).toBe(0);
    expect(await readFile(join(root, 'package.json'), 'utf8')).toBe('{ nope');
  });

  it('writes nothing where a file, a pipe or a link to nowhere stands in the place of a folder', async () => {
    const root = await contentFolder({ personas: 'a file', 'own/segments': 'a file', deep: 'a file' });
    await symlink('nowhere', join(root, 'link'));
    for (const [dir, named] of [
      ['', 'personas'],
      ['own', 'own/segments'],
      ['deep', 'deep'],
      ['deep/below', 'deep'],
      ['link', 'link'],
    ] as const) {
      const { code, err } = await run(['init', '--dir', join(root, dir), '--lang', 'en'], { cwd: root });
      expect([dir, code, err]).toEqual([dir, 2, expect.stringMatching(new RegExp(`^${named} is not what is expected there`))]);
    }
    expect((await readdir(root)).sort()).toEqual(['deep', 'link', 'own', 'personas']);
    expect(await readdir(join(root, 'own'))).toEqual(['segments']);
  });
});
