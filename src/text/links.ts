import { keysOf } from '../schema/own.ts';

/** Where a link leads. */
export type LinkTarget =
  /** Another site, a mail program, a telephone. */
  | { type: 'outside' }
  /** A scheme that can run code or smuggle data: `javascript:`, `data:`. */
  | { type: 'unsafe'; scheme: string }
  /** A place on the same page. */
  | { type: 'anchor'; hash: string }
  | { type: 'inside'; kind: InsideKind; id: string; hash: string }
  /** Inside the site by its form, but not the address of anything there. */
  | { type: 'nowhere' };

export type InsideKind = 'persona' | 'segment' | 'icp' | 'record' | 'decision' | 'guide' | 'home';

/** The folder of each kind of page, on the site and, but for ICPs, in the content folder. */
export const sections: Record<Exclude<InsideKind, 'home'>, string> = {
  persona: 'personas',
  segment: 'segments',
  icp: 'icps',
  record: 'research',
  decision: 'decisions',
  guide: 'guide',
};

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** What somebody meant who typed a site, a mailbox or a telephone without what says so. */
export function meantTarget(typed: string): string | undefined {
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(typed)) return `mailto:${typed}`;
  if (/^\+?\(?\d[\d\s.()-]{6,20}$/.test(typed)) return `tel:${typed.replace(/[^\d+]/g, '')}`;
  return /^www\.|^[\w-]+\.(?:fr|com|org|net|eu)\b/.test(typed) ? `https://${typed}` : undefined;
}

/**
 * Reads a link as authors write it: `/personas/clara/` as on the site, or `../personas/clara.yaml` as in the folder, so that
 * the same link works on the forge.
 */
export function readLink(url: string): LinkTarget {
  // Browsers drop control characters and blanks before a scheme, so `java\nscript:` is one too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
  const bare = url.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme) return SAFE_SCHEMES.has(scheme) ? { type: 'outside' } : { type: 'unsafe', scheme };
  if (bare.startsWith('//')) return { type: 'outside' };
  const [path = '', hash = ''] = bare.split('#', 2);
  if (path === '') return { type: 'anchor', hash };
  if (path === '/') return { type: 'inside', kind: 'home', id: '', hash };
  const match = /^(?:\/|(?:\.\.?\/)*)(?:([a-z]+)\/)?([a-z0-9-]+)(?:\.[a-z-]{2,5})?(?:\.(?:ya?ml|mdx?|html))?\/?$/i.exec(path);
  const kind = keysOf(sections).find((one) => sections[one] === match?.[1]);
  if (match?.[2] && kind) return { type: 'inside', kind, id: match[2], hash };
  // `./other.md` beside a guide page.
  if (match?.[2] && !match[1] && /\.mdx?$/.test(path)) return { type: 'inside', kind: 'guide', id: match[2], hash };
  return { type: 'nowhere' };
}
