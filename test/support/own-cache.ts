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
  // Each command that a test runs in place starts processes, which would else strip and compile the same code hundreds of times.
  process.env.NODE_COMPILE_CACHE = join(home, 'code');
  process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
}
