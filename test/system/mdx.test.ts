import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, dev } from 'astro';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startDev } from '../../src/cli/commands/dev.ts';
import handbook from '../../src/integration.ts';
import { openBrowser } from '../support/browser.ts';
import { finish, handbookBin } from '../support/child.ts';
import { complaintsOf } from '../support/complaints.ts';
import { contentFolder, run } from '../support/io.ts';
import { mdxFiles, mdxFolder } from '../support/mdx-site.ts';
import { pagesOf } from '../support/page-facts.ts';
import { eventually } from '../support/search.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const callOf = (root: string, more: readonly string[]) => [
  'build',
  '--dir',
  join(root, 'content'),
  '--out',
  join(root, 'site'),
  '--no-print',
  '--no-pictures',
  '--at',
  '2026-11-21',
  '--mdx',
  join(root, 'components'),
  ...more,
];
const commandLine = (root: string, ...more: string[]) => run(callOf(root, more));

const inHost = (at = '/') =>
  handbook({
    content: 'content',
    at,
    print: false,
    pictures: false,
    mdx: { components: { Quiz: './components/Quiz.astro', Sondage: './components/Sondage.astro' } },
  });

async function hostSite(root: string, astro: Parameters<typeof build>[0] = {}, at = '/'): Promise<string> {
  await build({ root, configFile: false, logLevel: 'silent', vite: { logLevel: 'silent' }, ...astro, integrations: [inHost(at)] });
  return join(root, 'dist');
}

const textOf = (folder: string, path: string) => readFile(join(folder, path, 'index.html'), 'utf8');

/** What is the same however pages are made. */
async function judge(site: string, base: string, folder = site): Promise<void> {
  const page = await textOf(folder, 'guide/quiz');
  expect(page).toContain('Seuil de 3, total de 42');
  expect(page).toContain(`<a href="${base}personas/clara/#story">Clara</a>`);
  expect(page).toContain('<a href="https://example.org/">ailleurs</a>');
  const prose = page.slice(page.indexOf('class="prose"'), page.indexOf('id="file"'));
  expect([...prose.matchAll(/<h(\d) id="([^"]+)">/g)].map(([, level, id]) => `${level} ${id}`)).toEqual([
    '2 une-question',
    '3 dedans',
    '2 une-question-2',
  ]);
  expect(page).toContain(`class="embed-name"><a href="${base}personas/clara/">Clara Martin</a>`);
  expect(page).toMatch(/<div class="scroll" tabindex="0" role="group" aria-label="[^"]+"><table>/);
  expect(page).toContain('<th scope="col" class="is-right">Nombre</th>');
  expect(page).toMatch(/<div class="aside aside-warning" role="note"><p class="aside-title">[^<]+<\/p>\s*<p>Ne pas <em>confondre<\/em>/);
  expect(page).not.toMatch(/<style|<script(?![^>]* src=)| style="/);
  expect(await textOf(folder, 'en/guide/quiz')).toContain('Who keeps <strong>the notebook</strong>?');
  expect(await textOf(folder, 'personas/clara')).toMatch(/<span class="sondage"[^>]*>trois <strong>mots<\/strong><\/span>/);
  expect(await textOf(folder, 'personas/clara')).toContain(`<a href="${base}personas/nora/">Nora Test</a>`);
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name), 'latin1');
    expect([entry.name, /Canari/.exec(content)?.[0], /personas\/secret/.exec(content)?.[0]]).toEqual([entry.name, undefined, undefined]);
  }
}

/** What a browser shows of it: styles and scripts are there, and nothing breaks its policy. */
async function open(site: string, path: string): Promise<void> {
  const { url, stop } = await serve(site);
  const page = await browser.newPage();
  try {
    const complaints = await complaintsOf(page, url);
    await visit(page, url + path);
    expect(await page.locator('.quiz').evaluate((quiz) => getComputedStyle(quiz).borderInlineStartWidth)).toBe('7px');
    expect(await page.locator('.sondage').evaluate((words) => getComputedStyle(words).letterSpacing)).toBe('3px');
    await eventually(() => page.locator('.quiz button').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await stop();
  }
}

describe('pages in MDX that may run', () => {
  it('are made by the command line, and not compiled again while nothing has changed', async () => {
    const root = await mdxFolder();
    expect(await commandLine(root)).toMatchObject({ code: 0 });
    const site = join(root, 'site');
    await judge(site, '/');
    await open(site, '/guide/quiz/');
    const before = await pagesOf(site);
    expect(await commandLine(root)).toMatchObject({ code: 0 });
    expect(await pagesOf(site)).toEqual(before);
    await writeFile(join(root, 'components/total.ts'), 'export const total = 43;\n');
    expect(await commandLine(root)).toMatchObject({ code: 0 });
    expect(await textOf(site, 'guide/quiz')).toContain('total de 43');
  });

  it('are made by Astro as its documentation says', async () => {
    const root = await mdxFolder();
    expect(await commandLine(root, '--astro')).toMatchObject({ code: 0 });
    await judge(join(root, 'site'), '/');
    await open(join(root, 'site'), '/guide/quiz/');
  });

  it('are made in an Astro site, at its address and below its path', async () => {
    const root = await mdxFolder({ 'src/pages/index.astro': '<h1>Intranet</h1>' });
    const site = await hostSite(root, { base: '/intranet' }, '/qui/');
    await judge(site, '/intranet/qui/', join(site, 'qui'));
    const served = await contentFolder({});
    await cp(site, join(served, 'intranet'), { recursive: true });
    await open(served, '/intranet/qui/guide/quiz/');
  });

  it('are those of the example, whose quiz needs no script', async () => {
    const [example, out] = [join(import.meta.dirname, '../../examples/mdx'), await contentFolder({})];
    const flags = ['--no-print', '--no-pictures', '--mdx', join(example, 'components'), '--out', join(out, 'site')];
    expect(await run(['build', '--dir', example, ...flags])).toMatchObject({ code: 0 });
    const { url, stop } = await serve(join(out, 'site'));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}/en/guide/persona-ou-segment/`);
    const answer = page.locator('.quiz .answer').first();
    expect(await answer.isVisible()).toBe(false);
    await page.getByRole('radiogroup', { name: 'Customers who drew' }).getByLabel('A persona').check();
    expect(await answer.isVisible()).toBe(true);
    const html = await readFile(join(out, 'site/guide/persona-ou-segment/index.html'), 'utf8');
    const { results } = await new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'require-sri': 'off' },
    }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    await context.close();
    await stop();
  });

  it('give their words to search and to texts for other tools, and none of their code', async () => {
    const root = await mdxFolder();
    expect(await commandLine(root)).toMatchObject({ code: 0 });
    const text = await readFile(join(root, 'site/llms-full.txt'), 'utf8');
    expect(text).toContain('Qui tient **le cahier** ?');
    expect(text).toContain('Une **cheffe**');
    expect(text).not.toMatch(/import |export |seuil\b|\{total/);
    const { url, stop } = await serve(join(root, 'site'));
    const page = await browser.newPage();
    await visit(page, `${url}/`);
    await page.keyboard.press('/');
    await page.keyboard.type('cahier');
    await eventually(async () => (await page.content()).includes('/guide/quiz/')).toBe(true);
    await page.close();
    await stop();
  });

  it.each([
    [
      'a component that throws',
      { 'components/Quiz.astro': '---\nconst a = 1;\nthrow new Error("Plus de questions");\n---\n<p />' },
      [],
      /guide\/quiz\.mdx, .*components\/Quiz\.astro:3:\d+\s: .*Plus de questions/,
    ],
    [
      'an import of nothing',
      { 'components/Sondage.astro': '---\nimport A from "./absent.ts";\n---\n{A}' },
      [],
      /Sondage\.astro:2:16\s: .*absent/,
    ],
    [
      'a fault in its code',
      { 'content/guide/autre.mdx': '---\nid: autre\ntitle: Autre\n---\n\nUn\n\nDeux {1 + }\n' },
      [],
      /guide\/autre\.mdx:8:\d+ +error +mdx\/syntax/,
    ],
    [
      'an expression that fails',
      { 'content/guide/autre.mdx': '---\nid: autre\ntitle: Autre\n---\n\nUn\n\nDeux {inconnu}\n' },
      [],
      /guide\/autre\.mdx:8:7\s: .*inconnu is not defined/,
    ],
    [
      'an import of content, which may be for others',
      { 'content/guide/autre.mdx': "---\nid: autre\ntitle: Autre\n---\n\nimport Reserve from './reserve.mdx'\n\n<Reserve />\n" },
      [],
      /guide\/reserve\.mdx/,
    ],
    [
      'an unknown component',
      { 'content/guide/autre.mdx': '---\nid: autre\ntitle: Autre\n---\n\n<Quizz />\n' },
      [],
      /guide\/autre\.mdx:6:1 +error +mdx\/component[\s\S]*<Quiz>/,
    ],
    ['no folder', {}, ['--mdx', 'nowhere'], /nowhere n’existe pas/],
  ])('tell %s in one sentence, and leave the last good site', async (_, files, flags, sentence) => {
    const root = await mdxFolder();
    await mkdir(join(root, 'site'));
    expect(await commandLine(root)).toMatchObject({ code: 0 });
    const before = await pagesOf(join(root, 'site'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
    // Where code fails is read from its stack, which tests have changed in their own process.
    const { code, err } = await finish(process.execPath, [handbookBin, ...callOf(root, flags)], root);
    expect([(code ?? 0) > 0, err]).toEqual([true, expect.stringMatching(sentence)]);
    expect(await pagesOf(join(root, 'site'))).toEqual(before);
  });

  it.each([
    [
      'a component that throws',
      { 'components/Quiz.astro': '---\nconst a = 1;\nthrow new Error("Plus de questions");\n---\n<p />' },
      /^guide\/quiz\.mdx, .*components\/Quiz\.astro:3:\d+\s: cette page ne peut pas être produite .*Plus de questions/m,
    ],
    [
      'an expression that fails',
      { 'content/guide/autre.mdx': '---\nid: autre\ntitle: Autre\n---\n\nUn\n\nDeux {inconnu}\n' },
      /^guide\/autre\.mdx:8:7\s: .*inconnu is not defined/m,
    ],
    [
      'an import of nothing',
      { 'components/Sondage.astro': '---\nimport A from "./absent.ts";\n---\n{A}' },
      /^\/.*Sondage\.astro:2:16\s: .*absent/m,
    ],
    [
      'code that does not compile',
      { 'content/guide/autre.mdx': '---\nid: autre\ntitle: Autre\n---\n\nexport const a = ;\n\nDeux {a}\n' },
      /^guide\/autre\.mdx:6:18\s: .*Unexpected token/m,
    ],
    [
      'a module of nobody',
      { 'foot.txt': '@acme/foot/Foot.astro' },
      /^Réglage components\.Footer de handbook\(\) : le fichier @acme\/foot/m,
    ],
    ['a foot that throws', { 'foot.txt': './components/Foot.astro' }, /^\/.*components\/Foot\.astro:2:\d+\s: .*Sans pied/m],
  ])('tell %s in our words in an Astro site too', async (_, files, sentence) => {
    const root = await mdxFolder(files);
    const foot = 'foot.txt' in files ? `, components: { Footer: '${files['foot.txt']}' }` : '';
    await writeFile(join(root, 'components/Foot.astro'), '---\nthrow new Error("Sans pied");\n---\n');
    await writeFile(
      join(root, 'astro.config.mjs'),
      `import handbook from ${JSON.stringify(new URL('../../src/integration.ts', import.meta.url).href)};
const mdx = { components: { Quiz: './components/Quiz.astro', Sondage: './components/Sondage.astro' } };
export default { integrations: [handbook({ content: 'content', print: false, pictures: false, mdx${foot} })] };\n`,
    );
    const astro = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
    const { code, err } = await finish(process.execPath, [astro, 'build'], root, { NO_COLOR: '1' });
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it.each(['handbook dev', 'astro dev'])('show each save, of a page and of a component, with %s', async (command) => {
    // Astro serves no page where it believes that a test only wants its internals.
    delete process.env.VITEST;
    const root = await mdxFolder();
    const site = await (command === 'astro dev' ? hostDev(root) : ownDev(root));
    const shown = async (path: string) => (await fetch(site.url + path)).text();
    try {
      expect(await shown('guide/quiz/')).toContain('total de 42');
      expect(await shown('guide/quiz/')).toMatch(/border-inline-start: ?7px/);
      const page = join(root, 'content/guide/quiz.mdx');
      await writeFile(page, mdxFiles['content/guide/quiz.mdx'].replace('le cahier', 'le carnet'));
      await eventually(() => shown('guide/quiz/')).toContain('<strong>le carnet</strong>');
      await writeFile(join(root, 'components/Quiz.astro'), '<aside class="quiz">Nouveau <slot /></aside>');
      await eventually(() => shown('guide/quiz/')).toContain('Nouveau');
      await writeFile(join(root, 'content/guide/neuf.mdx'), '---\nid: neuf\ntitle: Neuf\n---\n\nNeuf fois {2 + 3}\n');
      await eventually(() => shown('guide/neuf/')).toContain('Neuf fois 5');
      const reserved = 'id: nora\nname: Nora\nrole: Comptable\nstate: proto\nvisibility: restricted\n';
      await writeFile(join(root, 'content/personas/nora.yaml'), reserved);
      await eventually(() => shown('guide/quiz/')).not.toContain('personas/nora');
      await writeFile(page, mdxFiles['content/guide/quiz.mdx'].replace('{seuil}', '{inconnu}'));
      // What is shown then is up to Astro, in the browser; the page is cut short.
      await eventually(() => shown('guide/quiz/')).not.toContain('</html>');
      await writeFile(page, mdxFiles['content/guide/quiz.mdx']);
      await eventually(() => shown('guide/quiz/')).toContain('Seuil de 3');
    } finally {
      await site.stop();
      process.env.VITEST = 'true';
    }
  });
});

async function ownDev(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const io = { out: () => undefined, err: () => undefined, env: {}, cwd: root, colour: false };
  const flags = { port: '0', mdx: 'components' };
  return startDev({ flags, names: [], root: join(root, 'content'), asked: 'fr', today: '2026-11-21', io });
}

async function hostDev(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { address, stop } = await dev({ root, configFile: false, logLevel: 'silent', server: { port: 0 }, integrations: [inHost()] });
  return { url: `http://localhost:${address.port}/`, stop };
}

it.skipIf(!existsSync('/var/tmp') || tmpdir().startsWith('/var'))(
  'finds the styles of components that share no folder with the cache, as most do',
  async () => {
    const root = await mdxFolder();
    const cache = await mkdtemp('/var/tmp/handbook-cache-');
    onTestFinished(() => rm(cache, { recursive: true, force: true }));
    const { code, err } = await finish(process.execPath, [handbookBin, ...callOf(root, [])], root, { XDG_CACHE_HOME: cache });
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
    await judge(join(root, 'site'), '/');
  },
);
