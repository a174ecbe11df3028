import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from './lock.ts';
import { hasLeftovers, restore, type SiteFolders, siteFolders } from './publish.ts';
import { noteBuild, unfinishedBuilds } from './unfinished.ts';

/**
 * Keeps other builds away from a site. However the work ends, the last good site is there afterwards and nothing beside it,
 * an interruption included; only a killed process leaves this to `settle`.
 * @returns what ends it, or undefined where another build is at work there.
 */
export function holdSite(root: string, folders: SiteFolders): (() => void) | undefined {
  mkdirSync(dirname(folders.site), { recursive: true });
  const release = takeLock(folders.lock);
  if (!release) return undefined;
  const strike = noteBuild(root, folders.site);
  const end = () => {
    process.off('exit', end);
    try {
      restore(folders);
      strike();
    } catch {
      // Whatever is in the way, the next start tries again: the note stays.
    }
    release();
  };
  process.on('exit', end);
  return end;
}

/** Puts right what a killed build left at these sites, and at all others that were built from this content folder. */
export function settle(root: string, ...sites: string[]): void {
  for (const site of sites) settleSite(siteFolders(site));
  for (const { site, forget } of unfinishedBuilds(root)) if (settleSite(siteFolders(site))) forget();
}

/** Whether all is well there now: not so while another process is at work. */
function settleSite(folders: SiteFolders): boolean {
  if (!hasLeftovers(folders)) return true;
  try {
    const release = takeLock(folders.lock);
    if (!release) return false;
    restore(folders);
    release();
    return true;
  } catch {
    // A folder that cannot be written to must not keep anybody from checking; a build says so itself.
    return false;
  }
}
