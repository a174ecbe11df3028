import { join, resolve } from 'node:path';
import type { Call } from './command.ts';

/** Where the site of a call stands, or is to stand. */
export function siteOf({ io, root, flags }: Pick<Call, 'io' | 'root' | 'flags'>): string {
  return resolve(io.cwd, (flags.out as string | undefined) ?? join(root, 'dist'));
}
