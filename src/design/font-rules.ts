/** A file of a company’s font, as a stylesheet names it. */
export interface SiteFace {
  /** From the stylesheet. */
  src: string;
  format: 'woff2' | 'woff' | 'opentype' | 'truetype';
  weight: number | readonly [number, number];
  italic: boolean;
}

/** A family of a company on its site: what its files are, where it brings any. */
interface SiteFamily {
  name: string;
  faces: readonly SiteFace[];
}

export type SiteFonts = { [role in 'serif' | 'sans']?: SiteFamily };

/** The part of the stylesheet that is about the company’s fonts. Ours stand behind them, for what they lack. */
export function fontRules(fonts: SiteFonts): string[] {
  const roles = Object.entries(fonts);
  const faces = roles.flatMap(([role, { faces: all }]) => all.map((face) => faceRule(familyOf(role), face)));
  // Where nothing is brought, it is asked for by its name, of those who have it.
  const names = roles.map(([role, { name, faces: all }]) => `--own-${role}: ${all.length > 0 ? familyOf(role) : quoted(name)};`);
  return names.length === 0 ? [] : [...faces, `:root { ${names.join(' ')} }`];
}

/** A name that no font of a reader’s machine has. */
function familyOf(role: string): string {
  return `"handbook ${role}"`;
}

function faceRule(family: string, { src, format, weight, italic }: SiteFace): string {
  const weights = typeof weight === 'number' ? weight : weight.join(' ');
  return `@font-face { font-family: ${family}; font-style: ${italic ? 'italic' : 'normal'}; font-weight: ${weights}; font-display: swap; src: url(${quoted(src)}) format("${format}"); }`;
}

/** A string of a stylesheet, whatever stands in it. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ./_-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
