import { existsSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that says that a folder is a site of ours, and so may be replaced. */
const MARKER = '.handbook-site';

/** The folders of one site: the one that is served, and those beside it that a build passes through. */
export interface SiteFolders {
  site: string;
  /** Where a new site grows until it is whole. */
  next: string;
  /** Where the last good site waits while the new one takes its place. */
  previous: string;
  /** What is being removed: never whole, never put back. */
  gone: string;
  /** The file that says which process is at work here. */
  lock: string;
}

export function siteFolders(site: string): SiteFolders {
  const beside = (suffix: string) => join(dirname(site), `.${basename(site)}.${suffix}`);
  return { site, next: beside('next'), previous: beside('previous'), gone: beside('gone'), lock: beside('lock') };
}

/** Whether a build that was killed left anything that `restore` would clear. */
export function hasLeftovers({ next, previous, gone, lock }: SiteFolders): boolean {
  return [next, previous, gone, lock].some((path) => existsSync(path));
}

/** Puts the last good site back where a build was killed between the two renames of `publish`, and clears what else it left. */
export function restore({ site, next, previous, gone }: SiteFolders): void {
  if (existsSync(previous)) {
    removeIfEmpty(site);
    if (existsSync(site)) discard(previous, gone);
    else renameSync(previous, site);
  }
  for (const folder of [next, gone]) remove(folder);
}

/** An empty folder for a new site. */
export async function prepare({ next }: SiteFolders): Promise<string> {
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  return next;
}

/**
 * Puts a whole new site in the place of the last one: two renames, so that no reader ever meets half of it. Nothing else of
 * this process runs between them, an interruption included.
 */
export async function publish({ site, next, previous, gone }: SiteFolders): Promise<void> {
  writeFileSync(join(next, MARKER), '');
  discard(previous, gone);
  const replaces = existsSync(site);
  if (replaces) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (replaces) renameSync(previous, site);
    throw error;
  }
  discard(previous, gone);
}

/** Whether a folder can become the site without losing anything: absent, empty, or a site of ours. */
export async function isReplaceable(site: string): Promise<boolean> {
  const names = await readdir(site).catch((error: NodeJS.ErrnoException): string[] | undefined =>
    error.code === 'ENOENT' ? [] : undefined,
  );
  return names !== undefined && (names.length === 0 || names.includes(MARKER));
}

/** Removes a folder under another name: half removed under its own, it could be taken for a whole site. */
function discard(folder: string, gone: string): void {
  if (!existsSync(folder)) return;
  remove(gone);
  renameSync(folder, gone);
  remove(gone);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is absent, or holds something.
  }
}
