import { describe, expect, it } from 'vitest';
import { cardSheetOf, posterOf } from '../../../src/sheets/poster.ts';
import { saidOn, wordsIn } from '../../../src/sheets/runs.ts';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample, sampleIn } from '../reading/sample.ts';
import { print } from './sheets.ts';

const five = ['clara-morel', 'samir-haddad', 'sylvie-amiel', 'leila-aubert', 'bruno-sarrat'];

describe.each(['cards-a4', 'cards-a6'] as const)('cards: %s', (format) => {
  it('stand four to a sheet, each with its back behind it once the sheet is turned', async () => {
    const files = await print(await sample(), five, { formats: [format] });
    expect(files.map(({ name }) => name)).toEqual([`personas.${format}.pdf`]);
    const { pages, places, tags } = await readPdf(files[0]?.bytes ?? new Uint8Array());
    expect(pages).toBe(4);
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(5);
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    const middle = (210 / 2 / 25.4) * 72;
    const half = (297 / 2 / 25.4) * 72;
    const cell = (page: number, text: string) => {
      const place = places.find((one) => one.page === page && one.text.includes(text));
      return place && [place.x < middle ? 'left' : 'right', place.y > half ? 'upper' : 'lower'].join(' ');
    };
    const cells = (page: number) => ['Clara', 'Samir', 'Sylvie', 'Leïla'].map((name) => cell(page, name));
    expect(cells(1)).toEqual(['left upper', 'right upper', 'left lower', 'right lower']);
    expect(cells(2)).toEqual(['right upper', 'left upper', 'right lower', 'left lower']);
  });

  it('hold every word that they are to show', async () => {
    const view = await sampleIn('fr');
    const inUse = [...view.handbook.personas.values()].filter(({ data }) => data.state !== 'retired');
    const [file] = await print(
      view.handbook,
      inUse.map(({ id }) => id),
      { formats: [format] },
    );
    expect(file?.diagnostics).toEqual([]);
    const { text } = await readPdf(file?.bytes ?? new Uint8Array());
    const said = inUse.flatMap((persona) => saidOn(cardSheetOf(posterOf(view, persona))).map(wordsIn));
    expect(said.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });

  it('tell what does not fit', async () => {
    const goals = Array.from({ length: 3 }, (_, n) => `  - But ${n} ${'qui n’en finit pas '.repeat(90)}`).join('\n');
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\n',
      'personas/a.yaml': `id: a\nname: Ana\nrole: Cliente\nstate: draft\ngoals:\n${goals}\n`,
    });
    const [file] = await print(handbook, ['a'], { formats: [format] });
    expect(file?.bytes === undefined).toBe(true);
    expect(file?.diagnostics).toMatchObject([{ rule: 'print/overflow', line: 5, params: { name: 'Ana', format } }]);
  });
});
