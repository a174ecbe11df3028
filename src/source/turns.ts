import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of work between two turns. */
const SPAN = 50;

/** Does work that is cut into steps at one go. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the same, and lets whoever waits have a turn now and then: that somebody interrupts is only heard there. */
export async function inTurns<T>(steps: Generator<unknown, T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SPAN) continue;
    await turn();
    since = performance.now();
  }
}
