import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { posterOf } from '../../../src/sheets/poster.ts';
import { wordsIn } from '../../../src/sheets/runs.ts';
import { wallOf } from '../../../src/sheets/wall.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder } from '../../support/io.ts';
import { type ReadPdf, readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';

const formats = ['poster-a3'] as const;
const inUse = [...(await sample()).personas.values()].filter(({ data }) => data.state !== 'retired').map(({ id }) => id);
const scales = { 'poster-a3': 1, 'poster-a2': Math.SQRT2, 'poster-a1': 2, 'poster-a0': 2 * Math.SQRT2 } as const;

/** How large the words of a voice are set, in points. */
function voiceSize({ places }: ReadPdf, quote: string): number {
  const words = squeezed(quote);
  const own = places.filter(({ text }) => squeezed(text).length > 3 && words.includes(squeezed(text)));
  return Math.max(0, ...own.map(({ size }) => size));
}

const persona = (lines: string) => `id: a\nname: Ana Vidal\nrole: Cliente\nstate: draft\n${lines}`;
const oneOf = (lines: string) => handbookOf({ 'handbook.yaml': 'company: Banque du Test\n', 'personas/a.yaml': persona(lines) });

describe('the poster of every sample persona', () => {
  it.each(inUse)('has a voice that is read from three metres, and three lines: %s', async (id) => {
    const view = viewIn(visibleTo(await sample(), 'staff'), 'fr', today);
    const shown = view.handbook.personas.get(id);
    if (!shown) throw new Error(id);
    const pdf = await readPdf(await printOne(await sample(), [id], { formats }));
    const { lines, quote, missing } = wallOf(view, shown, posterOf(view, shown));
    expect(pdf.pages).toBe(1);
    if (quote) expect(voiceSize(pdf, wordsIn(quote))).toBeGreaterThanOrEqual(59.9);
    const said = missing ? [] : lines.flatMap((line) => line.said ?? []);
    for (const one of said) expect(pdf.text).toContain(squeezed(wordsIn(one)));
    for (const label of missing ? ['Ce qu’il reste à apprendre'] : ['Envie', 'Frein', 'Comment s’y prendre'])
      expect(pdf.text).toContain(squeezed(label));
    expect(pdf.tags.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(pdf.tags.filter(({ role }) => role === 'H2')).toHaveLength(missing ? 1 : 3);
    expect(pdf.tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
  });
});

describe('a poster', () => {
  it.each(['poster-a3', 'poster-a2', 'poster-a1', 'poster-a0'] as const)('is the same on all paper, only larger: %s', async (format) => {
    const bytes = await printOne(await sample(), ['clara-morel'], { formats: [format] });
    const pdf = await readPdf(bytes);
    expect(voiceSize(pdf, 'Je suis payée pour raconter l’entreprise, pas pour recopier des tickets.')).toBeGreaterThanOrEqual(
      59.9 * scales[format],
    );
    expect(bytes.length).toBeLessThan(120_000);
  });

  it('says the statements of high priority, each with its mark, and only what stands in the whole', async () => {
    const handbook = await oneOf(
      'goals: [Premier but, { text: But urgent, priority: high }]\nbrakes: [Un frein]\nguidance:\n  sales:\n    tone: Calme\n    do: [Rappeler le lendemain]\n',
    );
    const { text } = await readPdf(await printOne(handbook, ['a'], { formats }));
    for (const words of ['But urgent hypothèse', 'Un frein hypothèse', 'Rappeler le lendemain']) expect(text).toContain(squeezed(words));
    expect(text).not.toContain(squeezed('Premier but'));
  });

  it('bears the code of the A4 sheet, and a link that opens the living page', async () => {
    const [wall] = await print(await sample(), ['clara-morel'], { formats });
    const [fiche] = await print(await sample(), ['clara-morel']);
    expect(wall?.codes).toEqual(fiche?.codes);
    const { text, tags, links } = await readPdf(wall?.bytes ?? new Uint8Array());
    expect(text).toContain(squeezed(`Fiche ${wall?.codes[0]}`));
    expect(text).toContain(squeezed('La page vivante, version accessible de cette feuille'));
    expect(tags.map(({ role }) => role)).toContain('Link');
    expect(links).toEqual(['https://personas.example.com/personas/clara-morel/']);
  });

  it('sets a long quote smaller, then makes room for it, then tells how long it may be, which is true', async () => {
    const quote = (signs: number) =>
      `quote: "${'Une phrase que l’on dit, et encore. '.repeat(60).slice(0, signs).trim()}"\ngoals: [Un but]\n`;
    const made = async (signs: number) => print(await oneOf(quote(signs)), ['a'], { formats });
    const sizeOf = async (signs: number) => voiceSize(await readPdf((await made(signs))[0]?.bytes ?? new Uint8Array()), quote(signs));
    const [short, long, longer] = [await sizeOf(60), await sizeOf(180), await sizeOf(330)];
    expect(short).toBeGreaterThanOrEqual(59.9);
    expect(long).toBeLessThan(short);
    expect(longer).toBeGreaterThanOrEqual(39.9);
    const [tooLong] = await made(1200);
    expect(tooLong?.bytes).toBeUndefined();
    const [told] = tooLong?.diagnostics ?? [];
    expect(told).toMatchObject({ rule: 'print/long-quote', line: 5, params: { name: 'Ana Vidal', format: 'poster-a3' } });
    const fits = told && 'fits' in told.params ? told.params.fits : 0;
    expect(fits).toBeGreaterThan(330);
    expect((await made(fits))[0]?.bytes).toBeDefined();
  });

  it('says in large letters what it knows of whom nobody has heard, and asks where nothing is known', async () => {
    const silent = await readPdf(await printOne(await oneOf('goals: [Un but, b, c, d, e]\n'), ['a'], { formats }));
    expect(silent.places.find(({ text }) => text.includes('Un but'))?.size).toBeGreaterThan(28);
    expect(silent.text).toContain(squeezed('Nous ne le savons pas encore.'));
    const unknown = await readPdf(await printOne(await oneOf(''), ['a'], { formats }));
    expect(unknown.text).toContain(squeezed('Ce qu’il reste à apprendre'));
    expect(unknown.text).not.toContain(squeezed('Nous ne le savons pas encore.'));
  });

  it('keeps what must be known before all else', async () => {
    for (const [id, words] of [
      ['bruno-sarrat', 'Brouillon : les entretiens ne sont pas finis'],
      ['samir-haddad', 'Relue il y a 18 mois'],
      ['paul-livret', 'Fiche retirée'],
    ] as const)
      expect((await readPdf(await printOne(await sample(), [id], { formats }))).text).toContain(squeezed(words));
  });

  it.each([false, true])('shows a photograph as sharp as its original, and weighs little for it; grey: %s', async (grey) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const photo = await sharp({ create: { width: 2400, height: 2800, channels: 3, background: '#888', noise } })
      .blur(1.2)
      .jpeg({ quality: 92 })
      .toBuffer();
    const root = await contentFolder({
      'handbook.yaml': 'company: Banque du Test\nlanguages: [fr]\n',
      'personas/a.yaml': persona('quote: Une phrase.\nportrait:\n  image: images/a.jpg\n  alt: Une photo\n'),
      'personas/images/a.jpg': photo,
    });
    const bytes = await printOne((await loadHandbook(root)).handbook, ['a'], { formats, images: openImages(root), grey });
    expect(bytes.length).toBeLessThan(600_000);
    const { tags, images } = await readPdf(bytes);
    expect(tags.flatMap(({ alt }) => alt ?? [])).toContain('Une photo');
    for (const { dotsPerInch } of images) expect(dotsPerInch).toBeGreaterThanOrEqual(150);
    expect(images).toHaveLength(1);
  });
});
