import { appendFile, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openPageStore } from '../../src/cache/page-store.ts';
import { placeOf } from '../../src/cache/place.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { visibleTo } from '../../src/handbook/readers.ts';
import { show } from '../../src/site/astro/pages.ts';
import { openRenderer } from '../../src/site/astro/renderer.ts';
import { contentFolder, run } from '../support/io.ts';

const persona = (id: string, name: string, more: string) =>
  `id: ${id}\nname: ${name}\nrole: Cliente\nstate: draft\nsegments: [agence]\n${more}`;
const content = {
  'handbook.yaml': 'company: Banque d’essai\nlanguages: [fr, en]\n',
  'segments/agence.yaml': 'id: agence\nname: Agence\n',
  'research/entretiens.yaml':
    'id: entretiens\ntitle: Entretiens\nkind: interview\ndate: 2026-01-10\nmethod: M\nsegments: [agence]\nverbatims:\n  - id: v1\n    text: On me connaît.\n',
  'personas/ana.yaml': persona('ana', 'Ana', 'goals:\n  - text: Être reconnue\n    evidence: [entretiens#v1]\n'),
  'personas/ben.yaml': persona('ben', 'Ben', 'related:\n  - ana\n'),
  'personas/chloe.yaml': persona('chloe', 'Chloé', 'story: Elle passe le mardi.\n'),
};

/** Every file of a site with what it holds. */
async function site(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), (await readFile(path)).toString('latin1')] as const;
  });
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('a build that reuses pages gives what a build of everything gives, whatever file a page took its words from', async () => {
  const root = await contentFolder(content);
  const build = async (...more: string[]) => {
    expect((await run(['build', '--dir', root, '--at', '2026-11-21', ...more])).code).toBe(0);
    return site(join(root, 'dist'));
  };
  const first = await build();
  expect(await build()).toEqual(first);
  // Ana is named on Ben's page and quoted by her segment; the verbatim stands on hers.
  await appendFile(join(root, 'personas', 'ana.yaml'), 'aliases: [anna]\nquote: Je repasserai.\n');
  await appendFile(join(root, 'research', 'entretiens.yaml'), '    by: Cliente de Roanne\n');
  await appendFile(join(root, 'handbook.yaml'), 'title: Nos clients\n');
  const reused = await build();
  expect(reused.get('/personas/ana/index.html')).toContain('Cliente de Roanne');
  expect(reused).toEqual(await build('--no-cache'));
});

it('a page that did not change is not rendered again', async () => {
  const root = await contentFolder(content);
  const build = async () => expect((await run(['build', '--dir', root, '--at', '2026-11-21', '--no-print', '--no-pictures'])).code).toBe(0);
  const page = (id: string) => readFile(join(root, 'dist', 'personas', id, 'index.html'), 'utf8');
  await build();
  // Kept pages are told from new ones by a word that no source holds.
  const { cache } = placeOf(root);
  const [pages = ''] = (await readdir(cache)).filter((name) => name.startsWith('pages-'));
  const store = openPageStore(placeOf(root), {});
  for (const line of (await readFile(join(cache, pages), 'utf8')).trimEnd().split('\n')) {
    const [key = ''] = line.split('\t');
    const html = store.get(key) ?? '';
    if (html.includes('Elle passe le mardi')) store.set(key, html.replaceAll('Elle passe le mardi', 'Page gardée'));
  }
  store.save();
  await appendFile(join(root, 'personas', 'ben.yaml'), 'quote: Je passe aussi.\n');
  await build();
  expect(await page('chloe')).toContain('Page gardée');
  expect(await page('ben')).toContain('Je passe aussi');
});

it('what renders pages is compiled at the first build, and again when the site moves or another version of the code comes', async () => {
  const root = await contentFolder(content);
  const renderers = async () => (await readdir(placeOf(root).cache)).filter((name) => name.includes('renderer'));
  const build = async () => expect((await run(['build', '--dir', root, '--at', '2026-11-21'])).code).toBe(0);
  await build();
  const [first = ''] = await renderers();
  await writeFile(join(root, 'personas', 'dora.yaml'), persona('dora', 'Dora', ''));
  await build();
  expect(await renderers()).toEqual([first]);
  expect(await readFile(join(root, 'dist', 'personas', 'dora', 'index.html'), 'utf8')).toContain('Dora');
  // One that a killed build left half made is in nobody's way.
  await mkdir(join(placeOf(root).cache, `.${first}.999999999`));
  await appendFile(join(root, 'handbook.yaml'), 'base: /clients/\n');
  await build();
  expect(await renderers()).toHaveLength(1);
  expect(await renderers()).not.toEqual([first]);
  const page = await readFile(join(root, 'dist', 'personas', 'ana', 'index.html'), 'utf8');
  for (const [, asset = ''] of page.matchAll(/(?:src|href)="\/clients\/(_astro\/[^"]+)"/g)) {
    expect((await readFile(join(root, 'dist', asset))).length).toBeGreaterThan(0);
  }
  expect(page).toMatch(/<link rel="stylesheet" href="\/clients\/_astro\/[^"]+\.css">/);
});

it('a page that cannot be made stops the build, and nobody else says a word of it', async () => {
  const root = await contentFolder(content);
  const { handbook } = await loadHandbook(root);
  const shown = show({ handbook: visibleTo(handbook, 'staff') });
  const renderer = await openRenderer(placeOf(root), { base: '/', search: false });
  shown.at = () => {
    throw new Error('no home');
  };
  const said = vi.spyOn(process.stderr, 'write');
  await expect(renderer?.render({ path: '', href: '/' })).rejects.toThrow('no home');
  expect(said).not.toHaveBeenCalled();
});

it('what a company puts beside its pages is copied as it is, links to files as what they lead to, and replaces a page of ours, which is told', async () => {
  const root = await contentFolder({ ...content, 'public/shared/logo.svg': '<svg/>', 'public/404.html': 'Perdu ?' });
  await symlink(join('shared', 'logo.svg'), join(root, 'public', 'logo.svg'));
  const { code, err } = await run(['build', '--dir', root, '--at', '2026-11-21', '--no-print', '--no-pictures']);
  expect([code, err]).toEqual([0, expect.stringContaining('public/404.html:1:1  warning  file/public-replaces')]);
  expect(err).not.toContain('logo.svg:1:1');
  expect(await readFile(join(root, 'dist', '404.html'), 'utf8')).toBe('Perdu ?');
  expect((await lstat(join(root, 'dist', 'logo.svg'))).isSymbolicLink()).toBe(false);
});
