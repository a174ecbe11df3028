import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Mounts a disk of four megabytes for one test; undefined where the system does not let us.
 * @returns what fills it with a file named `fill`, but for so many bytes.
 */
export function mountSmall(folder: string): ((free: number) => void) | undefined {
  mkdirSync(folder);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return (free) => {
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(join(folder, 'fill'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
  };
}
