import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../source/quietly.ts';

/** Folders of `.git` whose files git opens for any question. */
const FOLDERS = ['', 'info', 'objects/info', 'objects/info/commit-graphs', 'objects/pack', 'refs', 'refs/heads'];

/**
 * What of a repository git would wait for without end: a pipe, or a device, in place of one of its files; by its path there. Those
 * that its settings name are found out by asking alone.
 */
export function pipeIn(top: string): string | undefined {
  for (const folder of FOLDERS) {
    const path = join('.git', folder);
    const names = quietly(() => readdirSync(join(top, path), { withFileTypes: true })) ?? [];
    // Files and folders, which is what nearly all are, cost no look of their own.
    const found = names.find((entry) => !entry.isFile() && !entry.isDirectory() && hasNoEnd(join(top, path, entry.name)));
    if (found) return join(path, found.name);
  }
  return undefined;
}

/** A socket, as git's own watcher has one, is refused at once. */
function hasNoEnd(path: string): boolean {
  const stats: Stats | undefined = quietly(() => statSync(path));
  return stats !== undefined && (stats.isFIFO() || stats.isCharacterDevice());
}
