import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
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
}

export function siteFolders(site: string): SiteFolders {
  const beside = (suffix: string) => join(dirname(site), `.${basename(site)}.${suffix}`);
  return { site, next: beside('next'), previous: beside('previous') };
}

/** Puts the last good site back where a build was killed between the two renames of `publish`. */
export async function restore({ site, previous }: SiteFolders): Promise<void> {
  if (!(await exists(previous))) return;
  if (await exists(site)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, site);
}

/** An empty folder for a new site. */
export async function prepare({ next }: SiteFolders): Promise<string> {
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  return next;
}

/** Puts a whole new site in the place of the last one: two renames, so that no reader ever meets half of it. */
export async function publish({ site, next, previous }: SiteFolders): Promise<void> {
  await writeFile(join(next, MARKER), '');
  await rm(previous, { recursive: true, force: true });
  if (await exists(site)) await rename(site, previous);
  await rename(next, site);
  await rm(previous, { recursive: true, force: true });
}

/** Whether a folder can become the site without losing anything: absent, empty, or a site of ours. */
export async function isReplaceable(site: string): Promise<boolean> {
  const names = await readdir(site).catch((error: NodeJS.ErrnoException): string[] | undefined => (error.code === 'ENOENT' ? [] : undefined));
  return names !== undefined && (names.length === 0 || names.includes(MARKER));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
