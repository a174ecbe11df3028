import { askProcess } from '../../process.ts';
import { Refused } from '../image.ts';
import { draw } from './draw.ts';

/** What a process is given that draws. */
export interface DrawOrder {
  svg: Uint8Array;
  side: number;
  seconds: number;
}

/** What it answers, unless it ends itself before. */
export interface TrialOutcome {
  drawn: boolean;
}

/** How large a simple drawing is drawn to know whether it can be. */
const SMALL = 200;
/** The same of one that may take long: about as large as it will be on paper. */
export const LARGE = 800;
/** How many seconds of the processor that may take, of which loading what draws takes half of one. */
const MOST_SECONDS = 1.3;
/** The most shapes of a drawing that is surely drawn at once. */
const SIMPLE = 3000;
/** What takes as long as its numbers want, rather than as its length. */
const UNSURE = /filter|dasharray|<(?:pattern|mask|marker|image)\b/;

/**
 * Draws an SVG to know whether it can be drawn. No count of shapes foresees all that takes long: one that may is drawn in a process of its own,
 * which ends itself after a few seconds, and with this one.
 * @param cost about how many shapes it comes to.
 * @throws {Refused}
 */
export async function tryToDraw(svg: Buffer, cost: number): Promise<void> {
  if (cost > SIMPLE || UNSURE.test(svg.toString('latin1'))) return drawInProcess({ svg, side: LARGE, seconds: MOST_SECONDS });
  await draw(svg, SMALL).catch(() => {
    throw new Refused({ state: 'unreadable' });
  });
}

async function drawInProcess(order: DrawOrder): Promise<void> {
  const answer = await askProcess<DrawOrder, TrialOutcome>(new URL(`./draw-process${import.meta.url.slice(-3)}`, import.meta.url), order);
  if (!answer) throw new Refused({ state: 'svg-too-complex' });
  if (!answer.drawn) throw new Refused({ state: 'unreadable' });
}
