import { doBeside } from '../../src/site/beside.ts';

/* Runs in a process of its own: see `beside.test.ts`. */

await doBeside<{ count: number }, { number: number }>(async ({ count }, tell) => {
  for (let number = 1; number <= count; number += 1) void tell({ number });
});
