import { fromOklch } from './colour.ts';

/** Angles on the colour wheel, far enough apart to be told from each other across a room. */
const angles = [25, 55, 85, 115, 145, 170, 195, 220, 250, 280, 310, 345] as const;

export const hueCount = angles.length;

/** Lightness and chroma of an ink to write with, a tint to fill with, and one that a face drawn in black can be seen on. */
const light = { ink: [0.45, 0.09], tint: [0.94, 0.03], face: [0.94, 0.03] } as const;
const night = { ink: [0.8, 0.08], tint: [0.32, 0.045], face: [0.84, 0.05] } as const;

/** The custom properties of every segment hue, for light and dark paper. */
export function hueRules(dark: boolean, root?: string): string[] {
  const { ink, tint, face } = dark ? night : light;
  const property = (name: string, tone: readonly [number, number], angle: number) => `--${name}: oklch(${tone.join(' ')} ${angle});`;
  return angles.map(
    (angle, at) =>
      `${root ? `${root} ` : ''}.hue-${at} { ${property('hue', ink, angle)} ${property('tint', tint, angle)} ${property('face', face, angle)} }`,
  );
}

/** A segment hue on white paper, as `#rrggbb`. */
export function hueOnPaper(hue: number): { ink: string; tint: string } | undefined {
  const angle = angles[hue];
  return angle === undefined ? undefined : { ink: fromOklch(...light.ink, angle), tint: fromOklch(...light.tint, angle) };
}
