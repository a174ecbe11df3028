import { type MeasuredSegment, OTHERS, type Snapshot } from '../../schema/snapshot.ts';
import type { SnapshotFile } from '../snapshots.ts';

/** Snapshots without the segments that an audience may not know of: their customers are counted with those of no segment, so that no total gives them away. */
export function shownSnapshots(snapshots: readonly SnapshotFile[], hidden: ReadonlySet<string>): readonly SnapshotFile[] {
  if (hidden.size === 0) return snapshots;
  return snapshots.map((one) => ({ ...one, snapshot: shownSnapshot(one.snapshot, hidden) }));
}

function shownSnapshot(snapshot: Snapshot, hidden: ReadonlySet<string>): Snapshot {
  const all = Object.entries(snapshot.segments);
  const kept = all.filter(([id]) => !hidden.has(id)).map(([id, own]) => [id, withoutMoves(own, hidden)] as const);
  const closed = all.filter(([id]) => hidden.has(id)).map(([, own]) => own);
  const rest = [...closed, ...all.filter(([id]) => id === OTHERS).map(([, own]) => own)];
  return {
    ...snapshot,
    overlaps: snapshot.overlaps.filter(({ segment, also }) => !hidden.has(segment) && !hidden.has(also)),
    segments: Object.fromEntries(closed.length === 0 ? kept : [...kept.filter(([id]) => id !== OTHERS), [OTHERS, together(rest)]]),
  };
}

/** Moves from and to hidden segments are moves from and to nowhere that has a name. */
function withoutMoves(own: MeasuredSegment, hidden: ReadonlySet<string>): MeasuredSegment {
  if (!own.moves) return own;
  const moves: Record<string, number | null> = {};
  for (const [id, count] of Object.entries(own.moves)) {
    const name = hidden.has(id) ? OTHERS : id;
    moves[name] = name in moves ? sum([moves[name] ?? null, count]) : count;
  }
  return { ...own, moves };
}

/** Several parts as one, of which only what adds up is told. */
function together(parts: readonly MeasuredSegment[]): MeasuredSegment {
  const added = (key: 'size' | 'share' | 'buyers' | 'valueShare' | 'active' | 'retained') => sum(parts.map((one) => one[key]));
  const unknown = { mean: null, median: null, churn: null, r: null, f: null, m: null, rfm: null };
  return {
    ...unknown,
    size: added('size'),
    share: added('share'),
    buyers: added('buyers'),
    value: money(parts.map(({ value }) => value)),
    valueShare: added('valueShare'),
    active: added('active'),
    retained: added('retained'),
  };
}

/** A sum of which a part is withheld is withheld. Shares have four decimals. */
function sum(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : Math.round(values.reduce<number>((total, one) => total + (one ?? 0), 0) * 10_000) / 10_000;
}

/** Amounts have two decimals, and may be larger than a number is exact. */
function money(values: readonly (string | null)[]): string | null {
  if (values.includes(null)) return null;
  const cents = values.reduce((total, one) => total + BigInt((one ?? '0.00').replace('.', '')), 0n);
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
