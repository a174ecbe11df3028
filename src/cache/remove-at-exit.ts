import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { quietly } from '../source/fault-code.ts';

const folders = new Set<string>();

/** Has a folder go with this process. */
export function removeAtExit(folder: string): string {
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  return folder;
}

function removeAll(): void {
  // Windows does not remove a folder that a process stands in.
  quietly(() => process.chdir(tmpdir()));
  for (const folder of folders) quietly(() => rmSync(folder, { recursive: true, force: true }));
}
