import { isRecord, own } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';

/** The value at a path of plain data; undefined where the path leaves it. */
export function valueAt(data: unknown, path: Path): unknown {
  let at = data;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : isRecord(at) ? own(at, String(step)) : undefined;
  return at;
}

/** A path as zod gives it. Nothing that is read from a file is called by a symbol. */
export function plainPath(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The last key of a path: the name of a list, for one of its items. */
export function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
