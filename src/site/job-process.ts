import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { endAtOnce, forkProcess } from '../source/process.ts';

/** Work that is being done in a process of its own. */
export interface JobProcess<Job> {
  /** Gives the process its job, once. Until then it loads what it will need. */
  give(job: Job): void;
  /** Fails as the process does. */
  ended: Promise<void>;
  stop(): Promise<unknown>;
}

/** What a process says to the one that started it. */
type Message<Told> = { told: Told } | { fault: unknown } | { end: true };

/**
 * Starts a module of this folder in a process of its own. Its job is plain data.
 * @param name of the module, without what its file ends with: `.ts` in the repository, `.js` in the package.
 * @param onTold is given what the module tells as it goes on.
 * @param flags of Node, beside those of this process.
 */
export function startJob<Job extends object, Told = never>(
  name: string,
  onTold: (told: Told) => void = () => {},
  flags: readonly string[] = [],
): JobProcess<Job> {
  const code = new URL(`./${name}${import.meta.url.slice(-3)}`, import.meta.url);
  const child = forkProcess(code, flags);
  const exited = once(child, 'exit');
  // Whoever interrupts a build interrupts all of it, before what it has written is cleared.
  const kill = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('message', (message: Message<Told>) => {
      if ('told' in message) return onTold(message.told);
      if ('fault' in message) reject(message.fault);
      else resolve();
      kill();
    });
    // A process may be gone before all that it said has come: the last that comes of it is the end of the line.
    const gone = Promise.all([exited, once(child, 'disconnect')]);
    gone.then(([[status, signal]]) => reject(new Error(`${name} ended with ${signal ?? `status ${status}`}`)), reject);
  });
  // It is told where it is waited for.
  ended.catch(() => {});
  return {
    give: (job) => void child.send(job, () => {}),
    ended,
    stop() {
      kill();
      return exited;
    },
  };
}

/**
 * Does the job that this process was started for once it is given it, and ends the process.
 * @param work may wait until what it told has left, so that it does not pile up here.
 */
export async function doJob<Job, Told = never>(work: (job: Job, tell: (told: Told) => Promise<void>) => Promise<void>): Promise<void> {
  const job: Job = (await once(process, 'message'))[0];
  const say = (message: Message<Told>, then: () => void = () => {}) => process.send?.(message, then);
  // A build that was killed takes this with it: what it would still write could fall into the next one.
  process.once('disconnect', endAtOnce);
  try {
    await work(job, (told) => new Promise((left) => say({ told }, left)));
    // It is not the way out that keeps compiled code here: whoever hears of the end ends this process.
    flushCompileCache();
    say({ end: true });
  } catch (fault) {
    say({ fault });
  }
}

const parent = process.ppid;

/**
 * To be asked before each file that is written here: ends this process where the one that started it is gone. The typesetter works without
 * a pause, so that word of that may have waited for seconds, while the next build has begun in the same folder.
 */
export async function stillWanted(): Promise<void> {
  // One turn may still be of what was ready before; the second hears all that has come since.
  await turn();
  await turn();
  if (process.ppid !== parent) endAtOnce();
}
