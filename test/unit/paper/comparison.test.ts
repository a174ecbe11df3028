import { describe, expect, it } from 'vitest';
import { heard } from '../../../src/languages/spoken.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { comparedSheetOf } from '../../../src/sheets/comparison.ts';
import { comparedName } from '../../../src/sheets/printed-file.ts';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';
import { print } from './sheets.ts';

describe('the sheet of a comparison', () => {
  it('holds two to four people on one page, with the way to the living comparison', async () => {
    const ids = ['clara-morel', 'monique-lavergne', 'leila-aubert', 'yanis-bellair'];
    for (const n of [2, 3, 4]) {
      const [file] = await print(await sample(), ids.slice(0, n), { formats: ['compare-a4'] });
      expect(file?.diagnostics).toEqual([]);
      const { pages, text } = await readPdf(file?.bytes ?? new Uint8Array());
      expect(pages).toBe(1);
      expect(text).toContain(squeezed('autres points comparés sur la page vivante'));
      if (n === 2)
        for (const words of ['Savoir qui répondra si cela tourne mal', 'compare/?with=clara-morel,monique-lavergne'])
          expect(text).toContain(squeezed(words));
    }
  });

  it('says levels in figures beside their dots, also that of a channel nobody uses', async () => {
    const persona = (id: string, name: string, intensity: number) =>
      `id: ${id}\nname: ${name}\nrole: Cliente\nstate: draft\nchannels: [{ channel: Agence, intensity: ${intensity} }]\n`;
    const handbook = await handbookOf({
      'handbook.yaml': 'company: B\nlanguages: [fr]\n',
      'personas/a.yaml': persona('a', 'Ana', 0),
      'personas/b.yaml': persona('b', 'Bea', 4),
    });
    for (const largePrint of [false, true]) {
      const [file] = await print(handbook, ['a', 'b'], { formats: ['compare-a4'], largePrint });
      const { text } = await readPdf(file?.bytes ?? new Uint8Array());
      for (const words of ['0 sur 5', '4 sur 5', 'hypothèse']) expect(text).toContain(squeezed(words));
    }
  });

  it.each([
    // What both say in their own words is one point of the page and one of the sheet.
    [3, undefined],
    [4, '1 autre point comparé sur la page vivante'],
    [6, '3 autres points comparés sur la page vivante'],
  ])('counts what it leaves out: of %i goals that one has alone, three are shown', async (alone, more) => {
    const goals = Array.from({ length: alone }, (_, at) => `  - { id: a${at}, text: But numéro ${'abcdefg'[at]} }\n`).join('');
    const persona = (id: string, text: string, own = '') =>
      `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\ngoals:\n  - { id: same, text: ${text} }\n${own}`;
    const handbook = await handbookOf({
      'handbook.yaml': 'company: B\nlanguages: [fr]\n',
      'personas/ana.yaml': persona('ana', 'Acheter un grand appartement lumineux', goals),
      'personas/bea.yaml': persona('bea', 'Acheter un appartement lumineux'),
    });
    const sheet = comparedSheetOf(viewIn(handbook, 'fr', today), [...handbook.personas.values()]);
    expect(sheet.shared?.items.map(({ cells }) => cells.length)).toEqual([2]);
    expect(sheet.more && heard(sheet.more).text).toBe(more);
  });
});

describe('the name of the file of a comparison', () => {
  it('is that of all, or short and its own where they are long', () => {
    expect(comparedName(['clara', 'jo'])).toBe('clara+jo');
    const long = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(60));
    const others = [...long.slice(0, 3), 'e'.repeat(60)];
    expect(comparedName(long)).toMatch(/^a{50}\+3-[0-9a-f]{6}$/);
    expect(comparedName(others)).not.toBe(comparedName(long));
  });
});
