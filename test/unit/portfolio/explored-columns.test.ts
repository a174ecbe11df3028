import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../src/portfolio/clusters/chance.ts';
import type { Column } from '../../../src/portfolio/explore/columns.ts';
import { ruleOfGroup } from '../../../src/portfolio/explore/group-rule.ts';
import { favoured, type Tried } from '../../../src/portfolio/explore/how-many.ts';
import { fillColumns, scaled } from '../../../src/portfolio/explore/prepare.ts';
import { profileOf, spreadOf } from '../../../src/portfolio/explore/profile.ts';
import type { FieldType } from '../../../src/schema/field-dictionary.ts';

const { NaN: missing } = Number;

function column(name: string, type: FieldType, values: readonly number[], words?: readonly string[]): Column {
  const field = { label: name, family: 'behavioural', type, source: `contacts.${name}` } as const;
  return { name, field, values: Float64Array.from(values), ...(words && { words }) };
}

describe('a column', () => {
  test('is spread as NumPy says', () => {
    const { mean, deviation, skewness, ...rest } = spreadOf(Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 300]));
    expect(rest).toEqual({ min: 1, q1: 2.25, median: 4.5, q3: 5.75, max: 300, far: 1 });
    expect(mean).toBeCloseTo(33.6, 12);
    expect(deviation).toBeCloseTo(88.83040020173273, 10);
    expect(skewness).toBeCloseTo(2.663255952117496, 10);
  });

  test('is filled with the median, and yes or no with the more frequent of them', () => {
    const numbers = column('age', 'integer', [1, missing, 3, 8]);
    const truths = column('appli', 'boolean', [1, 1, missing, 0]);
    const { filled } = fillColumns([numbers, truths].map(profileOf), undefined, 'keep');
    expect(filled.map(({ values, missing: n, filler }) => [[...values], n, filler])).toEqual([
      [[1, 3, 3, 8], 1, 3],
      [[1, 1, 1, 0], 1, 1],
    ]);
  });

  test('of which too little is known, or that is the same everywhere, or a text, has no part unless it is asked for', () => {
    const columns = [
      column('rare', 'integer', [1, missing, missing, 2, missing]),
      column('same', 'integer', [7, 7, 7, 7, 7]),
      column('word', 'text', [0, 1, 0, 1, 1], ['a', 'b']),
    ].map(profileOf);
    expect(fillColumns(columns, undefined, 'keep').left.map(({ why }) => why)).toEqual(['mostly-missing', 'constant', 'text']);
    const { filled } = fillColumns(columns, ['rare', 'word'], 'keep');
    expect(filled.map(({ word, values }) => [word, [...values]])).toEqual([
      [undefined, [1, 1.5, 1.5, 2, 1.5]],
      ['a', [1, 0, 1, 0, 0]],
      ['b', [0, 1, 0, 1, 1]],
    ]);
  });

  test('is brought to the fence where that is asked for', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000];
    const [kept] = fillColumns([profileOf(column('n', 'integer', values))], undefined, 'keep').filled;
    const [limited] = fillColumns([profileOf(column('n', 'integer', values))], undefined, 'limit').filled;
    expect([kept?.values[9], kept?.limited]).toEqual([1000, 0]);
    // Quartiles 3.25 and 7.75: the fence is at 7.75 + 3 × 4.5.
    expect([limited?.values[9], limited?.limited]).toEqual([21.25, 1]);
  });

  test('is scaled by its deviation, by its range, or after the logarithm where it is skewed', () => {
    const { filled } = fillColumns([profileOf(column('n', 'integer', [0, 10, 20]))], undefined, 'keep');
    expect([...scaled(filled, 'minmax').values]).toEqual([0, 0.5, 1]);
    expect([...scaled(filled, 'z').values]).toEqual([expect.closeTo(-Math.sqrt(1.5)), 0, expect.closeTo(Math.sqrt(1.5))]);
    expect(scaled(filled, 'log')).toEqual(scaled(filled, 'z'));
    const skewed = fillColumns([profileOf(column('n', 'integer', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1e6]))], undefined, 'keep').filled;
    expect(scaled(skewed, 'log')).not.toEqual(scaled(skewed, 'z'));
  });
});

describe('the rule of a group', () => {
  const rows = 400;
  const at = (of: (row: number) => number) => Array.from({ length: rows }, (_, row) => of(row));
  const half = Uint8Array.from({ length: rows }, (_, row) => (row < rows / 2 ? 0 : 1));
  const ruleOf = (columns: readonly Column[], group: number, labels = half) => ruleOfGroup(columns, labels, group, chanceOf(1));

  test('bounds a number at a round value', () => {
    const age = column(
      'age',
      'integer',
      at((row) => (row < 200 ? 20 + (row % 15) : 60 + (row % 25))),
    );
    expect(ruleOf([age], 1)).toEqual({ field: 'age', operator: '>=', value: 60 });
    expect(ruleOf([age], 0)).toEqual({ field: 'age', operator: '<', value: 60 });
  });

  test('counts days back from the snapshot', () => {
    const last = column(
      'last',
      'date',
      at((row) => (row < 200 ? row % 30 : 100 + (row % 90))),
    );
    expect(ruleOf([last], 0)).toEqual({ field: 'last', operator: '>', value: { daysBefore: 30 } });
    expect(ruleOf([last], 1)).toEqual({ field: 'last', operator: '<=', value: { daysBefore: 30 } });
  });

  test('says that what is missing belongs to those who do not reach a bound', () => {
    const spent = column(
      'spent',
      'integer',
      at((row) => (row < 200 ? (row % 5 === 0 ? missing : 10) : 90)),
    );
    expect(ruleOf([spent], 0)).toEqual({
      combinator: 'or',
      rules: [
        { field: 'spent', operator: '<', value: 90 },
        { field: 'spent', operator: 'empty' },
      ],
    });
  });

  test('asks for words and truths', () => {
    const channel = column(
      'channel',
      'text',
      at((row) => (row < 200 ? 0 : 1 + (row % 2))),
      ['mobile', 'branch', 'post'],
    );
    expect(ruleOf([channel], 0)).toEqual({ field: 'channel', operator: '=', value: 'mobile' });
    expect(ruleOf([channel], 1)).toEqual({ field: 'channel', operator: 'notIn', value: ['mobile'] });
    const app = column(
      'app',
      'boolean',
      at((row) => (row < 200 ? 1 : 0)),
    );
    expect(ruleOf([app], 0)).toEqual({ field: 'app', operator: '=', value: true });
    expect(ruleOf([app], 1)).toEqual({ field: 'app', operator: '=', value: false });
  });

  test('joins two questions where one does not do', () => {
    const x = column(
      'x',
      'integer',
      at((row) => row % 20),
    );
    const y = column(
      'y',
      'integer',
      at((row) => Math.floor(row / 20)),
    );
    const corner = Uint8Array.from({ length: rows }, (_, row) => (row % 20 >= 10 && Math.floor(row / 20) >= 10 ? 1 : 0));
    const rule = ruleOf([x, y], 1, corner);
    expect(rule).toMatchObject({ combinator: 'and' });
    expect(rule && 'rules' in rule && new Set(rule.rules)).toEqual(
      new Set([
        { field: 'x', operator: '>=', value: 10 },
        { field: 'y', operator: '>=', value: 10 },
      ]),
    );
  });

  test('is not made up where nothing tells the group apart', () => {
    const chance = chanceOf(8);
    const noise = column(
      'noise',
      'decimal',
      at(() => chance()),
    );
    const mixed = Uint8Array.from({ length: rows }, (_, row) => row % 2);
    expect(ruleOf([noise], 0, mixed)).toBeUndefined();
  });
});

test('each index favours the number that it is best for, and the elbow is where the curve bends', () => {
  const tried = [
    [2, 100, 0.3, 1.2, 0.9],
    [3, 40, 0.5, 1.1, 0.95],
    [4, 35, 0.4, 0.7, 0.99],
    [5, 32, 0.2, 0.9, 0.8],
  ].map(([k = 0, inertia = 0, silhouette = 0, daviesBouldin = 0, stability = 0]): Tried => {
    const clustering = { k, inertia, labels: new Uint8Array(), centres: { values: new Float64Array(), rows: k, columns: 0 }, sizes: [] };
    return { clustering, silhouette, daviesBouldin, stability };
  });
  expect(favoured(tried)).toEqual({ silhouette: 3, daviesBouldin: 4, stability: 4, elbow: 3 });
});
