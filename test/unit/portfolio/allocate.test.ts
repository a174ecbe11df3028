import { expect, test } from 'vitest';
import { allocate } from '../../../src/portfolio/steering/allocate.ts';

const sellersOf = (...capacities: number[]) => capacities.map((capacity, at) => ({ name: `s${at}`, capacity }));
const many = (count: number, may: readonly number[], from = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: String(from + at).padStart(4, '0'), value: 0, may }));
const loads = (given: readonly { seller?: number }[], count: number) =>
  Array.from({ length: count }, (_, at) => given.filter(({ seller }) => seller === at).length);

test('loads are even in proportion to what each can look after', () => {
  expect(loads(allocate(many(60, [0, 1]), sellersOf(100, 50)), 2)).toEqual([40, 20]);
});

test('whoever alone may have some makes room by leaving others to somebody else', () => {
  const accounts = [...many(10, [0, 1]), ...many(10, [0], 10)];
  const given = allocate(accounts, sellersOf(10, 10));
  expect(loads(given, 2)).toEqual([10, 10]);
  expect(given.slice(10).every(({ seller }) => seller === 0)).toBe(true);
});

test('the most valuable stay with whoever has too many, and the others go on', () => {
  const accounts = [10, 30, 20].map((value, at) => ({ id: `a${at}`, value, may: [0, 1], current: 0 }));
  expect(allocate(accounts, sellersOf(2, 1))).toEqual([
    { seller: 1, why: 'given' },
    { seller: 0, why: 'kept' },
    { seller: 0, why: 'kept' },
  ]);
});

test('value is dealt out as evenly as numbers are', () => {
  const accounts = [9, 8, 2, 1].map((value, at) => ({ id: `a${at}`, value, may: [0, 1] }));
  expect(allocate(accounts, sellersOf(2, 2)).map(({ seller }) => seller)).toEqual([0, 1, 1, 0]);
});

test('what is for nobody is not what there is no room for', () => {
  expect(
    allocate(
      [
        { id: 'a', value: 0, may: [] },
        { id: 'b', value: 0, may: [0] },
      ],
      sellersOf(0),
    ),
  ).toEqual([{ why: 'nobody' }, { why: 'full' }]);
  expect(allocate([], [])).toEqual([]);
});
