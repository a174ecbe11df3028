import { describe, expect, it } from 'vitest';
import { figuresBlock } from '../../../src/blocks/research.ts';
import { sparkline } from '../../../src/blocks/sparkline.ts';
import { figuresSheet } from '../../../src/data/workbook/figures.ts';
import { child, entityValue, items } from '../../../src/reading/value.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { sure } from '../facts/small.ts';
import { collapse, handbookOf, today } from '../reading/sample.ts';

const viewWith = async (series: string) => {
  const figure = `figures: [{ id: part, label: Part, value: 44, unit: "%", date: 2026-09-30${series} }]\n`;
  const files = { 'handbook.yaml': 'company: Banque\n', 'segments/guichet.yaml': `id: guichet\nname: Guichet\n${figure}` };
  return viewIn(await handbookOf(files), 'fr', today);
};
const figureIn = async (series: string) => {
  const view = await viewWith(series);
  const figures = child(entityValue(view, sure(view.handbook.segments.get('guichet'))), 'figures');
  const block = figuresBlock(items(sure(figures)));
  return block.type === 'figures' ? block.items[0] : undefined;
};
const earlier = ', series: [{ date: 2024-09-30, value: 37, base: 2190 }, { date: 2025-09-30, value: 41 }]';

describe('the series of a figure', () => {
  it('ends with the figure itself, whether its file repeats it or not', async () => {
    const repeated = earlier.replace('41 }', '41 }, { date: 2026-09-30, value: 44, base: 2310 }');
    const values = async (series: string) => (await figureIn(series))?.series?.points.map(({ value, base }) => [collapse(value), base]);
    const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
    expect((await values(earlier))?.map((pair) => pair.map(plain))).toEqual([
      ['37 %', '2 190'],
      ['41 %', undefined],
      ['44 %', undefined],
    ]);
    expect((await values(repeated))?.length).toBe(3);
    expect((await figureIn(''))?.series).toBeUndefined();
  });

  it('is said in one phrase', async () => {
    expect(collapse((await figureIn(earlier))?.series?.twin.text ?? '').replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Évolution du 30 septembre 2024 au 30 septembre 2026 : 37 % le 30 septembre 2024 (base : 2 190), 41 % le 30 septembre 2025, 44 % le 30 septembre 2026',
    );
  });

  it('is drawn from left to right, days apart as they were, and level where nothing moved', () => {
    const point = (day: number, amount: number) => ({ date: '', value: '', day, amount });
    expect(sparkline({ points: [point(0, 1), point(75, 3), point(100, 2)] })).toEqual([
      { x: 4, y: 26 },
      { x: 73, y: 4 },
      { x: 96, y: 15 },
    ]);
    expect(sparkline({ points: [point(0, 5), point(10, 5)] }).map(({ y }) => y)).toEqual([15, 15]);
    expect(sparkline({ points: [point(0, 5)] })).toEqual([{ x: 50, y: 15 }]);
  });

  it('is a sheet of the workbook, with a row for each measure; there is none where nothing was measured twice', async () => {
    const sheet = figuresSheet(await viewWith(earlier));
    expect(sheet?.header.slice(0, 6)).toEqual(['Segment ou profil', 'Chiffre', 'Date', 'Valeur', 'Unité', 'Base']);
    expect(sheet?.rows.map((row) => row.map((cell) => cell?.value).slice(3, 6))).toEqual([
      [37, '%', 2190],
      [41, '%', undefined],
      [44, '%', undefined],
    ]);
    expect(figuresSheet(await viewWith(''))).toBeUndefined();
  });
});
