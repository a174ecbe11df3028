import { describe, expect, it } from 'vitest';
import { guideTree, pageAbove } from '../../../src/facts/guide.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { handbookOf } from '../reading/sample.ts';

const page = (id: string, order: number, within?: string) =>
  `---\nid: ${id}\ntitle: Page ${id}\norder: ${order}\n${within ? `within: ${within}\n` : ''}---\nTexte.\n`;

function guideOf(pages: Record<string, [order: number, within?: string]>): Promise<Handbook> {
  const files = Object.entries(pages).map(([id, [order, within]]) => [`guide/${id}.md`, page(id, order, within)]);
  return handbookOf({ 'handbook.yaml': 'company: Banque du Test\n', ...Object.fromEntries(files) });
}

const compare = (a: string, b: string) => a.localeCompare(b);
const shape = (handbook: Handbook) => guideTree(handbook, compare).map(({ guide, under }) => [guide.id, ...under.map(({ id }) => id)]);

describe('the list of pages of a guide', () => {
  it('names a page under the one that it is placed under, in order, however deep that is', async () => {
    const handbook = await guideOf({ b: [2], a: [1], late: [30, 'b'], early: [20, 'b'], deep: [40, 'late'] });
    expect(shape(handbook)).toEqual([['a'], ['b', 'early', 'late', 'deep']]);
  });

  it('loses no page: not one under a page that is not there, nor those that are placed under each other', async () => {
    const handbook = await guideOf({ a: [1, 'gone'], b: [2, 'c'], c: [3, 'b'], self: [4, 'self'], d: [5, 'b'] });
    expect(shape(handbook).flat().sort()).toEqual(['a', 'b', 'c', 'd', 'self']);
    const self = handbook.guides.get('self');
    expect(self && pageAbove(handbook, self)).toBeUndefined();
  });
});
