import { readdirSync } from 'node:fs';
import { quietly } from '../source/fault-code.ts';

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
