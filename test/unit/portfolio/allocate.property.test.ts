import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Account, type Allocated, allocate, type Seller } from '../../../src/portfolio/steering/allocate.ts';
import { runs } from '../../support/chance.ts';

const sellers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
const accounts = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 9 }),
    may: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
    current: fc.option(fc.nat(4), { nil: undefined }),
  }),
  { maxLength: 16 },
);
const world = fc.record({ sellers, accounts }).map((one) => ({
  sellers: one.sellers.map((capacity, at): Seller => ({ name: `s${at}`, capacity })),
  accounts: one.accounts.map(({ value, may, current }, at): Account => {
    const known = may.filter((seller) => seller < one.sellers.length).sort((a, b) => a - b);
    return { id: `a${String(at).padStart(2, '0')}`, value, may: known, current };
  }),
}));

const loadOf = (given: readonly Allocated[], seller: number) => given.filter((one) => one.seller === seller).length;

test('nobody has more than they can look after, nor what they may not have, and nothing is left over beside somebody with room', () => {
  fc.assert(
    fc.property(world, ({ sellers, accounts }) => {
      const given = allocate(accounts, sellers);
      for (const [at, { capacity }] of sellers.entries()) expect(loadOf(given, at)).toBeLessThanOrEqual(capacity);
      for (const [row, { seller, why }] of given.entries()) {
        const { may = [], current } = accounts[row] ?? {};
        if (seller !== undefined) expect(may).toContain(seller);
        if (why === 'kept') expect(seller).toBe(current);
        expect(why === 'nobody').toBe(may.length === 0);
        if (why === 'full') for (const one of may) expect(loadOf(given, one)).toBe(sellers[one]?.capacity);
      }
    }),
    runs(400),
  );
});

/** The most accounts that can be given: one place after another is looked for, others making room (H. W. Kuhn, 1955). */
function mostOf(accounts: readonly Account[], rooms: readonly number[]): number {
  const has: number[][] = rooms.map(() => []);
  const place = (row: number, seen: Set<number>): boolean =>
    (accounts[row]?.may ?? []).some((seller) => {
      if (seen.has(seller)) return false;
      seen.add(seller);
      const own = has[seller] ?? [];
      if (own.length < (rooms[seller] ?? 0)) return own.push(row) > 0;
      const gives = own.findIndex((one) => place(one, seen));
      if (gives !== -1) own[gives] = row;
      return gives !== -1;
    });
  return [...accounts.keys()].filter((row) => place(row, new Set())).length;
}

test('as many are given as can be, beside those that stay', () => {
  fc.assert(
    fc.property(world, ({ sellers, accounts }) => {
      const given = allocate(accounts, sellers);
      const kept = (seller: number) => given.filter((one) => one.why === 'kept' && one.seller === seller).length;
      const rooms = sellers.map(({ capacity }, at) => capacity - kept(at));
      const others = accounts.filter((_, row) => given[row]?.why !== 'kept');
      expect(given.filter(({ why }) => why === 'given')).toHaveLength(mostOf(others, rooms));
    }),
    runs(400),
  );
});

test('the order of the accounts changes nothing', () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.nat()), ({ sellers, accounts }, numbers) => {
      const shuffled = accounts.map((one) => ({ one, by: numbers.next().value ?? 0 })).sort((a, b) => a.by - b.by);
      const byId = (list: readonly Account[]) => Object.fromEntries(allocate(list, sellers).map((one, row) => [list[row]?.id, one]));
      expect(byId(shuffled.map(({ one }) => one))).toEqual(byId(accounts));
    }),
    runs(200),
  );
});
