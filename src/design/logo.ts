import { contrast, defaultBrand, ink, paper } from './colour.ts';
import { darkRules } from './schemes.ts';

/**
 * What a logo wants to stand on: a ground of its own, which it brings along; any; a light one, as most do; or a dark one, as those do that
 * are drawn in white.
 */
export type LogoGround = 'own' | 'any' | 'light' | 'dark';

/** What must be known of a company's logo by whoever places it. */
export interface LogoLook {
  /** How many times wider than high it is. */
  ratio: number;
  ground: LogoGround;
}

/** Pixels in four bytes: red, green, blue, and how much of them is seen. */
type Pixels = Uint8Array;

/**
 * The ground that a logo wants. Most are drawn for white paper: the dark page is trusted only where next to nothing is lost on it, and
 * the light one unless next to nothing is left.
 */
export function groundOf(pixels: Pixels): LogoGround {
  const seen = [...coloursOf(pixels)];
  const all = pixels.length / 4;
  const drawn = seen.reduce((sum, [, count]) => sum + count, 0);
  if (drawn > 0.98 * all) return 'own';
  const lost = (on: string, least: number) =>
    seen.reduce((sum, [colour, count]) => sum + (contrast(colour, on) < least ? count : 0), 0) / drawn;
  if (lost(paper.light, 1.25) > 0.9) return 'dark';
  return lost(paper.dark, 2) > 0.1 ? 'light' : 'any';
}

/** How many pixels are seen of each colour. */
function coloursOf(pixels: Pixels): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 128) continue;
    const colour = `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

/** Whether a logo is still told apart where it has the room of a letter. */
export function isNearSquare({ ratio }: Pick<LogoLook, 'ratio'>): boolean {
  return ratio > 0.7 && ratio < 1.4;
}

/** The size of a logo in a frame that it must not leave. */
export function logoSize({ ratio }: Pick<LogoLook, 'ratio'>, most: { width: number; height: number }): { width: number; height: number } {
  const width = Math.min(most.width, most.height * ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width / ratio)) };
}

/**
 * The part of the stylesheet that is about the logo, which a site without one need not load: its room, before it is there, and its plate where
 * the page is of the wrong colour, drawn around it, so that both schemes are laid out alike.
 */
export function logoRules({ ratio, ground }: LogoLook): string[] {
  const plate = (colour: string, root?: string) => `${root ? `${root} ` : ''}.site-logo { --plate: ${colour}; }`;
  const width = (most: string, height: string) => `inline-size: min(${most}, ${height} * ${Number(ratio.toFixed(4))});`;
  return [
    `.site-logo { ${width('11rem', '2.25rem')} aspect-ratio: ${Number(ratio.toFixed(4))}; object-fit: contain; flex: none; background: var(--plate, transparent); box-shadow: 0 0 0 0.35rem var(--plate, transparent); }`,
    '.site-title:has(.site-logo) { display: flex; align-items: center; gap: 1.15rem; }',
    'header.site:has(.site-logo) { align-items: center; }',
    // As wide as the masthead is that takes two lines (`site.css`).
    '@media (max-width: 48rem) {',
    '.site-title:has(.site-logo) { gap: 0.75rem; }',
    `.site-logo { ${width('6rem', '1.75rem')} }`,
    '}',
    ...(ground === 'light' ? darkRules((root) => [plate(ink.dark, root)]) : []),
    ...(ground === 'dark' ? [plate('var(--brand)'), ...darkRules((root) => [plate('transparent', root)])] : []),
  ];
}

/** Somebody, in the company's colour: the mark of a handbook in the tab of a browser. */
export function iconSvg(colour: string = defaultBrand): string {
  const person = '<circle cx="16" cy="12" r="5.5"/><path d="M5.5 28a10.5 9.5 0 0 1 21 0z"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${colour}"/><g fill="${paper.light}">${person}</g></svg>`;
}
