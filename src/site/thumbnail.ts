import { hash } from 'node:crypto';
import sharp from 'sharp';
import type { FileStore } from '../cache/file-store.ts';

/** As wide as the print centre shows it, twice over for sharp screens would cost three times the bytes for words that nobody reads. */
const WIDTH = 240;

export interface Thumbnail {
  content: Uint8Array;
  width: number;
  height: number;
}

/** A small picture of the first page of a file, kept by what the file holds: the same file has the same picture. */
export async function thumbnailOf(store: FileStore, file: Uint8Array, svg: () => string): Promise<Thumbnail> {
  const key = `${hash('sha1', file, 'base64url')}.${WIDTH}.webp`;
  const kept = store.get(key);
  const content = kept ?? (await draw(svg()));
  if (!kept) store.set(key, content);
  const { width, height } = await sharp(content).metadata();
  return { content, width, height };
}

function draw(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize({ width: WIDTH }).webp({ quality: 78 }).toBuffer();
}
