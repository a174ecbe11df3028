import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from '../../../bench/random.ts';
import { toData } from '../../../src/source/yaml/convert.ts';
import { parseYaml } from '../../../src/source/yaml/parse.ts';
import { readQuickly } from '../../../src/source/yaml/quick.ts';
import { mutate } from '../../fuzz/mutate.ts';
import { corpusFiles, sampleFiles } from '../../fuzz/sound.ts';
import { runs } from '../../support/chance.ts';

/** What is read quickly is what the parser gives, and holds nothing that it would complain of. */
function expectSame(text: string): boolean {
  const quick = readQuickly(text);
  if (quick === undefined) return false;
  const { document, diagnostics } = parseYaml(text, 'x.yaml');
  const complaints: string[] = [];
  const data = toData(
    document,
    text,
    () => 1,
    (rule) => complaints.push(rule),
  );
  expect([...diagnostics.map(({ rule }) => rule), ...complaints]).toEqual([]);
  // Not `toStrictEqual`, which takes a key called `constructor` for a class.
  expect(isDeepStrictEqual(quick, data), text).toBe(true);
  return true;
}

const files = [...sampleFiles(), ...corpusFiles()]
  .filter(({ file }) => file.endsWith('.yaml'))
  .map(({ bytes }) => new TextDecoder().decode(bytes));

test('nearly every sound file is read quickly', () => {
  const read = files.filter(expectSame);
  expect(read.length).toBeGreaterThan(files.length * 0.6);
});

test('spoilt files are read alike, or left to the parser', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), (text, seed) => {
      expectSame(new TextDecoder().decode(mutate(text, random(seed)).bytes));
    }),
    runs(500),
  );
});

test('small texts are read alike, or left to the parser', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    'texte',
    'é',
    '12',
    '1.5',
    '0x1',
    '1e3',
    '.5',
    '-3',
    '007',
    '1_000',
    '2026-01-02',
    'true',
    'null',
    '~',
    'yes',
    'No',
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n  - ',
    '\n- ',
    ' #',
    '#',
    '"',
    "'",
    '[',
    ']',
    ', ',
    ',',
    '{',
    '}',
    '|',
    '|-',
    '>',
    '>-',
    '\n\n',
    ' ',
    '  ',
    '\u00A0',
    '«',
    '(',
    '?',
    '!',
    '&',
    '*',
    '<<',
    '%',
    '---',
    '...',
    '\\',
    '.',
    '/',
    '\u2028',
    '\u0085',
  );
  const start = fc.constantFrom('', 'a: ', 'a:\n  - ', 'a:\n  b: ', 'a: |-\n  ', 'a: >-\n  ', 'a: [', '# x\n', 'a:\n- ');
  fc.assert(
    fc.property(start, fc.array(part, { maxLength: 14 }), (first, parts) => {
      expectSame(first + parts.join(''));
    }),
    runs(3000),
  );
});
