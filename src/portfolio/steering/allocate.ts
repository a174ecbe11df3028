import { shareOut } from './flow.ts';

/** Somebody who sells, and how many accounts they may look after. */
export interface Seller {
  name: string;
  capacity: number;
}

/** An account to be given to somebody. */
export interface Account {
  id: string;
  /** What it is worth: money, or 0. */
  value: number;
  /** The sellers who may have it, by their places in the list of sellers, the smallest first. */
  may: readonly number[];
  /** Whose it is today; undefined where nobody's. */
  current?: number | undefined;
}

/** Left with whoever has it, given to somebody, or to nobody: all who may have it are full, or there are none. */
export type Why = 'kept' | 'given' | 'full' | 'nobody';

export interface Allocated {
  /** The place of the seller; undefined for none. */
  seller?: number;
  why: Why;
}

/**
 * Gives accounts to sellers, one answer an account. Whoever looks after an account keeps it where they may; of the others, as many as
 * possible are given, with even loads (see `shareOut`) and even value in proportion to capacity. The order of the accounts changes nothing.
 */
export function allocate(accounts: readonly Account[], sellers: readonly Seller[]): Allocated[] {
  const found = accounts.map(({ may }): Allocated => ({ why: may.length > 0 ? 'full' : 'nobody' }));
  const capacities = sellers.map(({ capacity }) => capacity);
  const loads = capacities.map(() => 0);
  const worth = capacities.map(() => 0);
  const give = (row: number, seller: number, why: Why) => {
    found[row] = { seller, why };
    loads[seller] = (loads[seller] ?? 0) + 1;
    worth[seller] = (worth[seller] ?? 0) + (accounts[row]?.value ?? 0);
  };
  const isKeptBy = new Set<number>();
  for (const [seller, rows] of currentOf(accounts))
    for (const row of byValue(rows, accounts).slice(0, capacities[seller] ?? 0)) {
      isKeptBy.add(row);
      give(row, seller, 'kept');
    }
  const classes = classesOf(accounts, isKeptBy);
  const shares = shareOut(
    classes.map(({ may, rows }) => ({ may, count: rows.length })),
    capacities,
    loads,
  );
  for (const [at, { rows }] of classes.entries()) {
    const quota = new Map(shares[at]);
    for (const row of byValue(rows, accounts)) {
      const seller = leastLaden(quota, worth, capacities);
      if (seller === undefined) break;
      give(row, seller, 'given');
      quota.set(seller, (quota.get(seller) ?? 0) - 1);
    }
  }
  return found;
}

/** The accounts that each seller has today and may have. */
function currentOf(accounts: readonly Account[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [row, { current, may }] of accounts.entries())
    if (current !== undefined && may.includes(current)) {
      const own = rows.get(current);
      if (own) own.push(row);
      else rows.set(current, [row]);
    }
  return rows;
}

/** Accounts that the same sellers may have, in an order that does not hang on that of the accounts. */
function classesOf(accounts: readonly Account[], without: ReadonlySet<number>): { may: readonly number[]; rows: number[] }[] {
  const rows = [...accounts.keys()].filter((row) => !without.has(row) && (accounts[row]?.may.length ?? 0) > 0);
  const groups = Map.groupBy(rows, (row) => accounts[row]?.may.join(',') ?? '');
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => ({ may: accounts[own[0] ?? 0]?.may ?? [], rows: own }));
}

/** The most valuable first; of equals, the smaller id. */
function byValue(rows: readonly number[], accounts: readonly Account[]): number[] {
  return rows
    .map((row) => ({ row, value: accounts[row]?.value ?? 0, id: accounts[row]?.id ?? '' }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ row }) => row);
}

/** Of those who are still to have some, the one who has the least value for their capacity. */
function leastLaden(quota: ReadonlyMap<number, number>, worth: readonly number[], capacities: readonly number[]): number | undefined {
  let least: { seller: number; load: number } | undefined;
  for (const [seller, left] of quota) {
    if (left === 0) continue;
    const load = (worth[seller] ?? 0) / (capacities[seller] ?? 1);
    if (!least || load < least.load || (load === least.load && seller < least.seller)) least = { seller, load };
  }
  return least?.seller;
}
