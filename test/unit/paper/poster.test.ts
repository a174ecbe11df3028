import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/design/colour.ts';
import { sheetColours } from '../../../src/design/sheet-colours.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { heard } from '../../../src/languages/spoken.ts';
import { formatOf } from '../../../src/paper/typst/formats.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { ficheOf, MOST_WORDS } from '../../../src/sheets/fiche.ts';
import { type Poster, posterOf } from '../../../src/sheets/poster.ts';
import { type Said, wordsIn } from '../../../src/sheets/runs.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder } from '../../support/io.ts';
import { drawPage, type ReadPdf, readPdf, spokenWords, squeezed } from '../../support/pdf.ts';
import { sample, today } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';

const inUse = [...(await sample()).personas.values()].filter(({ data }) => data.state !== 'retired').map(({ id }) => id);

/** A persona of the sample as read in French, and all that is said of it on paper. */
async function wholeOf(id: string) {
  const view = viewIn(visibleTo(await sample(), 'staff'), 'fr', today);
  const persona = view.handbook.personas.get(id);
  if (!persona) throw new Error(id);
  return { view, persona, whole: posterOf(view, persona) };
}

/** What a sheet is to say, list by list, each in its order. */
function listsOf({ columns, name, role, quote, cues, curve }: Poster): { lists: Said[][]; words: Said[][] } {
  const lists = [...columns, ...(cues ? [cues] : [])].flatMap(({ groups }) => groups.map(({ items }) => items));
  return { lists, words: [[name, role, quote].flatMap((one) => one ?? []), ...lists, curve?.steps.map(({ stage }) => stage) ?? []] };
}

/** Sees to it that a sheet says all of some texts, each list in its order and each statement with its mark. */
function expectSaid(text: string, words: Said[][]): void {
  for (const list of words) {
    let from = 0;
    for (const said of list) {
      const at = text.indexOf(squeezed(wordsIn(said)), from);
      expect(at, wordsIn(said)).toBeGreaterThanOrEqual(from);
      from = at + squeezed(wordsIn(said)).length;
      if (said.mark) expect(text.slice(from, from + 10)).toContain(squeezed(heard(said.mark.label).text));
    }
  }
}

describe('the A4 sheet of every sample persona', () => {
  it.each(inUse)('holds what matters most, in reading order, with tags, in few words: %s', async (id) => {
    const { view, persona, whole } = await wholeOf(id);
    const bytes = await printOne(await sample(), [id]);
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ pages: 1, language: 'fr', title: `Affiche\u00A0: ${persona.data.name}` });
    const sheet = ficheOf(view, persona, whole);
    const { lists, words } = listsOf(sheet);
    expectSaid(pdf.text, words);
    const roles = (role: string) => pdf.tags.filter((tag) => tag.role === role);
    expect(roles('H1')).toHaveLength(1);
    expect(roles('H2').length).toBeGreaterThanOrEqual(lists.length > 0 ? sheet.columns.length : 1);
    expect(roles('L')).toHaveLength(lists.length);
    expect(roles('LI')).toHaveLength(lists.flat().length);
    expect(roles('Figure').filter(({ alt }) => !alt)).toEqual([]);
    expect(roles('Figure').length).toBeGreaterThanOrEqual(1);
    // What is read standing; the rest is counted, and stands behind the code.
    expect(await wordsShown(bytes)).toBeLessThanOrEqual(MOST_WORDS);
    const left = listsOf(whole).lists.flat().length - lists.flat().length;
    expect(sheet.more !== undefined).toBe(pdf.text.includes(squeezed('sur la page vivante')));
    if (left > 0) expect(sheet.more).toBeDefined();
    // The size of the running text: that of most signs.
    expect(usualSize(pdf)).toBeGreaterThanOrEqual(10.5);
  });

  it.each(inUse)('holds every word in large print: %s', async (id) => {
    const { whole } = await wholeOf(id);
    const { text, tags, pages } = await readPdf(await printOne(await sample(), [id], { largePrint: true }));
    const { lists, words } = listsOf(whole);
    expectSaid(text, words);
    expect(tags.filter(({ role }) => role === 'LI')).toHaveLength(lists.flat().length);
    if (pages > 1) for (let page = 1; page <= pages; page++) expect(text).toContain(squeezed(`Page ${page} sur ${pages}`));
    expect(text.split(squeezed('(suite)'))).toHaveLength(pages);
  });
});

/** The words that are read off a sheet. */
async function wordsShown(bytes: Uint8Array): Promise<number> {
  const said = await spokenWords(bytes);
  return said.flatMap(({ text }) => text.split(/[ \n]+/).filter(Boolean)).length;
}

/** The size in which most of a sheet is set. */
function usualSize({ places }: ReadPdf): number {
  const signs = new Map<number, number>();
  for (const { size, text } of places) signs.set(size, (signs.get(size) ?? 0) + text.length);
  const [[usual] = [0]] = [...signs].sort(([, a], [, b]) => b - a);
  return usual;
}

describe('a poster', () => {
  it('tells its charts to those who do not see them', async () => {
    const { tags } = await readPdf(await printOne(await sample(), ['clara-morel'], { largePrint: true }));
    const alts = tags.flatMap(({ alt }) => alt ?? []);
    expect(alts).toContain('Appli\u00A0: 5 sur 5');
    expect(alts).toContain('Argent\u00A0: 7 sur 10, de «\u202FVit au présent\u202F» à «\u202FMet de côté\u202F»');
    expect(alts.find((alt) => alt.startsWith('Courbe'))).toMatch(
      /Repérage\s: bien vécu \(hypothèse\), Comparaison\s: neutre \(hypothèse\), Décision\s: mal vécu \(moment clé\)/,
    );
  });

  it('says in plain words what it rests on, who keeps it and until when it holds', async () => {
    const { text } = await readPdf(await printOne(await sample(), ['clara-morel']));
    for (const words of [
      'D’après 6 entretiens, 612 réponses à nos enquêtes, 14 participants à nos ateliers',
      '43 affirmations sur 64 sont appuyées par une preuve (20 hypothèses, 1 contestée).',
      'Fiche tenue par : Équipe connaissance client.',
      'À relire avant le 18 novembre 2027.',
      'Usage interne – tous les collaborateurs',
    ])
      expect(text).toContain(squeezed(words));
  });

  it('is visibly a draft, a sketch or aged', async () => {
    const said = async (id: string) => (await readPdf(await printOne(await sample(), [id]))).text;
    expect(await said('bruno-sarrat')).toContain(squeezed('Brouillon : les entretiens ne sont pas finis'));
    expect(await said('helene-vidonne')).toContain(squeezed('Ébauche : une intuition à vérifier.'));
    expect(await said('samir-haddad')).toContain(squeezed('Relue il y a 18 mois'));
  });

  it('is the same file when it says the same, and another when it does not', async () => {
    const bytes = async (options?: object) => Buffer.from(await printOne(await sample(), ['clara-morel'], options)).toString('base64');
    expect(await bytes()).toBe(await bytes());
    expect(await bytes({ bleed: true })).toBe(await bytes({ bleed: true }));
    expect(await bytes({ language: 'en' })).not.toBe(await bytes());
  });

  it('is in the language asked for', async () => {
    const { text, language } = await readPdf(await printOne(await sample(), ['samir-haddad'], { language: 'en' }));
    expect(language).toBe('en');
    expect(text).toContain(squeezed('Owner: Small business team.'));
    expect(text).toContain(squeezed('What holds them back'));
    expect(text).toContain('“');
  });

  it.each([
    ['poster-a4', 210, 297, 8.5],
    ['poster-a3', 297, 420, 12],
    ['poster-a2', 420, 594, 17],
    ['poster-a1', 594, 841, 24],
    ['poster-a0', 841, 1189, 34],
  ] as const)('fills its paper with the same layout: %s', async (name, width, height, floor) => {
    const document = await PDFDocument.load(await printOne(await sample(), ['leila-aubert'], { formats: [name] }));
    const page = document.getPage(0).getSize();
    expect([page.width, page.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([width, height]);
    expect(Math.abs(formatOf(name).floor - floor)).toBeLessThan(0.2);
  });

  it('in large print is set in 16 points or more, over as many sheets as it takes', async () => {
    const { pages, text } = await readPdf(await printOne(await sample(), ['sylvie-amiel'], { largePrint: true }));
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain(squeezed('Le parcours'));
    expect(formatOf('poster-a4', true).floor).toBe(16);
    expect(formatOf('poster-a0', true).floor).toBeGreaterThan(16);
  });

  it('for the print shop says where it is cut and how far colour runs over, and keeps its tags', async () => {
    const bytes = await printOne(await sample(), ['clara-morel'], { bleed: true });
    const page = (await PDFDocument.load(bytes)).getPage(0);
    const millimetres = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
      [x, y, width, height].map((points) => Math.round((points / 72) * 25.4));
    expect(millimetres(page.getTrimBox())).toEqual([10, 10, 210, 297]);
    expect(millimetres(page.getBleedBox())).toEqual([7, 7, 216, 303]);
    expect((await readPdf(bytes)).tags.map(({ role }) => role)).toContain('H1');
  });

  it('is one file of several sheets where one is asked for', async () => {
    const files = await print(await sample(), ['clara-morel', 'leila-aubert'], { one: true });
    expect(files).toMatchObject([{ name: 'personas.poster-a4.pdf', format: 'poster-a4', ids: ['clara-morel', 'leila-aubert'] }]);
    const { pages, tags, text } = await readPdf(files[0]?.bytes ?? new Uint8Array());
    expect([pages, tags.filter(({ role }) => role === 'H1').length]).toEqual([2, 2]);
    expect(files[0]?.codes).toHaveLength(2);
    for (const code of files[0]?.codes ?? []) expect(text).toContain(squeezed(`Fiche ${code}`));
  });
});

describe('the colours of a sheet', () => {
  it('can be read, whatever the brand', () => {
    for (const brand of ['#ffee00', '#ffffff', '#00ff88', '#0b5d66']) {
      const { hue, tint, ink, muted } = sheetColours(brand);
      expect(contrast(hue, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hue, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7);
      expect(contrast(muted, tint)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are no colours in grey', () => {
    for (const colour of Object.values(sheetColours('#0b5d66', 3, true))) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  it.each([
    ['jpg', false],
    ['jpg', true],
    ['svg', true],
  ])('are those of its picture as well: %s, grey: %s', async (kind, grey) => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><path d="M0 0h90v90h-90z" fill="#d02040"/></svg>',
    );
    const root = await contentFolder({
      'handbook.yaml': 'company: Banque du Test\nlanguages: [fr]\n',
      'personas/ana.yaml': `id: ana\nname: Ana\nrole: Cliente\nstate: draft\nportrait:\n  image: images/ana.${kind}\n`,
      [`personas/images/ana.${kind}`]: kind === 'svg' ? svg : await sharp(svg).jpeg().toBuffer(),
    });
    const bytes = await printOne((await loadHandbook(root)).handbook, ['ana'], { images: openImages(root), grey });
    const { pixels } = await drawPage(bytes, 40);
    let most = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const inks = [...pixels.subarray(at, at + 3)];
      most = Math.max(most, Math.max(...inks) - Math.min(...inks));
    }
    if (grey) {
      expect(most).toBe(0);
      // One ink: a print shop would count anything else as colour.
      const words = Buffer.from(bytes).toString('latin1');
      expect(words).toContain('/DeviceGray');
      expect(words).not.toMatch(/DeviceRGB|ICCBased|CalRGB/);
    } else expect(most).toBeGreaterThan(100);
  });
});
