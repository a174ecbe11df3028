import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatsFor } from '../../../src/languages/format.ts';
import { languageName, languageNameIn, languages, valueLabel, wordsFor } from '../../../src/languages/index.ts';
import { typeset, withinSentence } from '../../../src/languages/typography.ts';
import { unwrap } from '../../../src/schema/walk.ts';
import { everySchema, schemas } from '../schema/every-key.ts';

const fr = languages.fr.words;
const en = languages.en.words;

const enumerations = Object.entries(schemas)
  // What only says how the content is read has no reader.
  .filter(([name]) => name !== 'handbook' && name !== 'fields')
  .flatMap(([name, schema]) => [...everySchema(schema, name)])
  // The parts of a drawn face are seen, not said.
  .filter(([path]) => !path.includes('avatar'))
  .map(([path, schema]) => [path, unwrap(schema)] as const)
  .flatMap(([path, type]) => (type instanceof z.ZodEnum ? [[path, type.options.map(String)] as const] : []));

describe('the words of the site', () => {
  it.each(Object.entries(languages))('name every value of every enumeration in %s', (_, { words }) => {
    const unnamed = enumerations.flatMap(([path, options]) =>
      options.filter((option) => !valueLabel(words, options, option)).map((option) => `${path}: ${option}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('are set as a French printer would set them', () => {
    const words = JSON.stringify(fr).match(/(?<=":")[^"]*/g) ?? [];
    expect(words.filter((text) => text.includes("'"))).toEqual([]);
    expect(typeset('Qui êtes-vous ?', 'fr')).toBe('Qui êtes-vous\u202F?');
  });

  it('are set as a German printer would set them', () => {
    expect(typeset('Er sagt "nie", z. B. bei 10 %, i. d. R. …', 'de')).toBe(
      'Er sagt „nie“, z.\u202FB. bei 10\u202F%, i.\u202Fd.\u202FR.\u00A0…',
    );
    expect(typeset('Plan A. In Berlin', 'de-AT')).toBe('Plan A. In Berlin');
  });

  it('begin within a sentence with a small letter, but for German, whose nouns keep theirs', () => {
    expect(['fr', 'en', 'de'].map((language) => withinSentence('Ziele', language))).toEqual(['ziele', 'ziele', 'Ziele']);
  });

  it('fall back to English for a language that nobody has translated', () => {
    expect(wordsFor('es')).toBe(en);
    expect(wordsFor('fr-CH')).toBe(fr);
  });
});

describe('formats', () => {
  it('write dates as each language does, wherever the machine stands', () => {
    expect(formatsFor('fr').date('2026-03-01')).toBe('1er mars 2026');
    expect(formatsFor('en').date('2026-03-01')).toBe('1 March 2026');
    expect(formatsFor('de').date('2026-03-01')).toBe('1. März 2026');
  });

  it('write numbers, shares, lists and counts', () => {
    const french = formatsFor('fr');
    expect(french.number(18_900.5)).toBe('18\u202F900,5');
    expect(french.percent(0.79)).toBe('79\u202F%');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(french.count(0, fr.count.persona)).toBe('0 persona');
    expect(formatsFor('en').count(0, en.count.persona)).toBe('0 personas');
    expect(french.count(2_000_000, fr.count.persona)).toBe('2\u202F000\u202F000 personas');
  });

  it('name languages to those who read them', () => {
    expect([languageName('fr'), languageName('en'), languageNameIn('fr', 'en')]).toEqual(['Français', 'English', 'French']);
    expect([languageName('de'), languageNameIn('fr', 'de')]).toEqual(['Deutsch', 'Französisch']);
  });

  it('write numbers, shares and sums as in Germany', () => {
    const german = formatsFor('de');
    expect(german.number(18_900.5)).toBe('18.900,5');
    expect(german.percent(0.79)).toBe('79\u202F%');
    expect(german.amount(86, '€')).toBe('86\u202F€');
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  });
});
