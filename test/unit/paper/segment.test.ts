import { describe, expect, it } from 'vitest';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';

const formats = ['segment-a4'] as const;
const config = 'company: Banque du Test\nlanguages: [fr, en]\n';

describe('the sheet of a segment', () => {
  it('is made of every segment and profile of the sample, each on one sheet', async () => {
    const handbook = await sample();
    const ids = [...handbook.segments.keys(), ...handbook.icps.keys()];
    for (const language of ['fr', 'en']) {
      const files = await print(handbook, ids, { formats, language });
      expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
      for (const { bytes } of files) expect((await readPdf(bytes ?? new Uint8Array())).pages).toBe(1);
    }
  });

  it('says who belongs to it, in which numbers, what is done, what research says, and who they are', async () => {
    const { text, tags, title } = await readPdf(await printOne(await sample(), ['reserve-active'], { formats }));
    expect(title).toBe('Fiche segment\u00A0: Réserve active');
    for (const words of [
      'Clients qui tirent régulièrement sur leur crédit renouvelable et remboursent sans incident.',
      '18 900 clients',
      'Base clients, 30 septembre 2026',
      'Comportement',
      'Au moins trois tirages sur douze mois glissants',
      'Ce que nous faisons',
      'Coût total en euros affiché avant chaque tirage',
      'Ce que dit la recherche',
      'Didier Cazal',
      'Leïla Aubert',
      'personas.example.com/segments/reserve-active',
    ])
      expect(text).toContain(squeezed(words));
    const faces = tags.flatMap(({ role, alt }) => (role === 'Figure' && alt?.startsWith('Portrait') ? [alt] : []));
    expect(faces).toHaveLength(2);
  });

  it('of a company shows who weighs how much in a purchase, and says where it has been shortened', async () => {
    const { text, tags } = await readPdf(await printOne(await sample(), ['sous-traitant-aeronautique'], { formats }));
    const order = ['Hélène Vidonne', 'Bruno Sarrat', 'Sylvie Amiel', 'Clara Morel', 'Mathieu Kerbrat'];
    const places = order.map((name) => text.lastIndexOf(squeezed(name)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(tags.flatMap(({ alt }) => alt ?? [])).toContain('Poids dans la décision\u00A0: 5 sur 5');
    expect(text).toContain(squeezed('Fiche abrégée : la page vivante dit le reste.'));
  });

  it('names nobody whom its readers may not see, nor who is retired', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': config,
      'segments/s.yaml': 'id: s\nname: Jeunes\n',
      'personas/a.yaml': 'id: a\nname: Ana Visible\nrole: Cliente\nstate: draft\nsegments: [s]\n',
      'personas/b.yaml': 'id: b\nname: Bea Cachée\nrole: Cliente\nstate: draft\nsegments: [s]\nvisibility: restricted\n',
      'personas/c.yaml': 'id: c\nname: Cora Partie\nrole: Cliente\nstate: retired\nsegments: [s]\n',
    });
    const { text } = await readPdf(await printOne(handbook, ['s'], { formats }));
    expect(text).toContain(squeezed('Ana Visible'));
    expect(text).not.toMatch(/Cachée|Partie/);
    // Of which little is known, it says what to ask.
    expect(text).toContain(squeezed('Ce qu’il reste à apprendre'));
  });

  it('tells a sign that its fonts lack in the file that lends it', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': config,
      'segments/s.yaml': 'id: s\nname: Jeunes\nsummary: Vingt ans 東\n',
      'personas/a.yaml': 'id: a\nname: Ana\nrole: Cliente 京\nstate: draft\nsegments: [s]\n',
    });
    const [file] = await print(handbook, ['s'], { formats });
    expect(file?.bytes).toBeUndefined();
    expect(file?.diagnostics.map(({ rule, file: where, line }) => [rule, where, line])).toEqual([
      ['print/missing-glyph', 'segments/s.yaml', 3],
      ['print/missing-glyph', 'personas/a.yaml', 3],
    ]);
  });

  it('is the same file when it says the same, in grey and for the print shop too', async () => {
    for (const options of [{}, { grey: true, bleed: true }]) {
      const once = async () => Buffer.from(await printOne(await sample(), ['primo-accedants'], { formats, ...options })).toString('base64');
      expect(await once()).toBe(await once());
    }
  });
});
