import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editDistance } from '../../../src/diagnostics/suggest.ts';
import { slugify } from '../../../src/languages/slug.ts';
import { typeset } from '../../../src/languages/typography.ts';
import { ID_PATTERN } from '../../../src/schema/text.ts';
import { readRow, withQuotedValue } from '../../../src/source/yaml/row.ts';
import { withoutTypedQuotes } from '../../../src/source/yaml/typed-quotes.ts';
import { runs } from '../../support/chance.ts';

const text = fc.string({ unit: 'grapheme' });
const french = fc
  .array(
    fc.constantFrom(
      'l',
      "'",
      '’',
      '"',
      '«',
      '»',
      ' ',
      '\u00A0',
      '\u202F',
      '!',
      '?',
      ':',
      ';',
      ',',
      '.',
      '(',
      ')',
      '12',
      '345',
      '%',
      '€',
      'mot',
      'é',
      '\n',
      '://',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

test('a value in quotes comes back as it was typed', () => {
  // A value that is wrapped in quotes of any kind already, or ends in what looks like a comment, is meant otherwise.
  const value = text.filter(
    (typed) =>
      typed.trim() === typed &&
      typed !== '' &&
      !/[\n\r#]/.test(typed) &&
      !/^(['"]).*\1$/.test(typed) &&
      withoutTypedQuotes(typed) === typed &&
      !/[\p{Cc}\u2028\u2029\uFEFF]|^[-?] /u.test(typed),
  );
  fc.assert(
    fc.property(value, fc.constantFrom('', '  ', '  - ', '    '), fc.constantFrom('text', 'role', 'tone'), (typed, lead, key) => {
      const row = readRow(`${lead}${key}: ${typed}`);
      expect(row.key).toBe(key);
      const read = parse(withQuotedValue(row).slice(lead.length)) as Record<string, unknown>;
      expect(read[key]).toBe(typed);
    }),
    runs(1000),
  );
});

test('a slug is an id or nothing, and stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.constantFrom('Œuvre', 'İstanbul', 'ﬁ', 'ĳ', 'ǅ')), (name) => {
      const slug = slugify(name);
      expect(slug === '' || ID_PATTERN.test(slug), slug).toBe(true);
      expect(slugify(slug)).toBe(slug);
    }),
    runs(2000),
  );
});

test('the distance of two words is symmetric, and nothing only between equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    runs(1000),
  );
});

test('a swap of neighbours is one step', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 12 }), fc.nat(), (word, at) => {
      const i = at % (word.length - 1);
      const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
      expect(editDistance(word, swapped)).toBe(swapped === word ? 0 : 1);
    }),
  );
});

test.each(['fr', 'en'])('typesetting is done once, and keeps the words: %s', (language) => {
  fc.assert(
    fc.property(fc.oneof(french, text), (typed) => {
      const set = typeset(typed, language);
      expect(typeset(set, language)).toBe(set);
      const letters = (whole: string) => whole.replace(/[\s'’"«»]/g, '');
      expect(letters(set)).toBe(letters(typed));
    }),
    runs(2000),
  );
});
