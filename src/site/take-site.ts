import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { placeOf } from '../cache/place.ts';
import { lockOf, takeLock } from './lock.ts';
import { clear, hasLeftovers, restore, type SiteFolders, siteFolders } from './publish.ts';
import { noteBuild, unfinishedBuilds } from './unfinished.ts';

/**
 * Keeps other builds away from a site. However the work ends, the last good site is there afterwards and nothing beside it,
 * an interruption included; only a killed process leaves this to `settleSites`.
 * @returns what ends it, or undefined where another build is at work there.
 */
export function takeSite(root: string, folders: SiteFolders): (() => void) | undefined {
  mkdirSync(dirname(folders.site), { recursive: true });
  const release = takeLock(lockOf(placeOf(root), folders.site));
  if (!release) return undefined;
  const strike = noteBuild(root, folders.site);
  const end = () => {
    process.off('exit', end);
    try {
      clear(folders);
      strike();
    } catch {
      // Whatever is in the way, the next start tries again: the note stays.
    }
    release();
  };
  process.on('exit', end);
  return end;
}

/**
 * Puts right what killed builds left at sites that were built from this content folder, and at one site whoever builds it. Only where
 * a note of ours says so: folders of the same names that came with the content were left by nobody.
 */
export function settleSites(root: string, site?: string): void {
  for (const { site: left, forget } of unfinishedBuilds(root, site)) if (settleSite(root, siteFolders(left))) forget();
}

/** Whether all is well there now: not so while another process is at work. */
function settleSite(root: string, folders: SiteFolders): boolean {
  try {
    const release = takeLock(lockOf(placeOf(root), folders.site));
    if (!release) return false;
    if (hasLeftovers(folders)) restore(folders);
    release();
    return true;
  } catch {
    // A folder that cannot be written to must not keep anybody from checking; a build says so itself.
    return false;
  }
}
