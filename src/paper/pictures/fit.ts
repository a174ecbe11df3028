import { contentKey } from './element.ts';
import type { Fitted } from './scene.ts';

/** A box as it was laid out, in pixels. */
export interface Box {
  key?: string | number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A drawing with the boxes that it is made of. */
export interface DrawnFrames<T> {
  made: T;
  boxes: readonly Box[];
}

type Steps = ReadonlyMap<string, number>;

/**
 * Sets the frames of a drawing a step smaller, all that are too full at a time, until everything fits. Where one cannot get smaller,
 * what may be left out is left out for it. `over` are the frames that hold too much even so.
 */
export async function settle<T>(
  frames: Readonly<Record<string, Fitted>>,
  draw: (step: (frame: string) => number) => Promise<DrawnFrames<T>>,
): Promise<{ made: T; over: string[] }> {
  let steps: Steps = new Map();
  for (;;) {
    const now = steps;
    const { made, boxes } = await draw((frame) => now.get(frame) ?? 0);
    const over = Object.keys(frames).filter((frame) => isOver(frame, boxes));
    const next = over.length > 0 ? (smaller(frames, steps, over) ?? withoutOne(frames, steps, boxes)) : undefined;
    if (!next) return { made, over };
    steps = next;
  }
}

/** The steps after these; undefined where none of the frames can be set smaller. */
function smaller(frames: Readonly<Record<string, Fitted>>, steps: Steps, over: readonly string[]): Steps | undefined {
  const able = over.filter((frame) => stepOf(steps, frame) < lastOf(frames, frame));
  if (able.length === 0) return undefined;
  const gone = able.filter((frame) => frames[frame]?.optional && stepOf(steps, frame) + 1 === lastOf(frames, frame));
  return gone.length > 0
    ? without(frames, steps, gone)
    : new Map([...steps, ...able.map((frame) => [frame, stepOf(steps, frame) + 1] as const)]);
}

/** The steps once something that is still shown is left out; undefined where nothing may be. */
function withoutOne(frames: Readonly<Record<string, Fitted>>, steps: Steps, boxes: readonly Box[]): Steps | undefined {
  const shown = Object.keys(frames).find((frame) => frames[frame]?.optional && boxes.some(({ key }) => key === frame));
  return shown === undefined ? undefined : without(frames, steps, [shown]);
}

/** What is left out leaves its room to the others, which may be as large as they should be after all. */
function without(frames: Readonly<Record<string, Fitted>>, steps: Steps, gone: readonly string[]): Steps {
  const before = [...steps.keys()].filter((frame) => frames[frame]?.optional && stepOf(steps, frame) === lastOf(frames, frame));
  return new Map([...before, ...gone].map((frame) => [frame, lastOf(frames, frame)]));
}

function stepOf(steps: Steps, frame: string): number {
  return steps.get(frame) ?? 0;
}

function lastOf(frames: Readonly<Record<string, Fitted>>, frame: string): number {
  return (frames[frame]?.steps ?? 1) - 1;
}

/** Lengths are rounded to whole pixels. */
const SLACK = 1;

function isOver(frame: string, boxes: readonly Box[]): boolean {
  const [outer, inner] = [frame, contentKey(frame)].map((key) => boxes.find((one) => one.key === key));
  return outer !== undefined && inner !== undefined && (inner.height > outer.height + SLACK || inner.width > outer.width + SLACK);
}
