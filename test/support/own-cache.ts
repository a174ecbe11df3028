import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives tests a cache of their own, which goes with them: nothing of theirs lands in that of whoever runs them, nor comes from there.
 * For the process that starts all others.
 */
export function useOwnCache(): void {
  const home = mkdtempSync(join(tmpdir(), 'handbook-cache-of-tests-'));
  Object.assign(process.env, { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') });
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
}
