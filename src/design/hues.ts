/** Angles on the colour wheel, far enough apart to be told from each other across a room. */
const angles = [25, 55, 85, 115, 145, 170, 195, 220, 250, 280, 310, 345] as const;

export const hueCount = angles.length;

/**
 * The custom properties of every segment hue, for light and dark paper: an ink to write with, a tint to fill with, and one that a
 * face drawn in black can be seen on.
 */
export function hueRules(dark: boolean): string[] {
  const [ink, tint, face] = dark ? ['0.8 0.08', '0.32 0.045', '0.84 0.05'] : ['0.45 0.09', '0.94 0.03', '0.94 0.03'];
  const property = (name: string, lightness: string | undefined, angle: number) => `--${name}: oklch(${lightness} ${angle});`;
  return angles.map(
    (angle, at) => `.hue-${at} { ${property('hue', ink, angle)} ${property('tint', tint, angle)} ${property('face', face, angle)} }`,
  );
}
