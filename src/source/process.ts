import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache, getCompileCacheDir } from 'node:module';

/**
 * Starts a process that is spoken with and says nothing to the terminal. Compiled code is kept between runs there as it is here.
 * @param flags of Node, beside those of this process.
 */
export function forkProcess(code: URL, flags: readonly string[] = []): ChildProcess {
  const kept = getCompileCacheDir();
  const env = { ...process.env, ...(kept && { NODE_COMPILE_CACHE: kept }) };
  const execArgv = [...process.execArgv, ...flags];
  return fork(code, { env, execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/**
 * Ends this process where it stands. What draws cannot be interrupted; and an ordinary exit waits for the threads that compile code, for ever
 * for one that waits for it in turn. Source: https://github.com/nodejs/node/issues/54918.
 */
export function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

/**
 * Has work of which nobody knows how long it takes done by a process of its own, which ends itself after some seconds of the processor, and
 * with this one. Undefined where it ended before it had an answer.
 * @param code the file that calls `answerOrder`.
 */
export async function askProcess<Order extends object, Answer>(code: URL, order: Order): Promise<Answer | undefined> {
  const child = forkProcess(code);
  // Whoever interrupts a check interrupts this with it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  try {
    const answered = once(child, 'message');
    child.send(order, () => {});
    // The line is closed after all that came over it.
    const [answer]: Answer[] = await Promise.race([answered, once(child, 'disconnect')]);
    return answer;
  } finally {
    kill();
    process.off('exit', kill);
  }
}

/** How often it is looked at what the work has taken, in milliseconds. */
const LOOK = 50;

/** The most that a process may take: seconds of the processor, and bytes of memory. */
interface Limits {
  seconds: number;
  memory: number;
}

/** Answers the one order of a process that `askProcess` started. */
export async function answerOrder<Order, Answer>(
  work: (order: Order) => Promise<Answer>,
  limitsOf: (order: Order) => Limits,
): Promise<void> {
  // Whoever asked is gone.
  process.once('disconnect', endAtOnce);
  const order: Order = (await once(process, 'message'))[0];
  const { seconds, memory } = limitsOf(order);
  // Time of the processor, not of the clock: a machine that is busy draws no less than one that is not.
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system > seconds * 1_000_000 || process.memoryUsage.rss() > memory) endAtOnce();
  }, LOOK);
  process.send?.(await work(order));
  flushCompileCache();
}
