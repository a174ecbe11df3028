/** A stage is chosen by its id, or by its name where no id is the same. */
import { expect, it } from 'vitest';
import { stageAt } from '../../../src/schema/stage.ts';

it('takes an id before the name of another stage', () => {
  const stages = [
    { id: 'besoin', name: 'Usage' },
    { id: 'usage', name: 'Besoin' },
  ];
  expect(['usage', 'besoin', 'Usage', 'BESOIN', 'autre', '…'].map((typed) => stageAt(stages, typed))).toEqual([
    1,
    0,
    0,
    1,
    undefined,
    undefined,
  ]);
});
