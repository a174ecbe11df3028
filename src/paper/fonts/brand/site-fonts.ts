import { hash } from 'node:crypto';
import { parse } from 'node:path';
import type { SiteFace, SiteFonts } from '../../../design/font-rules.ts';
import type { FontKind } from '../../../source/font/tables.ts';
import type { BrandFamily, BrandFonts } from './fonts.ts';

/** The folder of the site that a company’s fonts are published in. */
const FOLDER = 'fonts';

const formats = { woff2: 'woff2', woff: 'woff', otf: 'opentype', ttf: 'truetype' } as const satisfies Record<FontKind, SiteFace['format']>;

type File = BrandFamily['site'][number];

/** A company’s fonts as the stylesheet of its site names them. */
export function siteFonts(fonts: BrandFonts): SiteFonts {
  const family = ({ name, site }: BrandFamily) => ({ name, faces: distinct(site).map(faceOf) });
  return {
    ...(fonts.serif && { serif: family(fonts.serif) }),
    ...(fonts.sans && { sans: family(fonts.sans) }),
  };
}

/** The files of a company’s fonts, by their paths on its site. */
export function publishedFonts(fonts: BrandFonts): Map<string, Uint8Array> {
  const files = Object.values(fonts).flatMap(({ site }) => distinct(site));
  return new Map(files.map((file) => [addressOf(file), file.bytes]));
}

/** Of one cut that is brought in several kinds of files, the smallest: it comes first. */
function distinct(files: readonly File[]): File[] {
  const cut = ({ weight, italic }: File) => `${weight} ${italic}`;
  return files.filter((file, at) => files.findIndex((other) => cut(other) === cut(file)) === at);
}

function faceOf(file: File): SiteFace {
  return { src: addressOf(file), format: formats[file.kind], weight: file.range ?? file.weight, italic: file.italic };
}

/** The name of a file, and the sum of what it holds: no two meet, and a browser that knows the one of before asks for the new one. */
function addressOf({ path, kind, bytes }: File): string {
  const slug = parse(path)
    .name.normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${FOLDER}/${slug}.${hash('sha1', bytes, 'hex').slice(0, 8)}.${kind}`;
}
