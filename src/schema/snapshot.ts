import { hash } from 'node:crypto';
import { z } from 'zod';

/** Groups of fewer contacts than this are never told. */
export const FLOOR = 10;
export const SCORES = [1, 2, 3, 4, 5] as const;

/** Null where it is withheld. */
const count = () => z.number().int().min(0).nullable();
const money = () =>
  z
    .string()
    .regex(/^-?\d+\.\d{2}$/)
    .nullable();
const ratio = () => z.number().nullable();
/** Recency down, frequency across, each from 1 to 5. */
const table = () => z.array(z.array(count()).length(SCORES.length)).length(SCORES.length).nullable();

const measuredSegment = () =>
  z.strictObject({
    /** What stands for its rule, by which one knows whether it was measured by that of today; none has `others`. */
    rule: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .optional(),
    size: count(),
    share: ratio(),
    /** Those who ordered in the days in which value is counted. */
    buyers: count(),
    value: money(),
    valueShare: ratio(),
    /** Both of buyers. */
    mean: money(),
    median: money(),
    active: count(),
    retained: count(),
    churn: ratio(),
    r: ratio(),
    f: ratio(),
    m: ratio(),
    rfm: table(),
    /** What follows needs the contacts of the snapshot before. */
    entries: count().optional(),
    exits: count().optional(),
    moves: z.record(z.string(), count()).optional(),
    /** Set where one of its figures is null because fewer than ten contacts stand behind it, or behind one that it would give away. */
    withheld: z.literal(true).optional(),
  });

const overlap = () =>
  z.strictObject({
    /** The segment that has the contacts. */
    segment: z.string(),
    /** Another whose rule they meet. */
    also: z.string(),
    size: count(),
  });

/** What stands for those whom no segment takes in. */
export const OTHERS = 'others';
/** Where those come from, among the moves to a segment, who were in no snapshot before. */
export const NEW = 'new';
/** Where those are who were in the snapshot before and are customers no more. */
export const GONE = 'gone';

/** A snapshot of the portfolio as `segments/figures/<at>.json` holds it: aggregates, and nothing of any contact. */
export const snapshotSchema = () =>
  z.strictObject({
    schemaVersion: z.literal(1),
    at: z.iso.date(),
    previous: z.iso.date().optional(),
    currency: z.string().optional(),
    /** Days before `at`: of value, frequency and money; of who is active. */
    days: z.strictObject({ value: z.number().int().positive(), active: z.number().int().positive() }),
    contacts: z.number().int().min(0),
    value: money(),
    overlaps: z.array(overlap()),
    segments: z.record(z.string(), measuredSegment()),
    cutPoints: z.strictObject({ r: z.array(z.string()), f: z.array(z.string()), m: z.array(z.string()) }).nullable(),
    floor: z.literal(FLOOR),
    seal: z.string().regex(/^[0-9a-f]{16}$/),
  });

export type Snapshot = z.output<ReturnType<typeof snapshotSchema>>;
export type MeasuredSegment = Snapshot['segments'][string];

/** What a figure of a segment may be, as it was measured. */
export const measuredKeys = ['size', 'share', 'buyers', 'value', 'valueShare', 'mean', 'median', 'active', 'retained', 'churn'] as const;
export type MeasuredKey = (typeof measuredKeys)[number];

/** Those that are parts of a whole: snapshots have them from 0 to 1, and people read them of a hundred. */
const SHARES: ReadonlySet<MeasuredKey> = new Set(['share', 'valueShare', 'churn']);

/** Whether a measure is a part of a whole. */
export function isShare(key: MeasuredKey): boolean {
  return SHARES.has(key);
}

/** A measured number as people read it, shares of a hundred; undefined where it is withheld. */
export function measuredNumber(own: MeasuredSegment, key: MeasuredKey): number | undefined {
  const value = own[key];
  if (value === null) return undefined;
  // Of four decimals, a hundredfold has two.
  return isShare(key) ? Math.round(Number(value) * 10_000) / 100 : Number(value);
}

/** What tells that nobody has changed a figure by hand since it was measured. */
export function sealOf(unsealed: object): string {
  return hash('sha256', JSON.stringify(unsealed), 'hex').slice(0, 16);
}
