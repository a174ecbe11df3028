/** Accounts that the same sellers may have. */
export interface Demand {
  count: number;
  /** The sellers, by their places. */
  may: readonly number[];
}

/** How many accounts of each class each seller gets: a map by seller for each class. */
export type Shares = Map<number, number>[];

/** The steps in which loads grow, so that all grow together. */
const LEVELS = 100;

/**
 * Shares out as many accounts as there is room for, with loads as even as can be in proportion to capacity: a maximum flow from classes
 * to sellers, found along shortest augmenting paths (J. Edmonds and R. M. Karp, Theoretical Improvements in Algorithmic Efficiency for
 * Network Flow Problems, Journal of the ACM 19, 1972) while what each seller may have is raised, per cent by per cent.
 * @param loads how many accounts each seller has already.
 */
export function shareOut(classes: readonly Demand[], capacities: readonly number[], loads: readonly number[]): Shares {
  const flow: Flow = {
    classes,
    left: classes.map(({ count }) => count),
    room: capacities.map(() => 0),
    shares: classes.map(() => new Map()),
    givers: capacities.map(() => new Set()),
  };
  const taken = [...loads];
  for (let level = 1; level <= LEVELS && flow.left.some((one) => one > 0); level++) {
    const before = capacities.map((capacity, at) => Math.max(0, Math.floor((capacity * level) / LEVELS) - (taken[at] ?? 0)));
    flow.room = [...before];
    if (before.every((room) => room === 0)) continue;
    fillDirectly(flow);
    while (augment(flow)) {}
    for (const [at, room] of before.entries()) taken[at] = (taken[at] ?? 0) + room - (flow.room[at] ?? 0);
  }
  return flow.shares;
}

interface Flow {
  classes: readonly Demand[];
  /** What of each class is not shared out yet. */
  left: number[];
  /** What each seller may still have at this level. */
  room: number[];
  shares: Shares;
  /** The classes of which each seller has some. */
  givers: Set<number>[];
}

function move(flow: Flow, from: number, seller: number, amount: number): void {
  const share = (flow.shares[from]?.get(seller) ?? 0) + amount;
  if (share > 0) {
    flow.shares[from]?.set(seller, share);
    flow.givers[seller]?.add(from);
  } else {
    flow.shares[from]?.delete(seller);
    flow.givers[seller]?.delete(from);
  }
}

/** What goes without moving anything is most of it. */
function fillDirectly(flow: Flow): void {
  for (const [at, { may }] of flow.classes.entries())
    for (const seller of may) {
      const amount = Math.min(flow.left[at] ?? 0, flow.room[seller] ?? 0);
      if (amount > 0) give(flow, at, seller, amount);
    }
}

function give(flow: Flow, from: number, seller: number, amount: number): void {
  move(flow, from, seller, amount);
  flow.left[from] = (flow.left[from] ?? 0) - amount;
  flow.room[seller] = (flow.room[seller] ?? 0) - amount;
}

/** Shares out some more by moving what others have, along the shortest way to somebody with room; false where there is no way. */
function augment(flow: Flow): boolean {
  // How a seller was reached: from a class, which the seller before has some of; none for a class with something left.
  const reached = new Map<number, { from: number; before: number | undefined }>();
  const seen = new Set<number>();
  const queue: { from: number; before: number | undefined }[] = [];
  const enter = (from: number, before: number | undefined) => {
    if (seen.has(from)) return;
    seen.add(from);
    queue.push({ from, before });
  };
  for (const [at, left] of flow.left.entries()) if (left > 0) enter(at, undefined);
  for (const step of queue)
    for (const seller of flow.classes[step.from]?.may ?? []) {
      if (reached.has(seller)) continue;
      reached.set(seller, step);
      if ((flow.room[seller] ?? 0) > 0) return push(flow, seller, reached);
      for (const giver of flow.givers[seller] ?? []) enter(giver, seller);
    }
  return false;
}

function push(flow: Flow, end: number, reached: ReadonlyMap<number, { from: number; before: number | undefined }>): true {
  const path: { from: number; before: number | undefined; to: number }[] = [];
  for (let to: number | undefined = end; to !== undefined; ) {
    const step = reached.get(to);
    if (!step) break;
    path.push({ ...step, to });
    to = step.before;
  }
  const first = path.at(-1)?.from ?? 0;
  const moved = path.map(({ from, before }) => (before === undefined ? (flow.left[from] ?? 0) : (flow.shares[from]?.get(before) ?? 0)));
  const amount = Math.min(flow.room[end] ?? 0, ...moved);
  for (const { from, before, to } of path) {
    if (before !== undefined) move(flow, from, before, -amount);
    move(flow, from, to, amount);
  }
  flow.left[first] = (flow.left[first] ?? 0) - amount;
  flow.room[end] = (flow.room[end] ?? 0) - amount;
  return true;
}
