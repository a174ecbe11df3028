import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startJob } from '../../../src/site/job-process.ts';

/** As modules beside `job-process.ts` are called. */
const countProcess = '../../test/support/count-process';

interface Count {
  count: number;
}

// The end of every process is heard with that of the first, before what the others had said by then.
it('hears all that a process told, though it ended while the end of another was being heard', async () => {
  const heard: number[] = [];
  const late = startJob<Count, { number: number }>(countProcess, ({ number }) => heard.push(number));
  const early = startJob<Count, { number: number }>(countProcess, () => {
    late.give({ count: 3 });
    busyFor(1500);
  });
  early.give({ count: 1 });
  // Its job is on its way, and meanwhile nobody listens here.
  await wait(50);
  busyFor(1500);
  await late.ended;
  expect(heard).toEqual([1, 2, 3]);
});

it('fails with what ended the process', async () => {
  const beside = startJob<Count>(countProcess);
  await beside.stop();
  await expect(beside.ended).rejects.toThrow('ended with SIGKILL');
});

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
