import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceIn, choosesNothing, type Offer, queryFor } from '../../../src/browser/gallery/choice.ts';
import { countsOf, type GalleryCard, matching } from '../../../src/browser/gallery/match.ts';
import { nearestTo } from '../../../src/browser/gallery/nearest.ts';
import { inSort } from '../../../src/browser/gallery/sort.ts';
import { knownWords } from '../../../src/browser/words.ts';

const offer: Offer = { segment: ['artisans', 'réserve & co', 'a=b'], role: ['buyer', 'end-user'], state: ['draft'] };

const valuesOf = (facets: Offer) =>
  fc.record(Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, fc.subarray([...values])])));
const choices: fc.Arbitrary<Choice> = fc.record({
  values: valuesOf(offer),
  words: fc.oneof(
    fc.constant(''),
    fc.string({ minLength: 1 }).filter((words) => words.trim() !== ''),
  ),
});
const names = fc.constantFrom('Clara Morel', 'Inès & Tom', 'Œuvrard', 'Anh-Thu Delorme', '田中');
const spelt = [
  'Clara Morel',
  'Inès & Tom',
  'Œuvrard',
  'Anh-Thu Delorme',
  '田中',
  'Zoé Œillet-N’Guyen',
  'Paul Nguyen',
  "Sean O'Brien",
  'Jeanne d’Arcy',
  'Fleu\u00ADriste',
  'Straße',
  'Łódź',
  'Auto entrepreneur',
  'Microentreprise',
  'Hôpital',
  '1\u202F850 clients',
];
const items: fc.Arbitrary<GalleryCard[]> = fc.array(fc.record({ values: valuesOf(offer), words: names.map(knownWords) }), {
  maxLength: 12,
});

describe('a choice in an address', () => {
  it('is read as it was written, beside whatever else stands there', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const query = queryFor('?print=1&segment=artisans&name=old', choice);
        expect(choiceIn(query, offer)).toEqual(choice);
        expect(new URLSearchParams(query).get('print')).toBe('1');
      }),
    );
  });

  it('passes over what is not offered', () => {
    expect(choiceIn('?segment=gone&segment=artisans&state=retired&colour=red', offer)).toEqual({
      values: { segment: ['artisans'], role: [], state: [] },
      words: '',
    });
  });

  it('leaves the address clean where nothing is chosen', () => {
    const nothing = choiceIn('', offer);
    expect(choosesNothing(nothing)).toBe(true);
    expect(choosesNothing({ ...nothing, words: ' ' })).toBe(true);
    expect(queryFor('?segment=artisans&name=clara', nothing)).toBe('');
  });
});

describe('choices', () => {
  it('leave fewer people the more facets they are of, and more people the more values of one facet', () => {
    fc.assert(
      fc.property(items, choices, fc.constantFrom(...Object.keys(offer)), (all, choice, facet) => {
        const chosen = (values: readonly string[]) => matching(all, { ...choice, values: { ...choice.values, [facet]: values } });
        const found = matching(all, choice);
        expect(chosen([])).toEqual(expect.arrayContaining(found));
        if (choice.values[facet]?.length) expect(chosen(offer[facet] ?? [])).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  it('count for each value whom it would leave, were it the only one of its facet', () => {
    fc.assert(
      fc.property(items, choices, fc.constantFrom(...Object.keys(offer)), (all, choice, facet) => {
        const counts = countsOf(all, choice, facet);
        for (const value of offer[facet] ?? []) {
          const alone = { ...choice, values: { ...choice.values, [facet]: [value] } };
          expect(counts.get(value) ?? 0).toBe(matching(all, alone).length);
        }
      }),
    );
  });

  it.each([
    ['clara', ['Clara Morel']],
    ['mor cla', ['Clara Morel']],
    ['ines', ['Inès & Tom']],
    ['oeuv', ['Œuvrard']],
    ['THU', ['Anh-Thu Delorme']],
    ['anhthu', ['Anh-Thu Delorme']],
    ['anh thu', ['Anh-Thu Delorme']],
    ['田', ['田中']],
    ['lara', []],
    ['clara tom', []],
    ['claramorel', ['Clara Morel']],
    ["N'Guyen", ['Zoé Œillet-N’Guyen', 'Paul Nguyen']],
    ['nguyen', ['Zoé Œillet-N’Guyen', 'Paul Nguyen']],
    ['oeillet', ['Zoé Œillet-N’Guyen']],
    ['obrien', ["Sean O'Brien"]],
    ['d’arcy', ['Jeanne d’Arcy']],
    ['darcy', ['Jeanne d’Arcy']],
    ['arcy', ['Jeanne d’Arcy']],
    ['fleuriste', ['Fleu\u00ADriste']],
    ['strasse', ['Straße']],
    ['lodz', ['Łódź']],
    ['auto-entrepreneur', ['Auto entrepreneur']],
    ['autoentrepreneur', ['Auto entrepreneur']],
    ['micro entreprise', ['Microentreprise']],
    ['micro-entreprise', ['Microentreprise']],
    ['l’hôpital', ['Hôpital']],
    ['1850', ['1\u202F850 clients']],
    ['1 850', ['1\u202F850 clients']],
    ['xyzzy', []],
  ])('find by the beginnings of words, however they are typed: %s', (words, found) => {
    const people = spelt.map((name) => ({ name, values: {}, words: knownWords(name) }));
    expect(matching(people, { values: {}, words }).map(({ name }) => name)).toEqual(found);
  });
});

describe('what comes nearest', () => {
  it('leaves one thing out, finds somebody, and is all there is of that', () => {
    fc.assert(
      fc.property(items, choices, (all, choice) => {
        const near = nearestTo(all, choice, matching);
        for (const { choice: wider, count } of near) {
          expect(count).toBe(matching(all, wider).length);
          expect(count).toBeGreaterThan(0);
          expect(matching(all, wider)).toEqual(expect.arrayContaining(matching(all, choice)));
        }
        expect(near.map(({ count }) => count)).toEqual(near.map(({ count }) => count).sort((a, b) => b - a));
      }),
    );
  });
});

describe('an order', () => {
  const people = fc.array(
    fc.record({
      name: names,
      segment: fc.option(fc.nat(5), { nil: undefined }),
      reviewed: fc.constantFrom('', '2025-05-13', '2026-01-02'),
    }),
  );

  it('keeps everybody, and is the usual one where none is named', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('', 'rank', 'name', 'segment', 'review', 'constructor'), (all, sort) => {
        const sorted = inSort(all, sort, 'fr');
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        if (sort === '' || sort === 'rank') expect(sorted).toEqual(all);
        if (sort === 'review') expect(sorted.map(({ reviewed }) => reviewed)).toEqual(all.map(({ reviewed }) => reviewed).sort());
      }),
    );
  });
});
