import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Handbook } from '../handbook/handbook.ts';
import type { ReadFile } from '../source/read.ts';

/** What the process is given. */
export interface DataJob {
  root: string;
  outDir: string;
  files: readonly ReadFile[];
  audience: string;
  /** Whether what was parsed before is taken from the cache. */
  reuse: boolean;
}

/** The data for other tools as it is being made. */
export interface DataFiles {
  /** Fails as the process does. */
  written: Promise<void>;
  stop(): Promise<unknown>;
}

/**
 * Starts to write the workbooks, JSON and texts of a handbook, in a process of its own: they take a third of a large build,
 * and share nothing with pages. It makes its handbook of the same texts, so that both show the same whatever is saved meanwhile.
 */
export function startDataFiles(options: Omit<DataJob, 'audience' | 'reuse'> & { handbook: Handbook; reuse?: boolean }): DataFiles {
  const { root, outDir, handbook, files, reuse = false } = options;
  const job: DataJob = { root, outDir, files, audience: handbook.audience ?? 'research', reuse };
  // Its name ends as this file's does: `.ts` in the repository, `.js` in the package.
  const code = new URL(`./data-process${import.meta.url.slice(-3)}`, import.meta.url);
  const child = fork(code, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ended = once(child, 'exit');
  let fault: unknown;
  child.on('message', (message) => {
    fault = message;
  });
  const written = ended.then(([status]) => {
    if (status !== 0) throw fault ?? new Error(`Writing the data ended with status ${status}`);
  });
  // It is told where it is waited for.
  written.catch(() => {});
  child.send(job, () => {});
  return {
    written,
    stop() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
