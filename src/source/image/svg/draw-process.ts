import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { draw } from './draw.ts';
import type { Drawn, DrawOrder } from './trial.ts';

/* Runs in a process of its own: see `trial.ts`. */

/** How often it is looked at what the drawing has taken, in milliseconds. */
const LOOK = 50;

// What draws cannot be interrupted, and an ordinary exit would wait for it.
const end = () => process.kill(process.pid, 'SIGKILL');

// Whoever asked is gone.
process.once('disconnect', end);
const [{ svg, side, seconds }] = (await once(process, 'message')) as [DrawOrder];
// Time of the processor, not of the clock: a machine that is busy draws no less than one that is not.
setInterval(() => {
  const { user, system } = process.cpuUsage();
  if (user + system > seconds * 1_000_000) end();
}, LOOK);
const say = (drawn: boolean) => process.send?.({ drawn } satisfies Drawn);
await draw(svg, side).then(
  () => say(true),
  () => say(false),
);
flushCompileCache();
