import { FLOOR, type MeasuredSegment, type Snapshot } from '../../schema/snapshot.ts';
import { money, rounded } from '../figures/money.ts';
import type { Counted } from './count.ts';
import { type Movement, movementOf } from './movement.ts';
import { hiddenSizes, isSmall, isTellable, withheldCells, withheldParts } from './withhold.ts';

/** What a snapshot says beside what is counted. */
export type About = Pick<Snapshot, 'at' | 'previous' | 'currency' | 'days' | 'cutPoints'> & {
  /** What stands for the rule of each segment. */
  marks: ReadonlyMap<string, string>;
};

/** With fewer buyers than this a fifth of them is a small group. */
const LEAST_BUYERS = 5 * FLOOR;

/**
 * What of all that is counted may be told: no group of fewer than ten, none that could be found by taking what is told from a total, and no sum of
 * fewer than ten people. Pure.
 * @param moved contacts by the segment that they had in the snapshot before, and then by the one that they have; `undefined` without it.
 */
export function published(about: About, counted: ReadonlyMap<string, Counted>, moved?: Movement): Omit<Snapshot, 'seal'> {
  const { at, previous, currency, days } = about;
  const ids = [...counted.keys()];
  const all = [...counted.values()];
  const sum = (of: (one: Counted) => number) => all.reduce((total, one) => total + of(one), 0);
  const [contacts, buyers] = [sum(({ size }) => size), sum((one) => one.buyers)];
  const value = all.reduce((total, one) => total + one.value, 0n);
  const isHidden = hiddenIn(counted);
  // A sum of money is a sum of those who paid: it is theirs that must be ten or more, and ten or more that are left of the total.
  const withoutMoney = withheldParts(
    all.map((one, index) => (isHidden[index] ? Math.max(1, Math.min(one.buyers, FLOOR - 1)) : one.buyers)),
  );
  const hasScores = buyers >= LEAST_BUYERS;
  const movement = moved && movementOf(moved, new Map(ids.map((id, index) => [id, isHidden[index] === true])));
  const segments = ids.map((id, index): [string, MeasuredSegment] => {
    const own = all[index];
    if (!own) throw new RangeError(id);
    const hidden = { size: isHidden[index] === true, money: withoutMoney[index] === true };
    const rule = about.marks.get(id);
    const told = segmentOf(own, { contacts, value, hasScores }, hidden);
    const moves = movement && (movement.get(id) ?? { entries: null, exits: null, moves: {} });
    return [id, marked({ ...(rule !== undefined && { rule }), ...told, ...moves }, own)];
  });
  return {
    schemaVersion: 1,
    at,
    ...(previous !== undefined && { previous }),
    ...(currency !== undefined && { currency }),
    days,
    contacts,
    value: isSmall(buyers) ? null : money(value),
    overlaps: ids.flatMap((segment, index) => overlapsOf(segment, all[index], isHidden[index] === true)),
    segments: Object.fromEntries(segments),
    cutPoints: hasScores ? about.cutPoints : null,
    floor: FLOOR,
  };
}

/** Which sizes are withheld, by the order of ids, so that the next snapshot finds the same of this one. */
function hiddenIn(counted: ReadonlyMap<string, Counted>): boolean[] {
  const hidden = hiddenSizes(new Map([...counted].map(([id, { size }]) => [id, size])));
  return [...counted.keys()].map((id) => hidden.has(id));
}

interface Whole {
  contacts: number;
  value: bigint;
  hasScores: boolean;
}

function segmentOf(own: Counted, whole: Whole, hidden: { size: boolean; money: boolean }): MeasuredSegment {
  const { size, buyers, active, was, retained } = own;
  const showsBuyers = !hidden.size && isTellable(buyers, size);
  const showsMoney = !hidden.money && !hidden.size;
  const showsScores = showsBuyers && whole.hasScores && buyers > 0;
  const showsMean = showsBuyers && showsMoney && buyers > 0;
  // Retained, lost, won back and neither: each of the four can be found from the three that are told.
  const fates = [retained, was - retained, active - retained, size - active - (was - retained)];
  const showsFates = !hidden.size && !fates.some(isSmall);
  const score = (sum: number) => (showsScores ? rounded(sum / buyers, 2) : null);
  return {
    size: hidden.size ? null : size,
    share: hidden.size || whole.contacts === 0 ? null : rounded(size / whole.contacts, 4),
    buyers: showsBuyers ? buyers : null,
    value: showsMoney ? money(own.value) : null,
    valueShare: showsMoney && whole.value > 0n ? rounded(Number(own.value) / Number(whole.value), 4) : null,
    mean: showsMean ? money(own.value, BigInt(buyers)) : null,
    median: showsMean && own.median !== undefined ? money(own.median) : null,
    active: !hidden.size && isTellable(active, size) ? active : null,
    retained: showsFates ? retained : null,
    churn: showsFates && was > 0 ? rounded((was - retained) / was, 4) : null,
    r: score(own.r),
    f: score(own.f),
    m: score(own.m),
    rfm: showsScores ? tableOf(own.rfm) : null,
  };
}

function tableOf(rfm: readonly (readonly number[])[]): MeasuredSegment['rfm'] {
  const marks = withheldCells(rfm);
  return marks ? rfm.map((cells, row) => cells.map((count, column) => (marks[row]?.[column] ? null : count))) : null;
}

function overlapsOf(segment: string, own: Counted | undefined, isHidden: boolean): Snapshot['overlaps'] {
  if (!own) return [];
  return [...own.also].map(([also, count]) => ({ segment, also, size: !isHidden && isTellable(count, own.size) ? count : null }));
}

/** Says of a segment that something is withheld, where that is why it is not there. */
function marked(told: MeasuredSegment, { buyers, was, median }: Counted): MeasuredSegment {
  const absent: (keyof MeasuredSegment)[] = [];
  if (buyers === 0) absent.push('mean', 'median', 'r', 'f', 'm', 'rfm');
  if (was === 0) absent.push('churn');
  if (median === undefined) absent.push('median');
  const keys = Object.keys(told).filter((key) => !absent.some((one) => one === key) && key !== 'share' && key !== 'valueShare');
  const isNull = (one: unknown): boolean => one === null || (typeof one === 'object' && Object.values(one ?? {}).some(isNull));
  return keys.some((key) => isNull(told[key as keyof MeasuredSegment])) ? { ...told, withheld: true } : told;
}
