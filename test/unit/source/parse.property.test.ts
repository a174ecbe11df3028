import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { validate } from '../../../src/handbook/validate.ts';
import { decode } from '../../../src/source/decode.ts';
import { parseSource, toSource } from '../../../src/source/source.ts';
import { runs } from '../../support/chance.ts';

/** Texts of the characters and words that YAML gives a meaning, which random text seldom hits. */
const word = fc.constantFrom(
  'goals',
  'id',
  'texte',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n  ',
  '\n    ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '%',
  '@',
  '\t',
  '---\n',
  '...\n',
  '? ',
  ',',
  '<<',
  '\u00A0',
  'é',
  '😀',
  '\\',
  '12',
  'true',
  '~',
);
const yamlish = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
);

function isInside(text: string, { line, column, endLine, endColumn }: Diagnostic): boolean {
  const lines = text.split('\n');
  const within = (atLine: number, atColumn: number) =>
    atLine >= 1 && atLine <= lines.length && atColumn >= 1 && atColumn <= (lines[atLine - 1]?.length ?? 0) + 2;
  return within(line, column) && within(endLine, endColumn) && (endLine > line || endColumn >= column);
}

describe('reading', () => {
  test.each(['yaml', 'md'] as const)('takes any text as %s, and names places in it', (format) => {
    fc.assert(
      fc.property(yamlish, fc.boolean(), (typed, fenced) => {
        const text = format === 'md' && fenced ? `---\n${typed}\n---\nUn récit.` : typed;
        const { diagnostics } = parseSource(text, `personas/x.${format}`, format);
        for (const one of diagnostics)
          expect(isInside(text, one), `${one.rule} ${one.line}:${one.column}-${one.endLine}:${one.endColumn}`).toBe(true);
      }),
      runs(1500),
    );
  });

  test('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, diagnostics } = decode(bytes, 'x.yaml');
        expect(text !== undefined || diagnostics.length > 0).toBe(true);
      }),
      runs(2000),
    );
  });

  test('tells the place of a bad byte by the characters before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé’😀\n]{0,40}$/u), (before) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(`x${before}`), 0xff]);
        const [found] = decode(bytes, 'x.yaml').diagnostics;
        const lines = `x${before}`.split('\n');
        expect(found).toMatchObject({ rule: 'file/not-utf8', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});

describe('salvage', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('texte', 'draft', 'clara', '2026-01-02', 'high', '', ' ', 3, -1, 2.5, true, null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('id', 'text', 'goals', 'evidence', 'ref', 'kind', 'stage', 'do', 'support', 'autre', '__proto__'),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  })).any;
  const keys = [
    'id',
    'name',
    'role',
    'state',
    'goals',
    'journey',
    'guidance',
    'channels',
    'quote',
    'segments',
    'validations',
    'created',
    'autre',
  ];

  test('what is kept of a faulty file fits its schema', () => {
    const schema = schemasFor().persona;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 }), (data) => {
        const whole = { id: 'x', name: 'X', role: 'Y', state: 'draft', ...data };
        const source = toSource(JSON.stringify(whole, null, 1), 'personas/x.yaml', 'yaml', {
          data: whole,
          brokenKeys: [],
          diagnostics: [],
        });
        const kept = validate(source, schema);
        if (kept.data === undefined) expect(kept.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        else expect(schema.safeParse(kept.data).success).toBe(true);
      }),
      runs(500),
    );
  });
});
