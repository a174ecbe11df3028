import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path without links: what does not exist yet is added as it is written. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}
