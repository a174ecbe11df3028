import { describe, expect, it } from 'vitest';
import { isMeant } from '../../../src/browser/search/words.ts';

describe('a word that was found', () => {
  it.each([
    ['guichet,', 'guichet'],
    ['Guichets', 'guichet'],
    ['l’épargne', 'epargne'],
    ['notes', 'note de frais'],
    ['frais.', 'notes de frais'],
    ['signes', 'qui signe'],
    ['A3', 'affiche a3'],
    ['IA', 'ia'],
  ])('%s is meant by %s', (found, term) => expect(isMeant(found, term)).toBe(true));

  it.each([
    ['de', 'notes de frais'],
    ['devant', 'notes de frais'],
    ['depuis', 'prix de vente'],
    ['décide', 'prix de vente'],
    ['signalé', 'qui signe'],
    ['déjà', 'de la banque'],
  ])('%s is not meant by %s', (found, term) => expect(isMeant(found, term)).toBe(false));
});
