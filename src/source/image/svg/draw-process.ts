import { answerOrder } from '../../process.ts';
import { draw } from './draw.ts';
import type { DrawOrder, TrialOutcome } from './trial.ts';

/* Runs in a process of its own: see `trial.ts`. */

/** A drawing of half a million corners takes gigabytes. */
const MOST_MEMORY = 400_000_000;

await answerOrder<DrawOrder, TrialOutcome>(
  ({ svg, side }) =>
    draw(svg, side).then(
      () => ({ drawn: true }),
      () => ({ drawn: false }),
    ),
  ({ seconds }) => ({ seconds, memory: MOST_MEMORY }),
);
