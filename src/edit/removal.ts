import { valueAt } from '../handbook/value-at.ts';
import { isRecord } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';
import type { Edit } from './edit.ts';

/**
 * The edits that take some values out of a file, with each list and map of which nothing would be left.
 * @param data what the file says.
 */
export function removals(data: unknown, gone: readonly Path[]): Edit[] {
  const paths = new Map(gone.map((path) => [JSON.stringify(path), path]));
  for (let climbed = true; climbed; ) {
    climbed = false;
    for (const [holder, inner] of Map.groupBy([...paths.values()], (path) => JSON.stringify(path.slice(0, -1)))) {
      const path: Path = JSON.parse(holder);
      if (path.length === 0 || inner.length < sizeOf(valueAt(data, path))) continue;
      for (const one of inner) paths.delete(JSON.stringify(one));
      paths.set(holder, path);
      climbed = true;
    }
  }
  return [...paths.values()].filter((path) => !isBelow(path, paths)).map((path) => ({ do: 'remove', path }));
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;
}

/** Whether something that goes holds it. */
function isBelow(path: Path, paths: ReadonlyMap<string, Path>): boolean {
  return path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length))));
}
