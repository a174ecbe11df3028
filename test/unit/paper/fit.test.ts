import { describe, expect, it } from 'vitest';
import { startCompiler } from '../../../src/paper/typst/compiler.ts';
import { formatOf } from '../../../src/paper/typst/formats.ts';
import { templateData } from '../../../src/paper/typst/sheet-data.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { posterOf } from '../../../src/sheets/poster.ts';
import { handbookOf, sample, sampleIn, today } from '../reading/sample.ts';

const compiler = startCompiler();
const paper = formatOf('poster-a4');
const fitOf = (view: Parameters<typeof posterOf>[0], persona: Parameters<typeof posterOf>[1]) => {
  const { fits, sheets } = compiler.compile(
    'fiche',
    templateData(
      view,
      [{ key: '0', code: 'k3f9x2-7qm4p', sheet: posterOf(view, persona), subject: { entity: persona } }],
      paper,
      {},
      new Map(),
    ),
  );
  return { size: fits[0]?.size ?? 0, lines: fits[0]?.lines, sheets };
};

describe('the size of a poster’s text', () => {
  it('is measured on drafts that take as much room as what is printed', async () => {
    for (const language of ['fr', 'en']) {
      const view = await sampleIn(language);
      for (const persona of (await sample()).personas.values()) expect(fitOf(view, persona)).toMatchObject({ lines: 0, sheets: 1 });
    }
  });

  it('gets smaller as there is more to say, down to the floor, and then says how much is too much', async () => {
    const goals = Array.from({ length: 60 }, (_, n) => `  - But *numéro* ${n}, qui tient à peu près sur une ligne de colonne`);
    const of = async (many: number) => {
      const handbook = await handbookOf({
        'handbook.yaml': 'company: Banque du Test\n',
        'personas/a.yaml': `id: a\nname: Ana\nrole: Cliente\nstate: draft\ngoals:\n${goals.slice(0, many).join('\n')}\n`,
      });
      const [persona] = handbook.personas.values();
      if (!persona) throw new Error('a');
      return fitOf(viewIn(handbook, 'fr', today), persona);
    };
    const sizes: number[] = [];
    for (const many of [5, 10, 14, 18]) {
      const { size, lines, sheets } = await of(many);
      sizes.push(size);
      expect([lines, sheets]).toEqual([0, 1]);
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(paper.floor);
    expect(await of(40)).toMatchObject({ size: paper.floor, lines: expect.toSatisfy((lines: number) => lines > 10) });
  });
});
