import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../source/quietly.ts';
import { type CachePlace, OWNER } from './place.ts';
import { isRunning, workersIn } from './workers.ts';

/** Forgets all that is kept of a content folder, but for what a process works with: no word of what was erased stays on this machine. */
export function purge({ cache }: CachePlace): void {
  const busy = new Set(workersIn(cache).flatMap(({ name, pid }) => (isRunning(pid) ? [name] : [])));
  for (const name of readdirSync(cache))
    if (name !== OWNER && !busy.has(name)) quietly(() => rmSync(join(cache, name), { recursive: true, force: true }));
}
