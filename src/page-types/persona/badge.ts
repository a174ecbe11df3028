import { defaultBrand, paper } from '../../design/colour.ts';
import { escapeHtml } from '../../text/to-html.ts';

/** What a badge says. */
export interface Badge {
  name: string;
  standing: string;
  /** All of it, for those who do not see it. */
  alt: string;
  language: string;
  colour?: string | undefined;
}

const HEIGHT = 24;
const PAD = 9;
const BAR = 5;
/** How wide a sign is in the fonts that a badge is set in, about; the text is then fitted to it. */
const SIGN = { bold: 7.1, plain: 6.3 } as const;
/** Longer names are cut: a badge stands within a line. */
const LONGEST = 40;

/**
 * A badge for a ticket or a slide: one small drawing that carries its own paper, so that it is read on any ground. It is shown where no
 * font of ours is, so each text is given its width.
 */
export function badgeSvg({ name, standing, alt, language, colour = defaultBrand }: Badge): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  const [first, second] = [width(short, SIGN.bold), width(standing, SIGN.plain)];
  const start = BAR + PAD;
  const next = start + first + PAD;
  const whole = next + second + PAD;
  const text = (x: number, length: number, words: string, weight: number) =>
    `<text x="${x}" y="16" textLength="${length}" lengthAdjust="spacingAndGlyphs" font-weight="${weight}">${escapeHtml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${HEIGHT}" viewBox="0 0 ${whole} ${HEIGHT}" role="img" aria-label="${escapeHtml(alt)}" lang="${language}">`,
    `<title>${escapeHtml(alt)}</title>`,
    `<rect x=".5" y=".5" width="${whole - 1}" height="${HEIGHT - 1}" rx="3" fill="${paper.light}" stroke="#767676"/>`,
    `<path d="M3.5 1h${BAR - 2.5}v${HEIGHT - 2}h-${BAR - 2.5}a2.5 2.5 0 0 1-2.5-2.5v-${HEIGHT - 7}a2.5 2.5 0 0 1 2.5-2.5z" fill="${colour}"/>`,
    `<g font-family="system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif" font-size="12" fill="#1b1b1f">`,
    text(start, first, short, 600),
    text(next, second, standing, 400),
    '</g></svg>',
  ].join('');
}

function width(words: string, sign: number): number {
  return Math.round(
    [...words].reduce((sum, one) => sum + (/[ilj.,'’ :|!ftr]/.test(one) ? 0.62 : /[mwMW%@]/.test(one) ? 1.4 : 1) * sign, 0),
  );
}
