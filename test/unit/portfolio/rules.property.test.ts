import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageCodes } from '../../../src/languages/index.ts';
import { openEngine } from '../../../src/portfolio/engine.ts';
import { sqlOf } from '../../../src/portfolio/rules/compile.ts';
import { dialects } from '../../../src/portfolio/rules/dialects.ts';
import { isMet, meets, type Row } from '../../../src/portfolio/rules/evaluate.ts';
import { normalForm, possible } from '../../../src/portfolio/rules/normal-form.ts';
import { readRule } from '../../../src/portfolio/rules/read.ts';
import { ruleSentence } from '../../../src/portfolio/rules/sentence.ts';
import type { FieldDictionary } from '../../../src/schema/field-dictionary.ts';
import { isGroup } from '../../../src/schema/rule.ts';
import { cases, runs } from '../../support/chance.ts';
import { AT, FIELDS, randomRow, randomRule } from '../../support/random-rules.ts';
import { threeValued } from '../../support/three-valued.ts';

const rules = fc.sample(randomRule, cases(600));
const rows = fc.sample(randomRow, 400) as Row[];

test('the evaluator says what the logic of three values says, of every rule and every contact', () => {
  const wrong = rules.filter((rule) => rows.some((row) => meets(rule, row, FIELDS, AT) !== (threeValued(rule, row, FIELDS, AT) === true)));
  expect(wrong).toEqual([]);
  // They take in some, and not all.
  const sizes = rules.map((rule) => rows.filter((row) => meets(rule, row, FIELDS, AT)).length);
  expect(sizes.filter((size) => size > 0 && size < rows.length).length).toBeGreaterThan(rules.length / 2);
  expect(rules.filter((rule) => isGroup(rule) && rule.not).length).toBeGreaterThan(rules.length / 5);
});

test('whoever might meet a rule is whoever it is not false of in the logic of three values', () => {
  const wrong = rules.filter((rule) => {
    const form = possible(normalForm(rule, FIELDS, AT));
    return rows.some((row) => isMet(form, row) !== (threeValued(rule, row, FIELDS, AT) !== false));
  });
  expect(wrong).toEqual([]);
});

test('DuckDB counts the contacts that the evaluator counts, by every rule', async () => {
  const engine = await openEngine();
  await engine.run(`CREATE TABLE features AS SELECT * FROM (VALUES ${rows.map(valuesOf).join(', ')}) AS t(n, ${columns})`);
  const wrong: unknown[] = [];
  for (const rule of rules) {
    const sql = sqlOf(rule, FIELDS, 'duckdb', AT);
    const met = (await engine.rows(`SELECT n, ${sql} AS met FROM features ORDER BY n`)).map((row) => row.met);
    const expected = rows.map((row) => meets(rule, row, FIELDS, AT));
    if (met.length !== rows.length || met.some((one, n) => one !== expected[n])) wrong.push({ rule, sql });
  }
  engine.close();
  expect(wrong).toEqual([]);
});

const columns = Object.keys(FIELDS)
  .map((name) => `"${name.replaceAll('"', '""')}"`)
  .join(', ');
const sqlTypes = { text: 'VARCHAR', integer: 'BIGINT', decimal: 'DECIMAL(18, 6)', date: 'DATE', boolean: 'BOOLEAN' } as const;

function valuesOf(row: Row, n: number): string {
  const cells = Object.entries(FIELDS as FieldDictionary).map(([name, { type }]) => {
    const value = row[name];
    return value === null || value === undefined
      ? `NULL::${sqlTypes[type]}`
      : `'${String(value).replaceAll("'", "''")}'::${sqlTypes[type]}`;
  });
  return `(${n}, ${cells.join(', ')})`;
}

test('whatever is typed in place of a rule is told or compiles, and nothing breaks', () => {
  const keys = fc.constantFrom('combinator', 'not', 'rules', 'field', 'operator', 'value', 'daysBefore', '__proto__', 'toString');
  const words = fc.constantFrom<unknown>(
    'and',
    'or',
    'in',
    '=',
    'between',
    'sector',
    'amount',
    'opened',
    '2026-02-30',
    true,
    null,
    1e300,
    -0,
    '\u0000',
    '',
  );
  const junk = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.anything(),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(keys, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.oneof(junk, randomRule), (typed) => {
      const { rule, faults } = readRule(typed, FIELDS);
      expect(rule === undefined).toBe(faults.length > 0);
      if (!rule) return;
      for (const dialect of dialects) expect(sqlOf(rule, FIELDS, dialect, AT)).not.toBe('');
      for (const language of languageCodes) expect(ruleSentence(rule, FIELDS, language).text).not.toBe('');
    }),
    runs(1000),
  );
});
