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
