import sharp from 'sharp';
import type { FileStore } from '../cache/file-store.ts';
import type { Compiled } from '../paper/typst/compiler.ts';
import type { PaperFormat } from '../paper/typst/formats.ts';

/** As wide as the print centre shows it, twice over for sharp screens would cost three times the bytes for words that nobody reads. */
const WIDTH = 240;

type Paper = Pick<PaperFormat, 'width' | 'height'>;

export interface Thumbnail {
  content: Uint8Array;
  width: number;
  height: number;
}

/** A small picture of the first page of a file, kept by what that page is made of. */
export async function thumbnailOf(store: FileStore, { key, svg }: Pick<Compiled, 'key' | 'svg'>, paper: Paper): Promise<Thumbnail> {
  const size = { width: WIDTH, height: Math.round((WIDTH * paper.height) / paper.width) };
  const name = key && `${key}.${WIDTH}.webp`;
  const kept = name && store.get(name);
  if (kept) return { content: kept, ...size };
  const content = await sharp(Buffer.from(svg()))
    .resize({ ...size, fit: 'fill' })
    .webp({ quality: 78 })
    .toBuffer();
  if (name) store.set(name, content);
  return { content, ...size };
}
