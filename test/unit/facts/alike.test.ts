import { describe, expect, it } from 'vitest';
import { isAlike, matches, sayingOf } from '../../../src/facts/alike.ts';

const alike = (a: string, b: string) => isAlike(sayingOf(a), sayingOf(b));

describe('two texts say the same', () => {
  it('in nearly the same words, whatever their order', () => {
    expect(alike('Finir ses comptes avant dimanche soir', 'Finir ses comptes avant le dimanche soir')).toBe(true);
    expect(alike('Parler toujours à la même personne', 'Parler à la même personne, toujours')).toBe(true);
    expect(alike('Finir ses comptes avant dimanche', 'Ouvrir une boutique dimanche')).toBe(false);
  });

  it('not where one denies what the other says', () => {
    expect(alike('Veut un conseil humain', 'Ne veut pas de conseil humain')).toBe(false);
    expect(alike('Wants human advice first', 'Not human advice first, wants')).toBe(false);
    expect(alike('Möchte persönliche Beratung haben', 'Möchte keine persönliche Beratung haben')).toBe(false);
  });

  it('not where a number differs, however short it is', () => {
    expect(alike('Payer moins de 50 euros par mois', 'Payer moins de 90 euros par mois')).toBe(false);
  });
});

describe('statements are matched across people', () => {
  it('by their words, and those of a few letters as they stand', () => {
    const found = matches([[{ text: 'Finir tôt' }, { text: 'OK' }], [{ text: 'ok' }, { text: 'Partir' }], [{ text: 'Finir tôt !' }]]);
    expect(found.get('0.0')).toEqual([{ whose: 2, at: 0 }]);
    expect(found.get('0.1')).toEqual([{ whose: 1, at: 0 }]);
    expect(found.get('1.1')).toBeUndefined();
  });

  it('by an id only where half of the words are the same, too', () => {
    const [ticket, crayon] = ['Un cahier de laboratoire, ticket plié', 'Un cahier, crayon pour les dépôts'];
    expect(matches([[{ id: 'cahier', text: ticket }], [{ id: 'cahier', text: crayon }]]).size).toBe(0);
    const [one, other] = ['Montrer une page courte au directeur', 'Montrer une longue page au directeur financier'];
    expect(matches([[{ id: 'page', text: one }], [{ id: 'page', text: other }]]).size).toBe(2);
    expect(matches([[{ id: 'page', text: one }], [{ id: 'autre', text: other }]]).size).toBe(0);
  });
});
