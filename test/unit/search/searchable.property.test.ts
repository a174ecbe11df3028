import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/languages/fold.ts';
import { readable, searchable, withoutForms } from '../../../src/search/searchable.ts';
import { runs } from '../../support/chance.ts';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('l’œuvre', 'N’Guyen', 'co‑working', 'Straße', '1\u202F850', '«', 'été,', '`'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((all) => all.join(' '));

describe('what the search reads', () => {
  it.each([
    ['Le cœur, et l’œuvre.', "Le cœur`coeur, et l'œuvre`loeuvre`oeuvre."],
    ['Zoé Œillet-N’Guyen', "Zoé Œillet-N'Guyen`oeilletnguyen`oeillet`nguyen"],
    ['Pré\u00ADsen\u00ADter 1\u00A0850 € à l’hôpital', "Présenter 1\u2060850 € à l'hôpital"],
    ['Un week-end simple', 'Un week-end simple'],
    ['De 14\u202Fh\u202F30 à 07h40', 'De 14\u2060h\u206030`1430 à 07h40`0740'],
    ['Le +33 6 98 76 54 32', 'Le +33\u20606\u206098\u206076\u206054\u206032`0698765432'],
    ['Un t shirt, un E mail, à peu près', 'Un t`tshirt shirt, un E`email mail, à peu près'],
    ['Un vent de 12 m/s', 'Un vent de 12 m/s`mpers'],
    ['À 14:30 et 7:40', 'À 14:30 et 7:40`0740'],
    [
      `a${'\u2005'}b ${'m'.repeat(149)} ${'m'.repeat(160)}`,
      `a b ${'m'.repeat(149)} ${'m'.repeat(75)}\u2005${'m'.repeat(75)}\u2005${'m'.repeat(10)}`,
    ],
  ])('is %s with the forms that it does not make itself', (text, read) => {
    expect(searchable(text)).toBe(read);
  });

  it('is shown again as it was written, but for what nobody sees and for the kind of apostrophe and space', () => {
    const shown = (text: string) =>
      text
        .replace(/(?!\u200C|\u200D|\uFE0F)\p{DI}/gu, '')
        .replace(/[’ʼ`´′']/gu, "'")
        .replace(/\s/g, ' ');
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(readable(searchable(text)))).toBe(shown(text));
      }),
      runs(500),
    );
  });

  it('has as many words as are seen, so that the right one is marked', () => {
    fc.assert(
      fc.property(words, (text) => {
        const read = searchable(text);
        expect(withoutForms(read).split(/\s+/)).toHaveLength(read.split(/\s+/).length);
      }),
      runs(500),
    );
  });
});

it('a folded text stays as it is, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    runs(2000),
  );
});

it.each(['40° 12\u2032 05\u2033', '\u0374\u02B9', 'l\u00B4eau', '\u2057'])('so does %s, with its signs of minutes and seconds', (text) => {
  expect(fold(fold(text))).toBe(fold(text));
  expect(fold(text)).not.toMatch(/[\u2032-\u2037\u2057\u02B9\u0374]/);
});

it.each(['Un logement de 40 m², à la 1ʳᵉ visite', 'Du CO₂ et de l’H₂O, dans l’A380'])('%s is shown as its author wrote it', (said) => {
  expect(searchable(said)).not.toMatch(/[²ʳᵉ₂]/);
  expect(readable(searchable(said))).toBe(said);
});
