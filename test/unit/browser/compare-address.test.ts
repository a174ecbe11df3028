import { describe, expect, it } from 'vitest';
import type { Comparables } from '../../../src/blocks/comparison/people.ts';
import { askedFor, queryOf, worthComparing } from '../../../src/browser/compare/address.ts';
import { finderOf } from '../../../src/browser/compare/picker.ts';
import { isFound, knownWords, readingsOf } from '../../../src/browser/words.ts';

const one = (id: string, name: string, homes: number[] = [], near?: string[]) => ({
  id,
  name,
  role: 'Plombière',
  initials: 'X',
  homes,
  ...(near && { near }),
});
const all: Comparables = {
  people: [
    one('clara-morel', 'Clara Morel', [0]),
    one('monique-lavergne', 'Monique Lavergne', [1]),
    one('leila', 'Leïla', [0], ['monique-lavergne']),
    one('ben', 'Ben', [1]),
    one('cy', 'Cy'),
  ],
  homes: ['Agence', 'Appli'],
  former: { monique: 'monique-lavergne', vieux: 'paul' },
  retired: { paul: { name: 'Paul', successor: 'ben' }, zoe: { name: 'Zoé' } },
};
const find = finderOf(all, { isFound, knownWords, readingsOf });
const asked = (query: string) => {
  const { chosen, told } = askedFor(query, all, 4, find);
  return {
    chosen: chosen.map(({ id }) => id),
    told: told.map((each) => ('nearest' in each ? { ...each, nearest: each.nearest.map(({ id }) => id) } : each)),
  };
};

describe('the address of a comparison', () => {
  it('names people once each, by former ids too', () => {
    expect(asked('?with=clara-morel,monique, clara-morel ,,monique-lavergne&x=1')).toEqual({
      chosen: ['clara-morel', 'monique-lavergne'],
      told: [],
    });
    expect(asked('?with=ben&with=cy').chosen).toEqual(['ben', 'cy']);
    expect(asked('')).toEqual({ chosen: [], told: [] });
  });

  it('says who is not there, with what comes nearest', () => {
    expect(asked('?with=clara-morl,moniqe')).toEqual({
      chosen: [],
      told: [
        { kind: 'unknown', id: 'clara-morl', nearest: ['clara-morel'] },
        { kind: 'unknown', id: 'moniqe', nearest: ['monique-lavergne'] },
      ],
    });
    expect(asked('?with=plombiere').told).toMatchObject([{ nearest: ['clara-morel', 'monique-lavergne', 'leila'] }]);
    expect(asked('?with=__proto__,constructor').told).toMatchObject([{ nearest: [] }, { nearest: [] }]);
  });

  it('says who has retired, with whoever took the place, and who is one too many', () => {
    expect(asked('?with=vieux,zoe').told).toEqual([
      { kind: 'retired', name: 'Paul', nearest: ['ben'] },
      { kind: 'retired', name: 'Zoé', nearest: [] },
    ]);
    expect(asked('?with=clara-morel,monique,leila,ben,cy')).toEqual({
      chosen: ['clara-morel', 'monique-lavergne', 'leila', 'ben'],
      told: [{ kind: 'tooMany', names: ['Cy'] }],
    });
  });

  it('is written with its commas, and keeps what else stands in it', () => {
    expect(queryOf('?x=1&with=old', ['a', 'b'])).toBe('?x=1&with=a,b');
    expect(queryOf('?with=old', [])).toBe('');
  });
});

it('those are worth comparing whom a page names, then those of one segment', () => {
  const [clara, monique] = all.people;
  expect(worthComparing(monique ? [monique] : [], all.people, 2).map(({ id }) => id)).toEqual(['leila', 'ben']);
  expect(worthComparing(clara ? [clara] : [], all.people, 1).map(({ id }) => id)).toEqual(['leila']);
});

it('people are found by name, occupation and segment, whatever the accents', () => {
  expect(find('leila').map(({ id }) => id)).toEqual(['leila']);
  expect(find('appli').map(({ id }) => id)).toEqual(['monique-lavergne', 'ben']);
  expect(find('')).toEqual([]);
});
