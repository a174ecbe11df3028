import type { JourneyStep } from '../reading/block.ts';

interface Curve {
  height: number;
  /** The height at which nothing is felt. */
  zero: number;
  points: { cx: string; cy: number; key: boolean }[];
  lines: { x1: string; y1: number; x2: string; y2: number }[];
}

const HEIGHT = 84;
/** Room for the largest dot at the highest and the lowest feeling. */
const MARGIN = 10;

/** The curve of what is felt along a journey, one of so many columns a stage, so that it stands above the table's columns. */
export function curveOf(steps: readonly JourneyStep[], columns: number): Curve {
  const y = (value: number) => MARGIN + ((2 - value) / 4) * (HEIGHT - 2 * MARGIN);
  // The words of a column start at its left, and so does its dot.
  const x = (at: number) => `${(at / columns) * 100 + 1}%`;
  const points = steps.flatMap(({ emotion, keyMoment }, at) =>
    emotion ? [{ cx: x(at), cy: y(emotion.value), key: keyMoment !== undefined }] : [],
  );
  const lines = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return { x1: from.cx, y1: from.cy, x2: to.cx, y2: to.cy };
  });
  return { height: HEIGHT, zero: y(0), points, lines };
}
