import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document, isMap, isScalar } from 'yaml';
import { endsOpen, yamlOf } from '../../../src/import/yaml.ts';
import { runs } from '../../support/chance.ts';

/** Texts that are near to what YAML gives a meaning. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        'Oui',
        'null',
        'True',
        '12',
        '+',
        '.',
        'e',
        '0x',
        'NaN',
        '~',
        '?',
        '>',
        '`',
        '-',
        '- ',
        ': ',
        ':',
        ' #',
        '#',
        ' ',
        '\n',
        '\t',
        '"',
        "'",
        '{',
        '[',
        '%',
        '---',
        '\u0085',
        '\u2028',
        '\ud800',
        '\r',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const value = fc.letrec((of) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, -0, undefined),
    of('list'),
    of('map'),
  ),
  list: fc.array(of('any'), { maxLength: 3 }),
  map: fc.dictionary(text, of('any'), { maxKeys: 3 }),
})).any;

it('writes a key and its value as the library does', () => {
  fc.assert(
    fc.property(
      text,
      value.filter((one) => one !== undefined),
      (key, one) => {
        const library = new Document({ [key]: one }, { aliasDuplicateObjects: false });
        expect(yamlOf(key, one)).toBe(library.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedAsJSON: true }));
      },
    ),
    runs(3000),
  );
});

it('parts keys by an empty line where the library does', () => {
  fc.assert(
    fc.property(
      value.filter((one) => one !== undefined),
      (one) => {
        const library = new Document({ a: one, b: 1 }, { aliasDuplicateObjects: false });
        const second = isMap(library.contents) ? library.contents.items[1]?.key : undefined;
        if (isScalar(second)) second.spaceBefore = true;
        const first = yamlOf('a', one);
        expect(`${first}${endsOpen(first) ? '' : '\n'}${yamlOf('b', 1)}`).toBe(
          library.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedAsJSON: true }),
        );
      },
    ),
    runs(3000),
  );
});

it('quotes words that hold the end of a line of another kind', () => {
  expect(yamlOf('a\u2028---', '')).toBe(new Document({ 'a\u2028---': '' }).toString());
});
