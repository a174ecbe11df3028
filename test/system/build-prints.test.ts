import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { readPdf, squeezed } from '../support/pdf.ts';

const build = (root: string, ...args: string[]) => run(['build', '--dir', root, '--at', '2026-11-21', '--lang', 'fr', ...args]);
const printedIn = async (root: string) => (await readdir(join(root, 'dist/print'))).filter((name) => name.endsWith('.pdf')).sort();

it('a build makes what is usual of everybody in each language, and the formats that handbook.yaml asks for', async () => {
  const root = await contentFolder({ ...soundContent, 'personas/paul.yaml': 'id: paul\nname: Paul\nrole: Client\nstate: retired\n' });
  await appendFile(join(root, 'handbook.yaml'), 'print: { formats: [poster-a1] }\nbase: /clients/\n');
  expect(await build(root)).toMatchObject({ code: 0 });
  expect(await printedIn(root)).toEqual([
    'clara.canvas-a4.en.pdf',
    'clara.canvas-a4.pdf',
    'clara.interview-a4.en.pdf',
    'clara.interview-a4.pdf',
    'clara.poster-a1.en.pdf',
    'clara.poster-a1.pdf',
    'clara.poster-a3.en.pdf',
    'clara.poster-a3.pdf',
    'clara.poster-a4.en.pdf',
    'clara.poster-a4.large-print.en.pdf',
    'clara.poster-a4.large-print.pdf',
    'clara.poster-a4.pdf',
    'handbook.booklet-a4.en.pdf',
    'handbook.booklet-a4.pdf',
    'personas.cards-a4.en.pdf',
    'personas.cards-a4.pdf',
  ]);
  const { text } = await readPdf(await readFile(join(root, 'dist/print/clara.poster-a4.pdf')));
  expect(text).toContain(squeezed('Clara Martin'));
  expect(existsSync(join(root, 'dist/pictures/clara.preview.en.png'))).toBe(true);
  const page = await readFile(join(root, 'dist/print/index.html'), 'utf8');
  for (const name of ['clara.poster-a4.pdf', 'handbook.booklet-a4.pdf', 'personas.cards-a4.pdf'])
    expect(page).toContain(`href="/clients/print/${name}"`);
  expect(page).not.toContain('.en.pdf');
  // Without an address of the site a sheet has no code to scan, and no page claims a picture that nobody could fetch.
  expect(await readFile(join(root, 'dist/personas/clara/index.html'), 'utf8')).not.toContain('og:image');
});

it('a sheet that cannot be made is told and left out, and stops a strict build alone', async () => {
  const root = await contentFolder(soundContent);
  expect((await build(root)).code).toBe(0);
  const before = await readFile(join(root, 'dist/print/clara.poster-a4.pdf'));
  await appendFile(
    join(root, 'personas/clara.yaml'),
    `goals:\n  - ${'Un but si long que trois lignes y suffisent à peine, et encore. '.repeat(150)}\n`,
  );
  const strict = await build(root, '--strict');
  expect(strict.code).toBe(1);
  expect(strict.err).toMatch(/^personas\/clara\.yaml:5:1 {2}error {2}print\/overflow {2}/m);
  expect(strict.err).toContain('Le site n’a pas été construit');
  expect((await readFile(join(root, 'dist/print/clara.poster-a4.pdf'))).equals(before)).toBe(true);

  const { code, err } = await build(root);
  expect(code).toBe(0);
  expect(err).toMatch(/^personas\/clara\.yaml:5:1 {2}warning {2}print\/overflow {2}/m);
  // What is not there, nothing leads to; the print centre says why. Large print goes on over more sheets.
  expect(await printedIn(root)).toEqual([
    'clara.canvas-a4.en.pdf',
    'clara.canvas-a4.pdf',
    'clara.interview-a4.en.pdf',
    'clara.interview-a4.pdf',
    'clara.poster-a4.large-print.en.pdf',
    'clara.poster-a4.large-print.pdf',
    'handbook.booklet-a4.en.pdf',
    'handbook.booklet-a4.pdf',
  ]);
  const page = await readFile(join(root, 'dist/print/index.html'), 'utf8');
  expect(page).toContain('Ce qui n’a pas pu être imprimé');
  expect(page.match(/La fiche de Clara Martin ne tient pas sur «\s?poster-a4\s?»/g)).toHaveLength(1);
  for (const path of ['personas/clara', 'en/personas/clara', 'print'])
    expect(await readFile(join(root, 'dist', path, 'index.html'), 'utf8')).not.toMatch(/clara\.poster-a[34]\.(?:en\.)?pdf/);
  expect(await readFile(join(root, 'dist/p/codes.json'), 'utf8')).not.toContain('clara.poster-a4');

  const checked = await run(['check', '--dir', root, '--at', '2026-11-21', '--lang', 'fr', '--paper']);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(/^personas\/clara\.yaml:5:1 {2}warning {2}print\/overflow {2}/m);
});

it('a site without sheets and pictures leads to none, and still knows whose they are', async () => {
  const root = await contentFolder(soundContent);
  expect((await build(root, '--no-print', '--no-pictures')).code).toBe(0);
  expect(existsSync(join(root, 'dist/pictures'))).toBe(false);
  const page = await readFile(join(root, 'dist/print/index.html'), 'utf8');
  expect(page).toContain('les commandes ci-dessous');
  // A sheet printed by hand is still led to its living page, by the list of whose sheets there are.
  expect(await readdir(join(root, 'dist/p'))).toEqual(['codes.json']);
  const known: Record<string, object> = JSON.parse(await readFile(join(root, 'dist/p/codes.json'), 'utf8'));
  expect(Object.values(known)).toContainEqual({ name: 'Clara Martin', page: '/personas/clara/' });
  expect(page).not.toContain('.pdf');
  const persona = await readFile(join(root, 'dist/personas/clara/index.html'), 'utf8');
  expect(persona).toContain('href="/print/?persona=clara"');
});

it('a sign that no font draws is told by the check, and once by the build', async () => {
  const root = await contentFolder(soundContent);
  await appendFile(join(root, 'personas/clara.yaml'), 'goals:\n  - Voyager à 東京 un jour\n');
  const { out } = await run(['check', '--dir', root, '--at', '2026-11-21', '--lang', 'fr']);
  expect(out.match(/print\/missing-glyph/g)).toHaveLength(1);
  const { code, err } = await build(root);
  expect(code).toBe(0);
  expect(err.match(/missing-glyph/g)).toHaveLength(1);
  expect((await build(root, '--strict')).code).toBe(1);
});

it('a format that there is not is told, with the one meant', async () => {
  const root = await contentFolder(soundContent);
  await appendFile(join(root, 'handbook.yaml'), 'print: { formats: [poster-a33] }\n');
  const { code, err } = await build(root);
  expect(code).toBe(1);
  expect(err).toMatch(/^handbook\.yaml:3:\d+ {2}error {2}schema\/not-allowed .*poster-a33/m);
  expect(err).toContain('poster-a3');
});
