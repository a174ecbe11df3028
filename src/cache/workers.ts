import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { faultCode, quietly } from '../source/quietly.ts';

/** How the name of a folder begins that this process works in. */
export function workName(): string {
  return `work-${process.pid}-`;
}

/** The folders in a cache that processes work in, or did, with the number of each process. */
export function workersIn(cache: string): { name: string; pid: number }[] {
  return (quietly(() => readdirSync(cache)) ?? []).flatMap((name) => {
    const pid = /^work-(\d+)-/.exec(name)?.[1];
    return pid ? [{ name, pid: Number(pid) }] : [];
  });
}

/** Whether a process of this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return faultCode(error) === 'EPERM';
  }
}

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
