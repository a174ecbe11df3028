/** What a command reads and writes: never through a link of the content folder that leads out of it, never from what is no file. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/cache/file-store.ts';
import { finish, handbookBin } from '../../support/child.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const people = 'name,role\nAda Morel,Comptable\n';
const inside = Object.fromEntries(Object.entries(soundContent).map(([file, text]) => [`content/${file}`, text]));
const place = async () => {
  const home = await contentFolder({ ...inside, 'people.csv': people, 'map.yaml': 'name: name\n', 'elsewhere/keep': '' });
  return { home, root: join(home, 'content'), elsewhere: join(home, 'elsewhere') };
};
const untouched = (elsewhere: string) => expect(readdirSync(elsewhere)).toEqual(['keep']);

describe('import', () => {
  const imported = ({ home, root }: { home: string; root: string }, file: string, ...more: string[]) =>
    run(['import', file, '--dir', root, '--lang', 'en', ...more], { cwd: home });

  it('writes where personas are, also behind a link that stays inside', async () => {
    const at = await place();
    await rename(join(at.root, 'personas'), join(at.root, 'people'));
    symlinkSync('people', join(at.root, 'personas'));
    expect(await imported(at, 'people.csv')).toMatchObject({ code: 0 });
    expect(readdirSync(join(at.root, 'people'))).toContain('ada-morel.yaml');
  });

  it.each(['../elsewhere', '../none', 'personas'])('writes nothing where personas is a link to %s', async (target) => {
    const at = await place();
    await rename(join(at.root, 'personas'), join(at.home, 'aside'));
    symlinkSync(target, join(at.root, 'personas'));
    const { code, err } = await imported(at, 'people.csv');
    expect(code).toBe(2);
    expect(err).toMatch(/^personas is a symbolic link, or passes through one, that leads out of the content folder or nowhere/);
    untouched(at.elsewhere);
    expect(existsSync(join(at.home, 'none'))).toBe(false);
  });

  it('writes nothing where personas is a file', async () => {
    const at = await place();
    await rename(join(at.root, 'personas'), join(at.home, 'aside'));
    writeFileSync(join(at.root, 'personas'), '');
    expect(await imported(at, 'people.csv')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Nothing was written: a folder is expected/),
    });
  });

  it('writes nothing through a persona that is a link to nowhere', async () => {
    const at = await place();
    symlinkSync('../../elsewhere/ada-morel.yaml', join(at.root, 'personas/ada-morel.yaml'));
    expect(await imported(at, 'people.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('personas/ada-morel.yaml already exists'),
    });
    untouched(at.elsewhere);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /in\.csv is not a real file, but a device, a pipe or a socket: give a file\.$/],
    ['a device', (path) => symlinkSync('/dev/zero', path), /in\.csv is not a real file/],
    ['nothing', () => {}, /^The file .*in\.csv does not exist\.$/],
    [
      'a file of 51 MB',
      (path) => execFileSync('truncate', ['-s', '51000000', path]),
      /in\.csv is larger than 50 MB: split it into several files\.$/,
    ],
  ])('reads nothing of %s, in either role', async (_, make, sentence) => {
    const at = await place();
    make(join(at.home, 'in.csv'));
    expect(await imported(at, 'in.csv')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(sentence) });
    expect(await imported(at, 'people.csv', '--mapping', 'in.csv')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(sentence),
    });
  });

  it('reads a folder of its caller, none of the content folder that leads out, and no mapping from any', async () => {
    const at = await place();
    const folder = join(at.home, 'in');
    mkdirSync(folder);
    const empty = expect.stringMatching(/in contains no file that can be imported\.$/);
    expect(await imported(at, 'in')).toMatchObject({ code: 2, out: '', err: empty });
    const noFile = expect.stringMatching(/in is a folder: give a file\.$/);
    expect(await imported(at, 'people.csv', '--mapping', 'in')).toMatchObject({ code: 2, err: noFile });
    copyFileSync(join(at.home, 'people.csv'), join(folder, 'people.csv'));
    expect(await imported(at, 'in', '--show')).toMatchObject({ code: 0 });
    symlinkSync('../in', join(at.root, 'linked'));
    const sentence = expect.stringContaining('is a symbolic link that leads out of the content folder');
    expect(await imported(at, 'content/linked', '--show')).toMatchObject({ code: 2, err: sentence });
    // Neither does a link within a folder of it.
    mkdirSync(join(at.root, 'own'));
    symlinkSync('../../people.csv', join(at.root, 'own/people.csv'));
    expect(await imported(at, 'content/own', '--show')).toMatchObject({ code: 2, err: expect.stringContaining('contains no file') });
  });

  it('reads a link of its caller, and none of the content folder that leads out', async () => {
    const at = await place();
    symlinkSync('people.csv', join(at.home, 'linked.csv'));
    expect(await imported(at, 'linked.csv', '--show')).toMatchObject({ code: 0 });
    symlinkSync('../people.csv', join(at.root, 'people.csv'));
    const sentence = expect.stringContaining('is a symbolic link that leads out of the content folder');
    expect(await imported(at, 'content/people.csv', '--show')).toMatchObject({ code: 2, err: sentence });
  });

  it('tells a name of thousands of characters in a line', async () => {
    const { code, err } = await imported(await place(), `${'x'.repeat(9000)}.csv`);
    expect(code).toBe(2);
    expect(err.length).toBeLessThan(400);
  });
});

describe('build', () => {
  const built = (root: string, cwd: string, ...more: string[]) =>
    finish(
      'timeout',
      ['120', process.execPath, handbookBin, 'build', '--dir', root, '--lang', 'en', '--no-print', '--no-pictures', '--no-search', ...more],
      cwd,
    );

  it('keeps a link of its caller, and makes the site in what it leads to', async () => {
    const { home, root } = await place();
    await mkdir(join(home, 'www'));
    symlinkSync('www', join(home, 'site'));
    await mkdir(join(root, 'public/img'), { recursive: true });
    writeFileSync(join(root, 'public/img/logo.txt'), 'logo');
    symlinkSync('img/logo.txt', join(root, 'public/mark.txt'));
    symlinkSync('img', join(root, 'public/pictures'));
    expect(await built(root, home, '--out', 'site')).toMatchObject({ code: 0 });
    expect(lstatSync(join(home, 'site')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(home, 'www'))).toEqual(expect.arrayContaining(['index.html', 'img', 'mark.txt', 'pictures']));
    expect(lstatSync(join(home, 'www/mark.txt')).isFile()).toBe(true);
    expect(readdirSync(join(home, 'www/pictures'))).toEqual(['logo.txt']);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    ['dist', []],
    ['dist', ['--out', 'content/dist']],
    ['made', ['--out', 'content/made/site']],
  ])('refuses %s where the content folder leads it out, with %j', async (name, more) => {
    const { home, root, elsewhere } = await place();
    symlinkSync('../elsewhere', join(root, name));
    const { code, err } = await run(['build', '--dir', root, '--lang', 'en', ...more], { cwd: home });
    expect([code, err]).toEqual([2, expect.stringContaining('that leads out of the content folder or nowhere')]);
    untouched(elsewhere);
    expect(readdirSync(home).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  it.each(['guide', 'segments', 'public'])('makes no site of %s, whatever link and mark came along with it', async (name) => {
    const { home, root } = await place();
    await mkdir(join(root, name), { recursive: true });
    writeFileSync(join(root, name, '.handbook-site'), '');
    writeFileSync(join(root, name, 'keep.txt'), 'x');
    symlinkSync(name, join(root, 'dist'));
    for (const more of [[], ['--out', `content/${name}`], ['--out', `content/${name}/site`]]) {
      const { code, err } = await run(['build', '--dir', root, '--lang', 'en', ...more], { cwd: home });
      expect([code, err]).toEqual([2, expect.stringContaining('contains other files')]);
    }
    expect(readdirSync(join(root, name))).toContain('keep.txt');
  });

  it('tells a file of public/ that takes the place of a folder of the site, and the other way round', async () => {
    const { home, root } = await place();
    await mkdir(join(root, 'public/index.html'), { recursive: true });
    writeFileSync(join(root, 'public/personas'), '');
    writeFileSync(join(root, 'public/index.html/x.txt'), '');
    const args = ['build', '--dir', root, '--lang', 'en', '--no-search', '--no-print', '--no-pictures'];
    const { code, err } = await run(args, { cwd: home });
    expect([code, err]).toEqual([1, expect.stringContaining('public/personas:1:1  error  file/public-clash')]);
    expect(err).toContain('public/index.html/x.txt:1:1  error  file/public-clash');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('tells a name of public/ that is no text', async () => {
    const { home, root } = await place();
    await mkdir(join(root, 'public'));
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'public/caf')), Buffer.from([0xe9])]), '');
    const { code, out } = await run(['check', '--dir', root, '--lang', 'en'], { cwd: home });
    expect([code, out]).toEqual([1, expect.stringContaining('file/unreadable')]);
  });

  it('refuses a link to the content folder, and one to nowhere', async () => {
    const { home, root } = await place();
    symlinkSync('content', join(home, 'site'));
    symlinkSync('none', join(home, 'gone'));
    const args = ['build', '--dir', root, '--lang', 'en', '--out'];
    expect(await run([...args, 'site'], { cwd: home })).toMatchObject({ code: 2, err: expect.stringContaining('contains other files') });
    expect(await run([...args, 'gone'], { cwd: home })).toMatchObject({ code: 2, err: expect.stringContaining('or nowhere') });
  });

  it('copies nothing of public/ that is refused', async () => {
    const { home, root } = await place();
    await mkdir(join(root, 'public'));
    symlinkSync('/etc/passwd', join(root, 'public/p.txt'));
    const { code, err } = await run(['build', '--dir', root, '--lang', 'en'], { cwd: home });
    expect([code, err]).toEqual([1, expect.stringContaining('public/p.txt:1:1  error  file/link-outside')]);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('puts nothing right behind a link that leads out', async () => {
    const { home, root } = await place();
    symlinkSync('../elsewhere', join(root, 'dist'));
    await mkdir(join(home, '.elsewhere.next'));
    await run(['check', '--dir', root, '--no-cache'], { cwd: home });
    expect(existsSync(join(home, '.elsewhere.next'))).toBe(true);
  });
});

describe('print', () => {
  it('writes nothing through a link of the content folder that leads out', async () => {
    const { home, root, elsewhere } = await place();
    symlinkSync('../elsewhere', join(root, 'print'));
    const { code, err } = await run(['print', '--dir', root, '--lang', 'en'], { cwd: home });
    expect([code, err]).toEqual([2, expect.stringContaining('that leads out of the content folder or nowhere')]);
    untouched(elsewhere);
  });

  it('says in a sentence that its folder is a file', async () => {
    const { home, root } = await place();
    writeFileSync(join(root, 'print'), '');
    const { code, err } = await run(['print', '--dir', root, '--lang', 'en'], { cwd: home });
    expect([code, err]).toEqual([2, expect.stringContaining('a folder is expected in place of')]);
  });

  it('writes its drafts under names that nobody can put a link in place of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-whole-'));
    for (const name of [`.${process.pid}.a.pdf`, `.${process.pid}.draft`]) symlinkSync('../created', join(folder, name));
    writeWhole(folder, 'a.pdf', Buffer.from('whole'));
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('whole');
    expect(lstatSync(join(folder, 'a.pdf')).isFile()).toBe(true);
    expect(existsSync(join(folder, '../created'))).toBe(false);
  });
});

describe('init', () => {
  it.each(['personas', 'guide', '.vscode'])('writes nothing where %s is a link that leads out', async (name) => {
    const { home, elsewhere } = await place();
    const root = join(home, 'new');
    await mkdir(root);
    symlinkSync('../elsewhere', join(root, name));
    writeFileSync(join(elsewhere, '.hidden'), '');
    await rename(join(elsewhere, 'keep'), join(home, 'keep'));
    const { code } = await run(['init', '--dir', root, '--lang', 'en'], { cwd: home });
    expect(code).toBe(2);
    expect(readdirSync(elsewhere)).toEqual(['.hidden']);
    expect(readdirSync(root)).toEqual([name]);
  });

  it('writes in a folder that is reached through a link, and leaves a link to nowhere alone', async () => {
    const { home } = await place();
    await mkdir(join(home, 'new'));
    symlinkSync('new', join(home, 'linked'));
    symlinkSync('../elsewhere/made', join(home, 'new/handbook.yaml'));
    expect(await run(['init', '--dir', join(home, 'linked'), '--lang', 'en'], { cwd: home })).toMatchObject({ code: 0 });
    expect(existsSync(join(home, 'elsewhere/made'))).toBe(false);
    expect(realpathSync(join(home, 'linked/personas'))).toBe(realpathSync(join(home, 'new/personas')));
  });

  it('does not wait for a package.json that is a pipe', async () => {
    const { home } = await place();
    await mkdir(join(home, 'new'));
    execFileSync('mkfifo', [join(home, 'new/package.json')]);
    const { code } = await finish('timeout', ['60', process.execPath, handbookBin, 'init', '--dir', 'new'], home);
    expect(code).toBe(0);
  });
});
