import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagesIn, packagesOf } from '../../scripts/notices.ts';
import { type Child, finish, start } from '../support/child.ts';
import { addressesIn, deadAddresses } from '../support/links.ts';
import { plantMarkers, ranIn } from '../support/markers.ts';
import { freshFolder, isOffline, type Packed, PNPM, pack } from '../support/packed.ts';

let packed: Packed;
const folders: string[] = [];
/** A folder that npm installed the package into, or why it could not. */
let root = '';
let offline = false;

const fresh = async () => {
  const folder = await freshFolder();
  folders.push(folder);
  return folder;
};
const npx = (...args: string[]) => finish('npx', ['--no-install', 'handbook', ...args], root);
const bin = () => join(root, 'node_modules/@persona-handbook/handbook/bin/handbook.js');

/** The address that `dev` prints when it is ready. */
async function addressOf(child: Child): Promise<string> {
  let isOver = false;
  void child.ended.then(() => (isOver = true));
  while (!isOver && !child.said.out.includes('\n')) await wait(50);
  return child.said.out.trim();
}

async function devShows(folder: string, persona: string, base = '/'): Promise<void> {
  // The program itself, not npx: a signal to npx leaves the server running.
  const child = start(
    process.execPath,
    [join(folder, 'node_modules/@persona-handbook/handbook/bin/handbook.js'), 'dev', '--port', '0'],
    folder,
  );
  try {
    const url = await addressOf(child);
    expect(new URL(url).pathname, child.said.err).toBe(base);
    const page = await fetch(new URL('personas/camille/', url));
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain(persona);
    const own = [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((match) => match[1] ?? '');
    for (const address of own) expect((await fetch(new URL(address, url))).status, address + child.said.err).toBe(200);
  } finally {
    child.process.kill('SIGINT');
  }
  const { code, err } = await child.ended;
  expect(code).toBe(130);
  expect(err).not.toMatch(/ERROR/);
}

beforeAll(async () => {
  packed = await pack();
  root = await fresh();
  const installed = await finish('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', packed.tarball], root);
  offline = isOffline(installed);
  if (!offline) expect(installed.code, installed.err).toBe(0);
});

afterAll(async () => {
  await packed?.remove();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the package, installed by npm in a folder of its own', () => {
  it('holds what it speaks of, the licences of what it carries, and nothing of our tests', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const home = join(root, 'node_modules/@persona-handbook/handbook');
    const files = await readdir(home, { recursive: true });
    expect(files.filter((file) => /(?:^|\/)(?:test|bench|node_modules)\/|\.test\./.test(file))).toEqual([]);
    // What `handbook init` copies leads to addresses of a site.
    const texts = files.filter((file) => file.endsWith('.md') && !/^(?:starter|guide)/.test(file));
    expect(files).toEqual(expect.arrayContaining(['guide/kit.md', 'guide/kit-buyer.en.md']));
    expect(files.filter((file) => file.startsWith('guide/') && !file.startsWith('guide/kit'))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['README.md', 'docs/deployment.md', 'docs/decisions/README.md']));
    for (const text of texts) {
      const links = [...(await readFile(join(home, text), 'utf8')).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
        ([, link = '']) => link,
      );
      expect(links.filter((link) => !existsSync(join(home, dirname(text), link)))).toEqual([]);
    }
    expect(packagesOf(await readFile(join(home, 'THIRD-PARTY-NOTICES'), 'utf8'))).toEqual(packagesIn(join(home, 'lib/renderer')));
  });

  it('starts, checks, builds and shows a handbook', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const started = await npx('init', '--lang', 'fr');
    expect(started.code, started.err).toBe(0);
    expect(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).scripts.build).toBe('handbook build');
    expect(await npx('check')).toMatchObject({ code: 0, out: 'Aucun problème.\n' });
    const built = await npx('build');
    expect(built.code, built.err).toBe(0);
    expect(built.out).toMatch(/^\d+ pages dans dist en [\d,]+ s \([\d,]+ [kM]o, 0 avertissement\)\.\n$/);
    expect(await readFile(join(root, 'dist/personas/camille/index.html'), 'utf8')).toContain('Camille Roux');
    expect(await deadAddresses(join(root, 'dist'), '/')).toEqual([]);
    await devShows(root, 'Camille Roux');
  });

  it.for(['/personas-clients/', '/personas-clients'])('works under the base path %s', async (base, { skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const settings = join(root, 'handbook.yaml');
    const before = await readFile(settings, 'utf8');
    await appendFile(settings, `\nbase: ${base}\n`);
    try {
      const built = await npx('build');
      expect(built.code, built.err).toBe(0);
      expect((await addressesIn(join(root, 'dist'))).length).toBeGreaterThan(50);
      expect(await deadAddresses(join(root, 'dist'), '/personas-clients/')).toEqual([]);
      await devShows(root, 'Camille Roux', '/personas-clients/');
    } finally {
      await writeFile(settings, before);
    }
  });

  it('reads no settings that stand beside it, and runs no code of theirs', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    await plantMarkers(root, { installed: true });
    // Below a base path the site is compiled here.
    await appendFile(join(root, 'handbook.yaml'), '\nbase: /p/\n');
    const handbook = (...args: string[]) => finish(process.execPath, [bin(), ...args], root);
    for (const args of [['check'], ['build'], ['build', '--no-search'], ['print', '--format', 'poster-a4,picture-preview']]) {
      expect(await handbook(...args)).toMatchObject({ code: 0, err: expect.not.stringMatching(/evil/) });
    }
    await devShows(root, 'Camille Roux', '/p/');
    expect(await ranIn(root)).toEqual([]);
  });

  it('makes a site without paper where what sets sheets is left out', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const content = join(root, 'without-paper');
    expect((await npx('init', '--dir', content, '--lang', 'en')).code).toBe(0);
    const persona = join(content, 'personas/camille.yaml');
    const settings = join(content, 'handbook.yaml');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('brand:\n', 'brand:\n  fonts: { serif: Nowhere }\n'));
    await appendFile(persona, '\nnotes: A sign that no font of ours draws, \u{13000}.\n');
    const handbook = (...args: string[]) => npx(...args, '--dir', content);
    const rules = async () => JSON.parse((await handbook('check', '--format', 'json')).out).map(({ rule }: { rule: string }) => rule);
    expect(await rules()).toContain('print/missing-glyph');
    await without(['@myriaddreamin/typst-ts-node-compiler', 'pdf-lib', 'satori'], async () => {
      expect(await rules()).not.toContain('print/missing-glyph');
      const sentences = {
        en: 'No sheet or picture can be produced here',
        fr: 'Ni feuille ni image ne peut',
        de: 'Hier können weder Blätter noch Bilder',
      };
      for (const [language, sentence] of Object.entries(sentences)) {
        const built = await handbook('build', '--lang', language);
        expect(built.code, built.err).toBe(0);
        expect(built.err.split(sentence)).toHaveLength(2);
      }
      expect(existsSync(join(content, 'dist/print/camille.poster-a4.pdf'))).toBe(false);
      expect(await deadAddresses(join(content, 'dist'), '/')).toEqual([]);
      expect(await readFile(join(content, 'dist/print/index.html'), 'utf8')).toContain(sentences.en);
      for (const args of [['print'], ['build', '--strict']]) {
        expect(await handbook(...args, '--lang', 'en')).toEqual({
          code: 3,
          out: '',
          err: expect.stringMatching(/^No sheet or picture .*\n$/),
        });
      }
      expect((await handbook('check', '--paper', '--lang', 'en')).err).toContain(sentences.en);
      expect((await handbook('build', '--strict', '--no-print', '--no-pictures')).err).not.toMatch(/sheet/);
    });
  });

  it('builds without Astro, and says what needs it', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const content = join(root, 'without-astro');
    expect((await npx('init', '--dir', content, '--lang', 'en')).code).toBe(0);
    await without(['astro', 'vite'], async () => {
      const built = await npx('build', '--dir', content);
      expect(built.code, built.err).toBe(0);
      expect(await deadAddresses(join(content, 'dist'), '/')).toEqual([]);
      const shown = await npx('dev', '--dir', content, '--lang', 'en');
      expect(shown).toEqual({ code: 3, out: '', err: expect.stringMatching(/^This command needs Astro.*\n$/) });
    });
  });

  it('says in one sentence that Node is too old, and exits 3', async ({ skip }) => {
    const old = olderNode();
    if (offline || !old) return skip('no Node older than 22.12 on this machine');
    for (const [language, words] of [
      ['fr', 'Il faut Node.js 22.12'],
      ['en', 'Node.js 22.12 or newer is needed'],
      ['de', 'Nötig ist Node.js 22.12 oder neuer'],
    ] as const) {
      const { code, out, err } = await finish(old, [bin(), 'check'], root, { LANG: `${language}_XX.UTF-8` });
      expect(code).toBe(3);
      expect(out).toBe('');
      expect(err.trim().split('\n')).toEqual([expect.stringContaining(words)]);
    }
  });
});

describe('the package, installed by pnpm', () => {
  it.for(['isolated', 'hoisted'])('works with its %s layout', async (layout, { skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const folder = await fresh();
    await writeFile(join(folder, 'pnpm-workspace.yaml'), `nodeLinker: ${layout}\nallowBuilds:\n  esbuild: false\n`);
    const pnpm = (...args: string[]) => finish('npx', ['--yes', PNPM, ...args], folder);
    const installed = await pnpm('add', '--prefer-offline', packed.tarball);
    if (isOffline(installed)) return skip('the npm registry cannot be reached');
    expect(installed.code, installed.out + installed.err).toBe(0);
    expect(existsSync(join(folder, 'node_modules/astro'))).toBe(layout === 'hoisted');
    expect((await pnpm('exec', 'handbook', 'init', '--lang', 'en')).code).toBe(0);
    expect((await pnpm('exec', 'handbook', 'check')).code).toBe(0);
    const built = await pnpm('exec', 'handbook', 'build');
    expect(built.code, built.err).toBe(0);
    expect(await deadAddresses(join(folder, 'dist'), '/')).toEqual([]);
    await devShows(folder, 'Camille Roux');
  });
});

/** Does something while packages are not installed. */
async function without(packages: readonly string[], work: () => Promise<void>): Promise<void> {
  const [here, aside] = [join(root, 'node_modules'), join(root, 'aside')];
  const nameOf = (name: string) => name.replace('/', '+');
  await mkdir(aside, { recursive: true });
  for (const name of packages) await rename(join(here, name), join(aside, nameOf(name)));
  try {
    await work();
  } finally {
    for (const name of packages) await rename(join(aside, nameOf(name)), join(here, name));
  }
}

/** A Node that is too old for us, where the path has one. */
function olderNode(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/local/bin', '/usr/bin'];
  return folders
    .map((folder) => join(folder, 'node'))
    .find((node) => {
      const [major = 99, minor = 0] = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.slice(1).split('.').map(Number) ?? [];
      return major < 22 || (major === 22 && minor < 12);
    });
}
