import { describe, expect, it } from 'vitest';
import { caseOf, sqlOf } from '../../../src/portfolio/rules/compile.ts';
import { meets } from '../../../src/portfolio/rules/evaluate.ts';
import { impossibleField } from '../../../src/portfolio/rules/never.ts';
import { normalForm } from '../../../src/portfolio/rules/normal-form.ts';
import { onOneLine, ruleSentence } from '../../../src/portfolio/rules/sentence.ts';
import type { FieldDictionary } from '../../../src/schema/field-dictionary.ts';
import type { Rule } from '../../../src/schema/rule.ts';

const at = '2026-11-21';
const fields: FieldDictionary = {
  effectif: { label: 'Effectif', family: 'firmographic', type: 'integer', source: 'contacts.employees', unit: 'salariés' },
  secteur: { label: 'Secteur', family: 'firmographic', type: 'text', source: 'contacts.sector' },
  commande: { label: 'Dernière commande', family: 'behavioural', type: 'date', source: 'orders.date', of: 'max' },
  montant: { label: 'Montant', family: 'profitability', type: 'decimal', source: 'orders.amount', of: 'sum', unit: '€' },
  actif: { label: 'Actif', family: 'behavioural', type: 'boolean', source: 'contacts.active' },
};
const between: Rule = { field: 'effectif', operator: 'between', value: [50, 200] };
const among: Rule = { field: 'secteur', operator: 'in', value: ['industrie', 'chimie'] };
const recent: Rule = { field: 'commande', operator: '>=', value: { daysBefore: 180 } };

describe('the SQL of a rule', () => {
  it('writes what each database reads', () => {
    const quote: Rule = { field: 'secteur', operator: 'contains', value: "l'a\\b" };
    expect(sqlOf(quote, fields, 'duckdb', at)).toBe(`("secteur" IS NOT NULL AND "secteur" <> '' AND contains("secteur", 'l''a\\b'))`);
    expect(sqlOf(quote, fields, 'postgres', at)).toBe(
      `("secteur" IS NOT NULL AND "secteur" <> '' AND strpos("secteur", E'l''a\\\\b') > 0)`,
    );
    expect(sqlOf(quote, fields, 'clickhouse', at)).toBe(
      "(`secteur` IS NOT NULL AND `secteur` <> '' AND position(`secteur`, 'l\\'a\\\\b') > 0)",
    );
    const amount: Rule = { field: 'montant', operator: '>', value: 12.5 };
    expect(sqlOf(amount, fields, 'clickhouse', at)).toBe("(`montant` IS NOT NULL AND `montant` > toDecimal64('12.5', 1))");
    expect(sqlOf(recent, fields, 'duckdb', at)).toBe(`("commande" IS NOT NULL AND "commande" >= DATE '2026-05-25')`);
  });

  it('refuses what would take in everybody', () => {
    expect(() => sqlOf({ combinator: 'and', rules: [] }, fields, 'duckdb', at)).toThrow(RangeError);
    expect(() => sqlOf({ field: 'secteur', operator: 'in', value: [] }, fields, 'duckdb', at)).toThrow(RangeError);
  });

  it('gives a contact to the segment of the smallest priority', () => {
    const sql = caseOf(
      [
        { id: 'b', priority: 20, rule: among },
        { id: 'a', priority: 10, rule: between },
      ],
      fields,
      'duckdb',
      at,
    );
    expect(sql).toMatch(/^CASE WHEN .*"effectif".* THEN 'a' WHEN .*"secteur".* THEN 'b' ELSE 'others' END$/);
    expect(caseOf([], fields, 'duckdb', at)).toBe("'others'");
  });
});

it('knows nothing of what is empty, and so takes it neither way', () => {
  const rule: Rule = { field: 'secteur', operator: '=', value: 'chimie' };
  const negated: Rule = { combinator: 'and', not: true, rules: [rule] };
  for (const secteur of [null, '']) {
    expect(meets(rule, { secteur }, fields, at)).toBe(false);
    expect(meets(negated, { secteur }, fields, at)).toBe(false);
    expect(meets({ field: 'secteur', operator: 'empty' }, { secteur }, fields, at)).toBe(true);
  }
  expect(meets(negated, { secteur: 'industrie' }, fields, at)).toBe(true);
});

it('finds conditions that exclude one another', () => {
  const never = (...rules: Rule[]) => impossibleField(normalForm({ combinator: 'and', rules }, fields, at));
  expect(never({ field: 'effectif', operator: '>', value: 5 }, { field: 'effectif', operator: '<', value: 3 })).toBe('effectif');
  expect(never({ field: 'effectif', operator: '>=', value: 5 }, { field: 'effectif', operator: '<=', value: 5 })).toBeUndefined();
  expect(never({ field: 'secteur', operator: '=', value: 'a' }, { field: 'secteur', operator: '=', value: 'b' })).toBe('secteur');
  expect(never(between, { field: 'effectif', operator: 'empty' })).toBe('effectif');
  expect(never(between, among, recent)).toBeUndefined();
});

describe('a rule in words', () => {
  const rule: Rule = { combinator: 'and', rules: [between, among, recent] };

  it('is one sentence where it is short', () => {
    expect(ruleSentence(rule, fields, 'fr').text.replace(/\s/g, ' ')).toBe(
      'Effectif entre 50 et 200 salariés, et secteur parmi industrie ou chimie, et dernière commande : au plus 180 jours avant le relevé.',
    );
    expect(ruleSentence(rule, fields, 'en').text).toBe(
      'Effectif between 50 and 200 salariés, and secteur among industrie or chimie, and dernière commande: at most 180 days before the snapshot.',
    );
    expect(ruleSentence({ field: 'actif', operator: '=', value: true }, fields, 'de').text).toBe('Actif: ja.');
  });

  it('counts whole years as years, and any other days as days', () => {
    const ago = (daysBefore: number, language: 'fr' | 'en' | 'de') =>
      ruleSentence({ field: 'commande', operator: '<', value: { daysBefore } }, fields, language).text.replace(/\s/g, ' ');
    expect([730, 3652, 3653, 365, 366].map((days) => ago(days, 'fr'))).toEqual([
      'Dernière commande : plus de 2 ans avant le relevé.',
      'Dernière commande : plus de 10 ans avant le relevé.',
      'Dernière commande : plus de 10 ans avant le relevé.',
      'Dernière commande : plus de 1 an avant le relevé.',
      'Dernière commande : plus de 1 an avant le relevé.',
    ]);
    expect([180, 1, 1000].map((days) => ago(days, 'en'))).toEqual([
      'Dernière commande: more than 180 days before the snapshot.',
      'Dernière commande: more than 1 day before the snapshot.',
      'Dernière commande: more than 1,000 days before the snapshot.',
    ]);
    const on = (daysBefore: number) => ruleSentence({ field: 'commande', operator: '=', value: { daysBefore } }, fields, 'de').text;
    expect([on(730), on(365), on(180)].map((text) => text.replace(/\s/g, ' '))).toEqual([
      'Dernière commande: 2 Jahren vor dem Stichtag.',
      'Dernière commande: 1 Jahr vor dem Stichtag.',
      'Dernière commande: 180 Tagen vor dem Stichtag.',
    ]);
  });

  it('is a list of lists where groups stand within it', () => {
    const nested: Rule = { combinator: 'and', rules: [between, { combinator: 'or', not: true, rules: [among, recent] }] };
    const said = ruleSentence(nested, fields, 'en');
    expect(said.parts?.map(({ text }) => text)).toEqual(['Effectif between 50 and 200 salariés', 'None of these conditions:']);
    expect(said.parts?.[1]?.parts).toHaveLength(2);
    expect(onOneLine(said)).toContain('(None of these conditions: Secteur among industrie or chimie ; ');
  });
});
