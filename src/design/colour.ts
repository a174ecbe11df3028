type Rgb = readonly [red: number, green: number, blue: number];

/** The paper and the ink of the light and the dark page. */
export const paper = { light: '#fdfcf9', dark: '#17181a' } as const;
export const ink = { light: '#1c1d20', dark: '#eae7e0' } as const;

export const defaultBrand = '#0b5d66';

/** The colour that somebody meant who typed it as a style sheet or a drawing tool has it: `7A1F3D`, `#abc`, `rgb(122, 31, 61)`. */
export function colourMeant(typed: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{3,8})$/i.exec(typed) ?? [];
  if (digits.length === 3) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  // What says in two more digits how much shines through has a colour all the same.
  if (digits.length === 6 || digits.length === 8) return `#${digits.slice(0, 6)}`;
  const [, ...channels] = /^rgba?\( {0,9}(\d{1,3})[ ,]{1,9}(\d{1,3})[ ,]{1,9}(\d{1,3}) {0,9}[,)]/i.exec(typed) ?? [];
  if (channels.length === 0 || channels.some((channel) => Number(channel) > 255)) return undefined;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colours are in lightness, from 1 to 21, as WCAG counts it. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(toRgb(a)), luminance(toRgb(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour moved towards another until it can be read on a ground: a company's yellow on white paper, say. */
export function readableOn(colour: string, ground: string, towards: string, ratio = 4.5): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return towards;
}

/** A colour with a share of another. */
export function mix(colour: string, other: string, share: number): string {
  const [a, b] = [toRgb(colour), toRgb(other)];
  const channel = (at: 0 | 1 | 2) => Math.round(a[at] + (b[at] - a[at]) * share);
  return `#${([0, 1, 2] as const).map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}

/** The grey that is as light as a colour. */
export function greyOf(colour: string): string {
  return `#${hexOf(gamma(luminance(toRgb(colour)))).repeat(3)}`;
}

function toRgb(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * A colour of the OKLCH space, in which the hues are chosen, as the `#rrggbb` that paper needs.
 * Source: Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export function fromOklch(lightness: number, chroma: number, angle: number): string {
  const turn = (angle * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb.map((linear) => hexOf(gamma(linear))).join('')}`;
}

function gamma(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

function hexOf(share: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return byte.toString(16).padStart(2, '0');
}
