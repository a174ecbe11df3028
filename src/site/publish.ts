import { existsSync, lstatSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SITE_MARKER } from '../source/folders.ts';

/** The folders of one site: the one that is served, and those beside it that a build passes through. */
export interface SiteFolders {
  site: string;
  /** Where a new site grows until it is whole. */
  next: string;
  /** Where the last good site waits while the new one takes its place. */
  previous: string;
  /** What is being removed: never whole, never put back. */
  gone: string;
}

export function siteFolders(site: string): SiteFolders {
  const beside = (suffix: string) => join(dirname(site), `.${basename(site)}.${suffix}`);
  return { site, next: beside('next'), previous: beside('previous'), gone: beside('gone') };
}

/** Whether a build that was killed left anything that `restore` would clear. */
export function hasLeftovers({ next, previous, gone }: SiteFolders): boolean {
  return [next, previous, gone].some(isThere);
}

/** Puts the last good site back where a build was killed between the two renames of `publish`, and clears what else it left. */
export function restore(folders: SiteFolders): void {
  const { site, previous } = folders;
  if (isSite(previous)) {
    removeIfEmpty(site);
    if (!isThere(site)) renameSync(previous, site);
  }
  clear(folders);
}

/**
 * Clears the folders that a build passes through. The last good site is in its place by then: the two renames of `publish` are one step
 * to this process.
 */
export function clear({ next, previous, gone }: SiteFolders): void {
  discard(previous, gone);
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
  writeFileSync(join(next, SITE_MARKER), '');
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
  return names !== undefined && (names.length === 0 || names.includes(SITE_MARKER));
}

/** Removes a folder under another name: half removed under its own, it could be taken for a whole site. */
function discard(folder: string, gone: string): void {
  if (!isThere(folder)) return;
  remove(gone);
  renameSync(folder, gone);
  remove(gone);
}

/** Whether anything stands there, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether a folder is a whole site of ours, and no link to one. */
function isSite(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(folder, SITE_MARKER));
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
