import { describe, expect, it } from 'vitest';
import { inOrder, neighboursOf, personasInOrder } from '../../../src/facts/order.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { isRecurring, recordsAround, recordsOn, themesOf } from '../../../src/facts/research.ts';
import { ids, persona, small, sure } from './small.ts';

const compare = (a: string, b: string) => a.localeCompare(b, 'fr');
const handbook = small({
  'personas/pia.yaml': persona('pia', 'rank: primary\n'),
  'research/deux.yaml':
    'id: deux\ntitle: Deux\nkind: survey\ndate: 2026-05-01\nsegments: [guichet]\nverbatims: [{ id: v1, text: T, themes: [coût] }]\nfindings: [{ text: F, themes: [Coût, délais] }]\n',
  'research/entretiens.yaml':
    'id: entretiens\ntitle: E\nkind: interview\ndate: 2026-03-01\nmethod: M\nsegments: [agence]\nverbatims: [{ id: v1, text: Dit, themes: [Coût] }]\n',
});
const [agence, pme] = [sure(resolve(handbook, 'segment', 'agence')), sure(resolve(handbook, 'icp', 'pme'))];

describe('the research on a segment or an ICP', () => {
  it('is what asked its people and what its own file cites, oldest first', () => {
    expect(ids(recordsOn(handbook, agence))).toEqual(['entretiens', 'deux']);
    expect(ids(recordsOn(handbook, pme))).toEqual(['enquete']);
  });

  it('is less than all that was heard around its people in use', () => {
    expect(ids(recordsAround(handbook, agence))).toEqual(['entretiens', 'deux']);
    // `vieux` is cited by somebody who has retired.
    expect(ids(recordsAround(handbook, pme))).toEqual(['atelier', 'entretiens', 'enquete']);
  });

  it('has themes, whatever their case, the one heard in most records first, each with the statements that rest on it', () => {
    const themes = themesOf(handbook, agence, compare);
    expect(themes.map((theme) => [theme.name, Object.fromEntries(theme.heard), isRecurring(theme)])).toEqual([
      ['Coût', { entretiens: 1, deux: 2 }, true],
      ['délais', { deux: 1 }, false],
    ]);
    expect(themes[0]?.statements.map(({ persona: { id }, path }) => [id, ...path])).toEqual([
      ['ana', 'goals', 0],
      ['ana', 'goals', 1],
    ]);
  });
});

describe('order', () => {
  it('is its own in the guide, by name after that; research has the latest first', () => {
    expect(ids(inOrder(handbook, 'guide', compare))).toEqual(['avant', 'grille', 'apres', 'bilan']);
    expect(ids(inOrder(handbook, 'record', compare))).toEqual(['deux', 'enquete', 'entretiens', 'atelier', 'vieux']);
  });

  it('gives a page of the guide its neighbours', () => {
    const of = (id: string) => {
      const { previous, next } = neighboursOf(handbook, sure(resolve(handbook, 'guide', id)), compare);
      return [previous?.id, next?.id];
    };
    expect([of('avant'), of('grille'), of('bilan')]).toEqual([
      [undefined, 'grille'],
      ['avant', 'apres'],
      ['apres', undefined],
    ]);
  });

  it('of personas has those who matter most first', () => {
    expect(ids(personasInOrder(handbook, compare))).toEqual(['pia', 'ana', 'ben', 'eva']);
  });
});
