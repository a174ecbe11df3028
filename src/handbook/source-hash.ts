import { hash } from 'node:crypto';
import type { z } from 'zod';
import { isRecord } from '../schema/own.ts';
import { walk } from '../schema/walk.ts';
import { pathKey } from './handbook.ts';
import { placeIn } from './place-in.ts';

/** The key of a translation that keeps from which text of the original each of its texts was made. */
export const SOURCE_HASHES = 'sourceHashes';

/** What stands for the Markdown below the keys of a file. */
export const BODY_PLACE = 'body';

/** The key of the Markdown below the keys among the texts of a translation: no path is called this. */
export const BODY_KEY = '';

/** A text in eight letters, which no YAML takes for a number. How it is broken into lines is no part of what it says. */
export function sourceHash(text: string): string {
  const digits = hash('sha256', text.trim().replace(/\s+/g, ' '), 'hex').slice(0, 8);
  return digits.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? digit);
}

/** The hash of each text by the place that its translation gives it, of those that a translation has. */
export function sourceHashes(
  data: unknown,
  body: string | undefined,
  keys: Iterable<string>,
  textOf: (key: string) => string | undefined,
): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const key of keys) {
    const text = key === BODY_KEY ? body : textOf(key);
    if (text?.trim()) hashes.set(key === BODY_KEY ? BODY_PLACE : placeIn(key, data), sourceHash(text));
  }
  return hashes;
}

/** The places of hashes that a translation keeps, and of which its original has no text. */
export function lostHashes(
  typed: Readonly<Record<string, unknown>>,
  { data, schema, source }: { data: unknown; schema: z.ZodType; source: { body?: unknown } },
): string[] {
  const kept = keptHashes(typed);
  if (kept.size === 0) return [];
  const known = new Set(source.body ? [BODY_PLACE] : []);
  walk(schema, data, ({ path, role, value }) => {
    if (role.text && typeof value === 'string') known.add(placeIn(pathKey(path), data));
  });
  return [...kept.keys()].filter((place) => !known.has(place));
}

/** The hashes that a translation keeps. */
export function keptHashes(typed: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const kept = typed[SOURCE_HASHES];
  return new Map(isRecord(kept) ? Object.entries(kept).flatMap(([place, one]) => (typeof one === 'string' ? [[place, one]] : [])) : []);
}
