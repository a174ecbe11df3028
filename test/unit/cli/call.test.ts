import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handbookAbove } from '../../../src/cli/handbook-above.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

describe('a call that cannot be carried out', () => {
  const cases: [string, string[], RegExp][] = [
    ['an unknown command, with the one meant', ['chek'], /« chek ».*« check »/s],
    ['an unknown option, with the one meant', ['check', '--fromat', 'json'], /--fromat.*--format/s],
    ['an option without its value', ['check', '--dir'], /--dir DIR/],
    ['an option that swallows the next', ['check', '--dir', '--lang', 'fr'], /--dir DIR/],
    ['a value for an option that takes none', ['check', '--no-cache=yes'], /--no-cache/],
    ['a language we do not speak', ['check', '--lang', 'es'], /« es ».*fr, en, de/s],
    ['a format we do not write', ['check', '--format', 'xml'], /« xml ».*pretty, json/s],
    ['a day that is none', ['check', '--at', '2026-02-30'], /« 2026-02-30 »/],
    ['a folder given without --dir', ['check', 'personas'], /--dir personas/],
    ['a folder of the system', ['check', '--dir', '/proc'], /\/proc est un dossier du système/],
    ['a folder of the system that is to be made', ['init', '--dir', '/proc/self/new'], /\/proc\/self\/new est un dossier du système/],
    ['a folder of the system that leads to another', ['check', '--dir', '/proc/self/root/tmp'], /est un dossier du système/],
    ['a site in a folder of the system', ['build', '--out', '/proc/new'], /\/proc\/new est un dossier du système/],
    ['what is printed into a folder of the system', ['print', '--out', '/sys/new'], /\/sys\/new est un dossier du système/],
    ['a folder that does not exist', ['check', '--dir', '/nowhere/at/all'], /\/nowhere\/at\/all/],
    [
      'an address that is none of this machine',
      ['dev', '--port', '0', '--host', '203.0.113.77'],
      /« 203\.0\.113\.77 ».*--host 0\.0\.0\.0/s,
    ],
    ['an address that is none', ['dev', '--port', '0', '--host', ''], /« ».*--host/s],
    ['no command at all', [], /handbook COMMANDE/],
  ];
  it.each(cases)('%s: one sentence, exit 2, nothing on standard output', async (_, args, sentence) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.replace(/[\u00A0\u202F]/g, ' ')).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('is told in English where the system is English, and in the language asked for', async () => {
    expect((await run(['chek'], { env: { LANG: 'en_GB.UTF-8' } })).err).toMatch(/There is no command “chek”/);
    expect((await run(['chek', '--lang', 'en'])).err).toMatch(/There is no command/);
  });
});

it('tells of the files that a check names, from where it is called, all being read', async () => {
  const root = await contentFolder({
    ...soundContent,
    'personas/lina.yaml': 'id: lina\nname: Lina\nrole: Cliente\nstate: proto\nrelated: [nobody, clara]\n',
    'personas/paul.yaml': 'id: paul\n',
  });
  const cwd = join(root, 'personas');
  const { code, out } = await run(['check', 'lina.yaml', '--dir', root, '--format', 'json'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(out).map(({ file, rule }: { file: string; rule: string }) => [file, rule])).toEqual([
    ['personas/lina.yaml', 'reference/unknown'],
  ]);
  expect((await run(['check', 'clara.yaml', '--dir', root], { cwd })).code).toBe(0);
  const unknown = await run(['check', 'clra.yaml', '--dir', root], { cwd });
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('personas/clara.yaml')]);
});

it('the version of the program is that of its package', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(`^${version}\\s*$`), err: '' });
});

describe('help', () => {
  it('names every command, on standard output, and ends well', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'build', 'dev', 'preview']) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('names every option of a command', async () => {
    const { code, out } = await run(['check', '--help', '--lang', 'en']);
    expect(code).toBe(0);
    for (const flag of [
      '--format pretty|json|github|gitlab|sarif|markdown',
      '--base COMMIT',
      '--dir DIR',
      '--lang fr|en|de',
      '--at YYYY-MM-DD',
      '--no-cache',
    ])
      expect(out).toContain(flag);
  });
});

describe('handbook check', () => {
  it('says so and exits 0 when all is well', async () => {
    const root = await contentFolder(soundContent);
    expect(await run(['check', '--dir', root])).toEqual({ code: 0, out: 'Aucun problème.', err: '' });
  });

  it('speaks the language of the content, unless told otherwise', async () => {
    const root = await contentFolder({ ...soundContent, 'handbook.yaml': 'company: Test Bank\nlanguages: [en]\n' });
    expect((await run(['check', '--dir', root])).out).toBe('No problems.');
    expect((await run(['check', '--dir', root, '--lang', 'fr'])).out).toBe('Aucun problème.');
  });

  it('writes JSON with exactly the promised keys, and nothing else on standard output', async () => {
    const root = await contentFolder({ ...soundContent, 'personas/clara.yaml': 'id: clara\nname: Clara\nrole: x\nstate: protto\n' });
    const { code, out } = await run(['check', '--dir', root, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        rule: 'schema/not-allowed',
        severity: 'error',
        file: 'personas/clara.yaml',
        line: 4,
        column: 8,
        message: '«\u202Fprotto\u202F» n’est pas une valeur possible ici.',
        hint: 'Vouliez-vous écrire «\u202Fproto\u202F»\u202F? Valeurs possibles\u00A0: proto (ébauche), draft (brouillon), validated (validé), retired (retiré).\nstate: proto',
      },
    ]);
  });

  it('gives the same report from what it kept as from the files', async () => {
    const root = await contentFolder({
      ...soundContent,
      'personas/marc.yaml': 'id: marc\nname: Marc : le pro\nrole: x\nstate: proto\nsegments: [rien]\n',
    });
    const first = await run(['check', '--dir', root, '--no-cache']);
    expect(await run(['check', '--dir', root])).toEqual(first);
    expect(await run(['check', '--dir', root])).toEqual(first);
  });

  it('judges age on the day given', async () => {
    const persona = `${soundContent['personas/clara.yaml'].replace('proto', 'draft')}reviewed: 2026-01-10\n`;
    const root = await contentFolder({ ...soundContent, 'personas/clara.yaml': persona });
    expect((await run(['check', '--dir', root, '--at', '2027-01-09'])).out).toBe('Aucun problème.');
    expect((await run(['check', '--dir', root, '--at', '2027-01-10'])).out).toContain('persona/stale');
  });

  it('takes the day from SOURCE_DATE_EPOCH', async () => {
    const persona = `${soundContent['personas/clara.yaml'].replace('proto', 'draft')}reviewed: 2026-01-10\n`;
    const root = await contentFolder({ ...soundContent, 'personas/clara.yaml': persona });
    const { out } = await run(['check', '--dir', root], { env: { SOURCE_DATE_EPOCH: String(Date.UTC(2028, 0, 10) / 1000) } });
    expect(out).toContain('24 mois');
  });
});

describe('a folder inside a handbook', () => {
  it.each(['check', 'build', 'diff', 'fmt', 'schemas'])('is not taken for an empty one: %s says where the handbook is', async (command) => {
    const root = await contentFolder({ 'handbook.yaml': 'company: X\n', 'personas/notes/plan.txt': 'x' });
    const { code, out, err } = await run([command], { cwd: join(root, 'personas/notes') });
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/[\u00A0\u202F]/g, ' ')).toContain(
      `handbook.yaml n’est pas ici, mais dans ${root} : lancez « npx --no handbook ${command} --dir ../.. »`,
    );
  });

  it('is one of its own where it has content, and settings beyond its repository are not looked for', async () => {
    const root = await contentFolder({
      'handbook.yaml': 'company: X\n',
      'other/personas/.gitkeep': '',
      'clone/.git/HEAD': 'x',
      'clone/docs/x': '',
    });
    expect(handbookAbove(join(root, 'other'))).toBeUndefined();
    expect(handbookAbove(join(root, 'clone/docs'))).toBeUndefined();
    expect(handbookAbove(root)).toBeUndefined();
    expect(handbookAbove(join(root, 'clone'))).toBeUndefined();
  });
});

it.each([['new', 'persona', 'Clara'], ['schemas']])('%s writes nothing where there is no handbook', async (...args) => {
  const root = await contentFolder({ 'README.md': 'x' });
  const { code, err } = await run([...args, '--dir', root]);
  expect([code, await readdir(root)]).toEqual([2, ['README.md']]);
  expect(err).toContain('handbook.yaml');
});
