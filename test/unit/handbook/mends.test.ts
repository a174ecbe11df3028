import { describe, expect, it } from 'vitest';
import { colourMeant } from '../../../src/design/colour.ts';
import { daysMeant } from '../../../src/handbook/iso-date.ts';
import { codeOfLanguage } from '../../../src/languages/named.ts';

describe('what somebody meant', () => {
  it.each([
    ['01.12.26', ['2026-12-01']],
    ['1.12.2026', ['2026-12-01']],
    ['1/12/2026', ['2026-12-01', '2026-01-12']],
    ['12/12/2026', ['2026-12-12']],
    ['12/25/2026', ['2026-12-25']],
    ['12/03/26', ['2026-03-12', '2026-12-03']],
    ['26-03-12', ['2012-03-26', '2026-03-12']],
    ['1er décembre 2026', ['2026-12-01']],
    ['1. Dezember 2026', ['2026-12-01']],
    ['December 1st, 2026', ['2026-12-01']],
    ['31/02/2026', []],
    ['12.2026', []],
  ])('by a date: %s', (typed, days) => expect(daysMeant(typed)).toEqual(days));

  it.each([
    ['français', 'fr'],
    ['Anglais', 'en'],
    ['Niederländisch', 'nl'],
    ['español', 'es'],
    ['FR', 'fr'],
    ['fr_ca', 'fr-CA'],
    ['klingon', undefined],
    ['zz', undefined],
  ])('by a language: %s', (typed, code) => expect(codeOfLanguage(typed)).toBe(code));

  it.each([
    ['7A1F3D', '#7A1F3D'],
    ['#abc', '#aabbcc'],
    ['#7a1f3dff', '#7a1f3d'],
    ['rgb(122, 31, 61)', '#7a1f3d'],
    ['rgb(300, 0, 0)', undefined],
    ['bleu canard', undefined],
  ])('by a colour: %s', (typed, colour) => expect(colourMeant(typed)).toBe(colour));
});
