import type { z } from 'zod';
import { SOURCE_HASHES } from '../handbook/source-hash.ts';
import { docPlaceOf } from '../schema/field.ts';
import { planOf, type Shape } from '../schema/walk.ts';
import { apartAndOwn, type Part } from './lines-of-yaml.ts';

/** What tells an item from its neighbours stands before its text. */
const FIRST = ['id', 'time', 'family'];
/** What an item rests on stands behind what it says. */
const LAST = ['priority', 'ai', 'evidence', 'note', 'answers', 'series'];

/** Stands for the fields that a company declares for itself. */
const OWN = Symbol('own');

/** Where files are written in another order than the schema has, which is that of reading: behind a key come these. */
const MOVED: readonly (readonly [string, ...(string | typeof OWN)[]])[] = [
  // How a persona is looked after stands in its head.
  ['rank', 'summary', 'successor', 'aliases', 'owner', 'created', 'reviewed', 'reviewEvery', 'visibility', 'fieldVisibility', OWN],
  // What moves a persona stands at the foot.
  ['notes', 'turningPoints', 'staysFor', 'leavesFor'],
  ['arguments', 'messages'],
  // Of the settings: what a site is made of, in the order in which one decides on it.
  ['repository', 'contact', 'languages'],
  ['brand', 'review'],
  ['departments', 'stages', 'extraFields', 'sources'],
  // Of a study: whom one saw, and what they said, before what one made of it.
  ['method', 'sample', 'segments', 'guide', 'source', 'participants', 'verbatims'],
  // Of a page of the guide.
  ['order', 'within', 'worksheet'],
];

const known = new WeakMap<Shape, ReadonlyMap<string, number>>();

/** The place of each key that a schema knows, in the order in which files are written; empty where it has no keys. */
function writtenOrder(schema: z.ZodType | undefined, isWholeFile: boolean): ReadonlyMap<string, number> {
  const shape = schema && planOf(schema).map?.shape;
  if (!shape) return new Map();
  const before = known.get(shape);
  if (before) return before;
  const made = new Map((isWholeFile ? ofFile(shape) : ofItem(shape)).map((key, at) => [key, at]));
  known.set(shape, made);
  return made;
}

function ofFile(shape: Shape): string[] {
  const own = Object.keys(shape).filter((key) => docPlaceOf(shape[key]) === undefined);
  return withMoved(shape, own);
}

function ofItem(shape: Shape): string[] {
  const keys = withMoved(shape, []);
  const [first, last] = [FIRST, LAST].map((some) => some.filter((key) => keys.includes(key)));
  const middle = keys.filter((key) => !FIRST.includes(key) && !LAST.includes(key));
  return [...(first ?? []), ...middle, ...(last ?? [])];
}

function withMoved(shape: Shape, own: readonly string[]): string[] {
  let keys = Object.keys(shape);
  for (const [anchor, ...named] of MOVED) {
    if (!keys.includes(anchor)) continue;
    const moved = named.flatMap((key) => (key === OWN ? own : keys.includes(key) ? [key] : []));
    const rest = keys.filter((key) => !moved.includes(key));
    const at = rest.indexOf(anchor) + 1;
    keys = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  }
  return keys;
}

/** The keys of a map, and where they stand. */
interface Keys {
  schema: z.ZodType | undefined;
  isWhole: boolean;
  /** Whether its first key stands behind a dash, where no comment can stand before it. */
  isCompact: boolean;
}

/**
 * The keys of a map in the order in which files are written. One that no schema knows stays behind its neighbour; comments that stand
 * for themselves part the keys before them from those behind, and what a file begins with stays its beginning.
 */
export function withIdsFirst(parts: readonly Part[], { schema, isWhole, isCompact }: Keys): readonly Part[] {
  const order = writtenOrder(schema, isWhole);
  if (order.size === 0) return parts;
  const groups: { part: Part; rank: number }[][] = [];
  for (const [at, part] of parts.entries()) {
    if (at === 0 || apartAndOwn(part.lead)[0].length > 0) groups.push([]);
    const group = groups.at(-1);
    // What a translation was made from is at its foot, whatever stood before it.
    const isAtFoot = isWhole && part.key === SOURCE_HASHES;
    group?.push({ part, rank: isAtFoot ? Number.POSITIVE_INFINITY : (order.get(part.key) ?? Math.max(0.5, group.at(-1)?.rank ?? 0)) });
  }
  return groups.flatMap((group, at) => sorted(group, isWhole && at === 0, isCompact && at === 0));
}

function sorted(group: readonly { part: Part; rank: number }[], isTop: boolean, isCompact: boolean): Part[] {
  const before = group.map(({ part }) => part);
  const after = group.toSorted((a, b) => a.rank - b.rank).map(({ part }) => part);
  const [was, is] = [before[0], after[0]];
  if (!was || !is || was === is) return after;
  if (isCompact && is.lead.length > 0) return before;
  const [apart, own] = isTop ? [was.lead, []] : apartAndOwn(was.lead);
  const moved = (part: Part) => (part === was ? { ...part, lead: own } : part);
  return after.map((part, at) => (at === 0 ? { ...part, lead: [...apart, ...part.lead] } : moved(part)));
}
