import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../../src/cache/file-store.ts';
import { fontRules } from '../../../src/design/font-rules.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { facesFor, isOfFamily } from '../../../src/paper/fonts/brand/choice.ts';
import { brandFonts } from '../../../src/paper/fonts/brand/fonts.ts';
import { publishedFonts, siteFonts } from '../../../src/paper/fonts/brand/site-fonts.ts';
import { typographyOf } from '../../../src/paper/fonts/typography.ts';
import { pictures } from '../../../src/paper/pictures/pictures.ts';
import { startCompiler } from '../../../src/paper/typst/compiler.ts';
import { keptCompiler } from '../../../src/paper/typst/kept-compiler.ts';
import { printed } from '../../../src/paper/typst/print.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { fontFactsOf } from '../../../src/source/font/about.ts';
import { fontFiles } from '../../../src/source/font/folder.ts';
import { fontKindOf, tablesOf } from '../../../src/source/font/tables.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { fontIn, fontNamed } from '../../support/fonts.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';
import { today } from '../reading/sample.ts';

const sans = '@fontsource/source-sans-3/files/source-sans-3-latin-700-italic';
const ttf = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';

/** A store that lasts as long as a test. */
function memory(): FileStore {
  const kept = new Map<string, Buffer>();
  return { get: (key) => kept.get(key), set: (key, bytes) => void kept.set(key, Buffer.from(bytes)), save() {} };
}

async function company(fonts: string, files: Record<string, string | Uint8Array>, more: Record<string, string> = {}) {
  const root = await contentFolder({
    ...soundContent,
    'handbook.yaml': `company: Banque du Test\nbrand:\n  fonts:\n${fonts}`,
    ...more,
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`fonts/${name}`, bytes])),
  });
  const handbook = (await loadHandbook(root)).handbook;
  const { fonts: found, diagnostics } = await brandFonts(root, handbook);
  const view = viewIn(visibleTo(handbook, 'staff'), 'fr', today);
  const type = typographyOf(found);
  const personas = [...view.handbook.personas.values()];
  const [images, written] = [openImages(root), (id: string) => handbook.personas.get(id)];
  const formats = ['poster-a4', 'booklet-a4'] as const;
  return {
    root,
    found,
    diagnostics,
    type,
    sheets: (compiler = startCompiler(type)) =>
      Array.fromAsync(printed({ images, view, personas, formats, type, written, compiler, content: handbook })),
    pictures: () => Array.fromAsync(pictures({ images, view, entities: personas, formats: ['preview', 'badge'], type })),
    css: pagesOf(view.handbook, { fonts: siteFonts(found) }).file('brand.css'),
  };
}

describe('a font file', () => {
  it('is known by its own tables, whatever kind of file it is', () => {
    const facts = (path: string) => ({ kind: fontKindOf(fontIn(path)), ...fontFactsOf(tablesOf(fontIn(path))) });
    expect(facts(ttf)).toEqual({ kind: 'ttf', family: 'Source Serif 4', weight: 600, italic: false });
    expect(facts(`${sans}.woff`)).toMatchObject({ kind: 'woff', weight: 700, italic: true });
    expect(facts(`${sans}.woff2`)).toMatchObject({ kind: 'woff2', weight: 700, italic: true });
  });

  it('says how light and how bold it may be, where it varies', () => {
    const fvar = Buffer.alloc(16 + 20);
    for (const [at, value] of [
      [4, 16],
      [8, 1],
      [10, 20],
    ] as const)
      fvar.writeUInt16BE(value, at);
    fvar.write('wght', 16, 'latin1');
    for (const [at, value] of [
      [20, 200],
      [24, 400],
      [28, 900],
    ] as const)
      fvar.writeInt32BE(value * 65_536, at);
    expect(fontFactsOf(new Map([...tablesOf(fontIn(ttf)), ['fvar', fvar]])).range).toEqual([200, 900]);
  });

  it('is told and never trips us up, however it is damaged', async () => {
    const whole = [fontIn(ttf), fontIn(`${sans}.woff`), fontIn(`${sans}.woff2`)];
    const cut = whole.flatMap((font) => [5, 40, 300, 9000].map((length) => font.subarray(0, length)));
    const bent = whole.flatMap((font) =>
      [4, 5, 13, 20, 24, 30, 60, 61, 100].map((at) => Buffer.concat([font.subarray(0, at), Buffer.of(0xff, 0xff), font.subarray(at + 2)])),
    );
    const files = Object.fromEntries(
      [...cut, ...bent, Buffer.alloc(0), Buffer.from('ttcf....')].map((font, at) => [`fonts/${at}.ttf`, font]),
    );
    const { fonts, refused } = fontFiles(await contentFolder(files), () => true);
    expect(fonts.length + refused.length).toBe(Object.keys(files).length);
    expect(refused.length).toBeGreaterThan(12);
    expect(new Set(refused.map(({ fault }) => fault))).toEqual(new Set(['not-a-font', 'broken', 'collection']));
  });
});

describe('the fonts of a company', () => {
  it('are found by their family, whatever weight is written behind it', () => {
    expect(isOfFamily({ family: 'Maison Neue Demi Bold Italic' }, 'maison  neue')).toBe(true);
    expect(isOfFamily({ family: 'Maison Neue Mono' }, 'Maison Neue')).toBe(false);
    expect(isOfFamily({ family: 'Archivo Black' }, 'Archivo Black')).toBe(true);
  });

  it('are those that come nearest to what is asked for', () => {
    const cut = (weight: number, italic = false) => ({ weight, italic });
    const family = [cut(200), cut(350), cut(500), cut(700), cut(900), cut(400, true)];
    expect(facesFor(family)).toEqual([cut(350), cut(400, true), cut(700)]);
    expect(facesFor([{ weight: 400, italic: false, range: [100, 900] as const }])).toHaveLength(1);
  });

  it('set the site, paper and pictures', async () => {
    const files = {
      'a.ttf': fontNamed('Marque'),
      'b.ttf': fontNamed('Marque', { weight: 700 }),
      'c.ttf': fontNamed('Marque', { italic: true }),
    };
    const [own, brought, half] = [
      await company('    sans: Source Sans 3\n', files),
      await company('    serif: Marque\n    sans: marque\n', files),
      await company('    serif: Marque\n', files),
    ];
    expect([own, brought, half].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(own.css).not.toMatch(/font-face|--own/);
    expect(brought.css).toMatch(/font-weight: 700; font-display: swap; src: url\("fonts\/b\.\w{8}\.ttf"\) format\("truetype"\)/);
    expect(brought.css).toContain('--own-serif: "handbook serif"; --own-sans: "handbook sans";');
    const published = [...publishedFonts(brought.found).keys()].map((path) => path.replace(/\.\w{8}\./, '.'));
    expect(published).toEqual(['fonts/a.ttf', 'fonts/c.ttf', 'fonts/b.ttf']);
    for (const make of ['sheets', 'pictures'] as const) {
      const all = await Promise.all([own, brought, half].map((one) => one[make]()));
      for (const at of [0, 1]) {
        expect(all.flatMap((made) => made[at]?.diagnostics ?? [])).toEqual([]);
        expect(new Set(all.map((made) => Buffer.from(made[at]?.bytes ?? []).toString('base64'))).size).toBe(3);
      }
    }
  });

  it('are part of what sheets are kept by', async () => {
    const store = memory();
    const files = { 'a.ttf': fontNamed('Marque') };
    const keys: (string | undefined)[] = [];
    for (const fonts of ['    sans: Source Sans 3\n', '    sans: Marque\n']) {
      const { type } = await company(fonts, files);
      keys.push(keptCompiler(store, () => startCompiler(type), type.key).compile('poster', await posterData()).key);
    }
    expect(new Set(keys).size).toBe(2);
  });

  it('bring scripts that ours lack', async () => {
    const person = { 'personas/clara.yaml': 'id: clara\nname: Clara 東\nrole: Cliente\nstate: draft\n' };
    const files = { 'a.ttf': fontNamed('Marque', { letter: 0x6771 }) };
    const without = await company('    sans: Source Sans 3\n', files, person);
    expect((await without.sheets()).flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toContain('print/missing-glyph');
    const withIt = await company('    sans: Marque\n', files, person);
    for (const made of [await withIt.sheets(), await withIt.pictures()]) expect(made.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const { out } = await run(['check', '--dir', withIt.root]);
    expect(out).not.toContain('missing-glyph');
    // Whatever sets sheets and pictures has to be given them.
    for (const command of [
      ['check', '--paper'],
      ['print', '--format', 'poster-a4,picture-preview'],
      ['build', '--no-search'],
    ]) {
      const ran = await run([...command, '--dir', withIt.root]);
      expect([ran.code, `${ran.out}${ran.err}`.includes('missing-glyph'), ran.err.includes('print/failed')]).toEqual([0, false, false]);
    }
    expect((await run(['check', '--dir', without.root])).out).toContain('brand.fonts');
  });

  it('are told where no file of them is there, with the family that may be meant', async () => {
    const { diagnostics, css } = await company('    serif: Marqe\n    sans: Inconnue\n', { 'a.ttf': fontNamed('Marque') });
    expect(diagnostics).toMatchObject([
      { rule: 'config/font-elsewhere', line: 4, params: { family: 'Marqe', ours: 'Source Serif 4', suggestion: 'Marque' } },
      { rule: 'config/font-elsewhere', line: 5, params: { family: 'Inconnue', ours: 'Source Sans 3' } },
    ]);
    expect(css).toContain('--own-serif: "Marqe"; --own-sans: "Inconnue";');
  });

  it('are shown by the site alone where they come in WOFF2', async () => {
    const { diagnostics, css, type } = await company('    sans: Source Sans 3 ExtraLight\n', { 'a.woff2': fontIn(`${sans}.woff2`) });
    expect(diagnostics).toMatchObject([{ rule: 'config/font-elsewhere', params: { web: true } }]);
    expect(css).toMatch(/url\("fonts\/a\.\w{8}\.woff2"\) format\("woff2"\)/);
    expect(type.key).toBe('');
  });

  it('are left out where what draws letters cannot read them', async () => {
    const font = fontNamed('Marque');
    // Its tables are in order, its outlines are noise.
    tablesOf(font).get('glyf')?.fill(0xff);
    const { diagnostics, css, sheets } = await company('    sans: Marque\n', { 'a.ttf': font });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['config/font-unusable', 3]]);
    expect(css).not.toContain('font-face');
    expect((await sheets()).every(({ bytes }) => bytes)).toBe(true);
  });

  it('cannot write into the stylesheet', () => {
    const [rule] = fontRules({ sans: { name: 'a"; } * { color: red', faces: [] } });
    expect(rule).toBe(':root { --own-sans: "a\\22 \\3b  \\7d  \\2a  \\7b  color\\3a  red"; }');
  });
});

async function posterData(): Promise<object> {
  return {
    lang: 'fr',
    title: 'x',
    company: 'x',
    ink: '#000000',
    paper: { width: 210, height: 297, scale: 1, floor: 8, largest: 13, bleed: 0, slug: 0, reserve: 0, flows: false },
    sheets: [],
  };
}
