import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { PICTURE } from './walk.ts';

/** What can be known of an image without drawing it. */
export type ImageFacts =
  /** `nearby`: the images that stand in the folder where it should be. */
  | { state: 'missing'; nearby: string[] }
  /** The path leads out of the content folder. */
  | { state: 'outside' }
  | { state: 'not-an-image' }
  | { state: 'too-large'; megabytes: number; limit: number }
  /** An SVG that carries a script, an event handler, or a link that runs code. */
  | { state: 'svg-script' }
  | { state: 'fine' };

const MAX_BYTES = 10_000_000;
const SVG_CODE = /<script\b|\son\w+\s*=|javascript:|<foreignObject\b/i;

/** Looks at images, given relative to the content folder. The result has one entry a path. */
export async function imageFacts(root: string, paths: Iterable<string>): Promise<Map<string, ImageFacts>> {
  const facts = new Map<string, ImageFacts>();
  for (const path of new Set(paths)) facts.set(path, await factsOf(root, path));
  return facts;
}

async function factsOf(root: string, path: string): Promise<ImageFacts> {
  // Whether a file stands there or not is nobody's business.
  if (path.startsWith('../')) return { state: 'outside' };
  try {
    const [home, target] = await Promise.all([realpath(root), realpath(join(root, path))]);
    if (!target.startsWith(`${home}${sep}`)) return { state: 'outside' };
    const { size } = await stat(target);
    if (size > MAX_BYTES) return { state: 'too-large', megabytes: Math.round(size / 100_000) / 10, limit: MAX_BYTES / 1_000_000 };
    const file = await open(target);
    try {
      const svg = path.toLowerCase().endsWith('.svg');
      const { buffer, bytesRead } = await file.read(Buffer.alloc(svg ? size : 32), 0);
      const bytes = buffer.subarray(0, bytesRead);
      if (svg) return svgFacts(bytes.toString('utf8'));
      return hasImageSignature(bytes) ? { state: 'fine' } : { state: 'not-an-image' };
    } finally {
      await file.close();
    }
  } catch {
    const entries = await readdir(join(root, posix.dirname(path))).catch(() => []);
    return { state: 'missing', nearby: entries.filter((name) => PICTURE.test(name) && name !== posix.basename(path)) };
  }
}

function svgFacts(text: string): ImageFacts {
  if (!/<svg[\s>]/i.test(text)) return { state: 'not-an-image' };
  return { state: SVG_CODE.test(text) ? 'svg-script' : 'fine' };
}

/** The first bytes of PNG, JPEG, GIF, WebP and AVIF. Source: their specifications. */
function hasImageSignature(bytes: Buffer): boolean {
  const ascii = bytes.toString('latin1');
  return (
    ascii.startsWith('\x89PNG\r\n\x1a\n') ||
    ascii.startsWith('\xff\xd8\xff') ||
    /^GIF8[79]a/.test(ascii) ||
    (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') ||
    (ascii.slice(4, 8) === 'ftyp' && /avi[fs]/.test(ascii.slice(8, 32)))
  );
}
