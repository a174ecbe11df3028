/** The path of one change, from a new file on a branch to the poster on a wall that tells what it no longer says: real git, a bare remote. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { git } from '../support/forge.ts';
import { contentFolder, run } from '../support/io.ts';
import { drawPage } from '../support/pdf.ts';
import { serve } from '../support/serve.ts';

const site = 'https://recueil.example';
const persona = 'personas/elise-morel.yaml';

/** Commits everything, on a day. */
function commit(folder: string, day: string, message: string): void {
  on(day, () => {
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', message);
  });
}

function on(day: string, work: () => void): void {
  for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE']) vi.stubEnv(name, `${day}T10:00:00Z`);
  work();
  vi.unstubAllEnvs();
}

/** Replaces words of a file that it is known to hold. */
async function edit(folder: string, file: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(before);
  await writeFile(join(folder, file), text.replace(before, after));
}

it('a marketer writes a persona, mends it, has it merged, finds it told and printed, and a later change too', async () => {
  const home = await contentFolder({});
  const [remote, owner, desk] = ['remote.git', 'owner', 'desk'].map((name) => join(home, name)) as [string, string, string];
  const handbook = async (folder: string, day: string, ...args: string[]) => {
    const { code, out, err } = await run([...args, '--at', day], { cwd: folder });
    return { code, out: plain(out), err: plain(err) };
  };
  const build = (day: string) => handbook(owner, day, 'build', '--no-pictures', '--no-search');
  const read = (file: string) => readFile(join(owner, 'dist', file), 'utf8');
  const browser = await openBrowser();
  onTestFinished(() => browser.close());

  // Somebody begins the handbook and shares it.
  for (const folder of [remote, owner]) await mkdir(folder);
  git(remote, 'init', '-q', '--bare');
  const begun = await handbook(owner, '2026-11-02', 'init');
  expect(begun).toMatchObject({ code: 0, err: '' });
  expect(begun.out).toContain('npx --no handbook check   # dit ce qui ne va pas, à quelle ligne');
  await edit(owner, 'handbook.yaml', 'company: Votre entreprise', `company: Banque du Test\nsite: ${site}`);
  git(owner, 'init', '-q');
  commit(owner, '2026-11-02', 'Le recueil');
  git(owner, 'remote', 'add', 'origin', remote);
  git(owner, 'push', '-qu', 'origin', 'main');

  // A colleague begins a persona on a branch, and mistypes a heading.
  git(home, 'clone', '-q', remote, desk);
  git(desk, 'switch', '-qc', 'élise');
  const started = await handbook(desk, '2026-11-10', 'new', 'persona', 'Élise Morel', '--role', 'Gérante d’un salon de coiffure');
  expect(started).toMatchObject({ code: 0 });
  expect(started.out).toContain(`Commencé : ${persona}`);
  await edit(
    desk,
    persona,
    '# brakes:\n#   - text: Craint un refus de prêt\n#     kind: fear\n',
    'braks:\n  - text: Craint de fermer pendant les travaux\n',
  );

  // The check says where, and what to write instead; written there, that is all it takes.
  const faulty = await handbook(desk, '2026-11-10', 'check');
  expect(faulty.code).toBe(1);
  const [, line] =
    /^personas\/elise-morel\.yaml:(\d+):1 {2}error {2}schema\/unknown-key {2}La clé « braks » n’existe pas ici/m.exec(faulty.out) ?? [];
  const [, mend] = /Vouliez-vous écrire « brakes » ?\?\n {6}(\S.*)/.exec(faulty.out) ?? [];
  const lines = (await readFile(join(desk, persona), 'utf8')).split('\n');
  expect([lines[Number(line) - 1], mend]).toEqual(['braks:', 'brakes:']);
  await writeFile(join(desk, persona), lines.with(Number(line) - 1, mend ?? '').join('\n'));
  const checked = await handbook(desk, '2026-11-10', 'check', '--format', 'github', '--base', 'main');
  expect(checked.code).toBe(0);
  expect(checked.out).not.toContain('::error');
  expect(checked.out).toContain('::warning file=personas/elise-morel.yaml');

  // What is proposed, in words, before it is committed and after.
  const proposed = '1 nouveau persona.\n\nNouveau persona : Élise Morel, Gérante d’un salon de coiffure, ébauche.';
  expect((await handbook(desk, '2026-11-10', 'diff', 'main')).out).toBe(proposed);
  commit(desk, '2026-11-10', 'Élise');
  git(desk, 'push', '-qu', 'origin', 'élise');
  expect((await handbook(desk, '2026-11-10', 'diff')).out).toBe(proposed);

  // It is merged four days later: that is the day on which readers have it.
  on('2026-11-14', () => {
    git(owner, 'fetch', '-q');
    git(owner, 'merge', '-q', '--no-ff', '-m', 'Merge', 'origin/élise');
  });
  git(owner, 'push', '-q');
  expect(await build('2026-11-14')).toMatchObject({ code: 0 });
  const { url, stop } = await serve(join(owner, 'dist'));
  onTestFinished(stop);
  const page = await browser.newPage();
  const shown = async (path: string, once = '') => {
    await page.goto(new URL(path, url).href);
    // What a script tells comes after the page.
    await page.locator('main', { hasText: once }).first().waitFor();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    return plain((await page.locator('main').allInnerTexts()).join(' ')).replace(/\s+/g, ' ');
  };
  expect(await shown('/news/')).toMatch(/14 novembre 2026 .{0,4}Élise Morel ébauche Nouveau persona\./);
  expect(await shown('/')).toMatch(/Ce que nous avons appris 14 novembre 2026 .{0,4}Élise Morel ébauche Nouveau persona\./);
  expect(await shown('/personas/elise-morel/')).toMatch(/L’histoire de cette page 14 novembre 2026 Nouveau persona\./);
  expect(await read('news/feed.xml')).toMatch(
    /<title>Élise Morel<\/title>\s*<id>https:\/\/recueil\.example\/personas\/elise-morel\/#2026-11-14<\/id>[\s\S]*?<summary>Nouveau persona\.<\/summary>/,
  );
  const { pixels, width, height } = await drawPage(await readFile(join(owner, 'dist/print/elise-morel.poster-a4.pdf')), 150);
  const scanned = jsqr(pixels, width, height)?.data ?? '';
  expect(scanned).toMatch(/^https:\/\/recueil\.example\/p\/[0-9a-z]+-[0-9a-z]+\/\?d=2026-11-14$/);
  expect(await shown(scanned.slice(site.length))).toContain('Cette feuille est à jour');

  // A week later she says more, and the poster on the wall says so.
  git(desk, 'switch', '-q', 'main');
  git(desk, 'pull', '-q');
  await edit(desk, persona, 'Craint de fermer pendant les travaux', 'Craint de perdre ses habituées pendant les travaux');
  await edit(desk, persona, '# levers:\n#   - Une réponse de principe en 48 heures\n', 'levers:\n  - Des travaux la nuit\n');
  commit(desk, '2026-11-21', 'Ce que dit Élise');
  git(desk, 'push', '-q');
  const said = (await handbook(desk, '2026-11-21', 'diff', 'HEAD~1')).out;
  expect(said).toContain('1 persona changé et 1 affiche à réimprimer ou à décrocher.');
  expect(said).toContain('Élise Morel : ');
  expect(said).toContain('« Craint de perdre ses habituées pendant les travaux »');
  expect(said).toContain('affiche à réimprimer');
  git(owner, 'pull', '-q');
  expect(await build('2026-11-21')).toMatchObject({ code: 0 });
  const told = JSON.parse(await read('news/personas/elise-morel.json')).days;
  expect(told.map(({ date }: { date: string }) => plain(date))).toEqual(['21 novembre 2026', '14 novembre 2026']);
  expect(plain(told[0].text)).toContain('n levier ajouté (« Des travaux la nuit »)');

  const wall = await shown(scanned.slice(site.length), 'Des travaux la nuit');
  expect(wall).toContain('Élise Morel');
  expect(wall).toContain('14 novembre 2026');
  expect(wall).toContain('21 novembre 2026');
  expect(wall).toContain('n levier ajouté (« Des travaux la nuit »)');
});

/** Text with ordinary spaces. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
