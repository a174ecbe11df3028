import { doJob } from '../../src/site/job-process.ts';

/* Runs in a process of its own: see `beside.test.ts`. */

await doJob<{ count: number }, { number: number }>(async ({ count }, tell) => {
  for (let number = 1; number <= count; number += 1) void tell({ number });
});
