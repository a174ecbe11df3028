import { describe, expect, it } from 'vitest';
import { membersOf, peopleInUse, peopleOf } from '../../../src/facts/people.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { segmentSheetOf } from '../../../src/sheets/segment.ts';
import { pageOf } from '../../support/page-of.ts';
import { ids, small, sure } from './small.ts';

const handbook = small();
const [agence, pme] = [sure(resolve(handbook, 'segment', 'agence')), sure(resolve(handbook, 'icp', 'pme'))];

describe('the people of a segment or an ICP', () => {
  it('are those of the buying group, then those whose own file says so', () => {
    expect(ids(peopleOf(handbook, pme))).toEqual(['ana', 'ben', 'zoe', 'eva']);
    expect(ids(peopleOf(handbook, agence))).toEqual(['ana', 'ben', 'zoe']);
    expect(ids(peopleInUse(handbook, pme))).toEqual(['ana', 'ben', 'eva']);
  });

  it('stand once each, under whatever name the buying group has them, with all of their parts', () => {
    expect(membersOf(handbook, pme).map(({ persona, places }) => [persona.id, places])).toEqual([
      ['ana', [0, 2]],
      ['ben', [1]],
      ['zoe', [3]],
      ['eva', []],
    ]);
    expect(membersOf(handbook, agence).flatMap(({ places }) => places)).toEqual([]);
  });
});

describe('somebody whom a buying group names twice', () => {
  const view = viewIn(handbook, 'fr', '2026-11-21');

  it('counts once on the page, side by side with the others', () => {
    const page = pageOf(view, 'icp', 'pme');
    const blocks = page && 'sections' in page ? page.sections.flatMap(({ fields }) => fields.map(({ block }) => block)) : [];
    const compared = blocks.flatMap((block) => (block.type === 'compare' ? block.people.map(({ href }) => href) : []));
    expect(compared).toEqual(['/personas/ana/', '/personas/ben/', '/personas/eva/']);
  });

  it('counts once on the picture', () => {
    const { faces, foot } = pictureOf(view, pme);
    expect([ids(faces), foot.people]).toEqual([['ana', 'ben', 'eva'], '3 personas']);
  });

  it('stands once on paper, with each role once, the greatest weight and all notes', () => {
    const rows = segmentSheetOf(view, pme).rows.flatMap((row) => (row.type === 'people' ? row.items : []));
    expect(rows.map(({ id, part, weight }) => [id, part, weight?.value])).toEqual([
      ['ana', 'Influence et achète', 5],
      ['ben', undefined, 3],
      ['eva', undefined, undefined],
    ]);
    expect(rows[0]?.note?.runs.map(({ text }) => text)).toEqual(['Le matin Le soir']);
  });
});
