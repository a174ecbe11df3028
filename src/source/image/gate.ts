import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { contentFolders } from '../folders.ts';
import { listInside, type Opened, readInside } from '../inside.ts';
import { PICTURE } from '../walk.ts';
import { type Image, type ImageFault, type ImageKind, kindOf, promisedKind, Refused } from './image.ts';
import type { ImageUse, RasterKind } from './raster.ts';
import { LARGE } from './svg/trial.ts';

/** Keeps what was made of images between runs. */
export interface ImageStore {
  get(key: string): Buffer | undefined;
  set(key: string, bytes: Uint8Array): void;
}

/** What came of an image: how it may be shown, or why not. */
type JudgedImage =
  | ({ state: 'fine' } & Image)
  /** `nearby`: the images that stand in the folder where it should be; `elsewhere`: where one of its name stands in another. */
  | { state: 'missing'; nearby: string[]; elsewhere?: string }
  /** The path leads out of the content folder. */
  | { state: 'outside' }
  | ImageFault;

/** The images of a content folder, by their path from it. */
export interface Images {
  judge(path: string): Promise<JudgedImage>;
  /** An image as it may be shown, as large as it is needed; undefined where there is none. */
  get(path: string, use?: ImageUse): Promise<Image | undefined>;
}

/** The most bytes of an image that an author may bring: photographs of cameras have about ten million. */
const HEAVIEST = 20_000_000;

/** Opens the one way by which images of a content folder reach a page, a sheet or a picture. */
export function openImages(root: string, store?: ImageStore): Images {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, however many are asked for at once: a large photograph takes hundreds of megabytes while it is made smaller.
  const judge = (path: string, use: ImageUse = 'page') => {
    const next = last.then(() => judged(root, path, use, store));
    last = next.catch(() => {});
    return next;
  };
  return {
    judge,
    async get(path, use) {
      const image = await judge(path, use);
      return image.state === 'fine' ? image : undefined;
    },
  };
}

async function judged(root: string, path: string, use: ImageUse, store: ImageStore | undefined): Promise<JudgedImage> {
  const opened = readInside(root, path, HEAVIEST);
  if (opened.state === 'open') return kept(opened.bytes, path, use, store);
  const same = opened.state === 'missing' ? spelledSame(root, path) : undefined;
  return same === undefined ? unopened(opened, root, path) : judged(root, same, use, store);
}

/** The file whose name looks the same: some systems write an accent as a sign of its own. */
function spelledSame(root: string, path: string): string | undefined {
  const [folder, typed] = [posix.dirname(path), posix.basename(path)];
  const entries = listInside(root, folder);
  const found = Array.isArray(entries) ? entries.find(({ name }) => name !== typed && name.normalize() === typed.normalize()) : undefined;
  return found && posix.join(folder, found.name);
}

function unopened(opened: Exclude<Opened, { state: 'open' }>, root: string, path: string): JudgedImage {
  switch (opened.state) {
    case 'missing':
      return { state: 'missing', nearby: nearby(root, path), ...elsewhere(root, path) };
    case 'outside':
      return { state: 'outside' };
    case 'folder':
    case 'special':
      return { state: 'not-an-image' };
    case 'unreadable':
      return { state: 'unreadable' };
    case 'too-large':
      return { state: 'too-large', megabytes: Math.round(opened.size / 100_000) / 10, limit: HEAVIEST / 1_000_000 };
  }
}

function nearby(root: string, path: string): string[] {
  const entries = listInside(root, posix.dirname(path));
  return Array.isArray(entries)
    ? entries.map(({ name }) => name).filter((name) => PICTURE.test(name) && name !== posix.basename(path))
    : [];
}

/** An image of the same name in one of the folders where people put images. */
function elsewhere(root: string, path: string): { elsewhere?: string } {
  const name = posix.basename(path);
  const usual = ['.', ...contentFolders].flatMap((folder) => [folder, posix.join(folder, 'images')]);
  const found = usual.find((folder) => {
    const entries = folder === posix.dirname(path) ? [] : listInside(root, folder);
    return PICTURE.test(name) && Array.isArray(entries) && entries.some((entry) => entry.name === name);
  });
  return found === undefined ? {} : { elsewhere: posix.join(found, name) };
}

/** Takes from the store what the same bytes came to before, be it an image or a refusal. */
async function kept(bytes: Buffer, path: string, use: ImageUse, store: ImageStore | undefined): Promise<JudgedImage> {
  const promised = promisedKind(path);
  const key = [hash('sha256', bytes, 'hex'), ...(use === 'page' ? [] : [use]), promised ?? 'none'].join('.');
  const made = store?.get(key);
  if (made && promised) return { state: 'fine', kind: promised, bytes: made };
  const refused = store?.get(`${key}.json`);
  if (refused) return JSON.parse(refused.toString('utf8'));
  const judged = await madeOf(bytes, promised, use);
  if (judged.state === 'fine') store?.set(key, judged.bytes);
  else store?.set(`${key}.json`, Buffer.from(JSON.stringify(judged)));
  return judged;
}

async function madeOf(bytes: Buffer, promised: ImageKind | undefined, use: ImageUse): Promise<JudgedImage> {
  const kind = kindOf(bytes);
  if (!kind) return { state: 'not-an-image' };
  try {
    const made = await (kind === 'svg' ? ofDrawing(bytes, promised) : ofPixels(bytes, kind, use, promised));
    return promised ? { state: 'fine', kind: promised, bytes: made } : { state: 'extension', right: kind === 'jpeg' ? '.jpg' : `.${kind}` };
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

async function ofDrawing(bytes: Buffer, promised: ImageKind = 'svg'): Promise<Buffer> {
  const { cleanSvg } = await import('./svg/clean.ts');
  const clean = await cleanSvg(bytes);
  if (promised === 'svg') return clean;
  const { remade } = await import('./raster.ts');
  return remade(await pixelsOfDrawing(clean), 'png', promised);
}

async function ofPixels(bytes: Buffer, kind: RasterKind, use: ImageUse, promised: ImageKind = kind): Promise<Buffer> {
  const { remade } = await import('./raster.ts');
  return promised === 'svg' ? drawingOfPixels(await remade(bytes, kind, 'png', use)) : remade(bytes, kind, promised, use);
}

/** What can be known of an image but its pixels. */
export type ImageFacts = Exclude<JudgedImage, { state: 'fine' }> | { state: 'fine' };

/** Looks at images, given relative to the content folder. The result has one entry a path. */
export async function imageFacts(images: Images, paths: Iterable<string>): Promise<Map<string, ImageFacts>> {
  const facts = new Map<string, ImageFacts>();
  for (const path of new Set(paths)) {
    const judged = await images.judge(path);
    facts.set(path, judged.state === 'fine' ? { state: 'fine' } : judged);
  }
  return facts;
}

/** The dots to an inch at which a drawing is as large as it says, and the most at which one can be opened. */
const [OWN_SIZE, FINEST] = [72, 7200];

/** The pixels, as PNG, of a drawing whose name promises pixels: as many as it is known to be drawn with in time. */
async function pixelsOfDrawing(svg: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(svg).metadata();
  const density = Math.min((OWN_SIZE * LARGE) / Math.max(width, height), FINEST);
  return sharp(svg, { density }).resize(LARGE, LARGE, { fit: 'inside' }).png().toBuffer();
}

/** A drawing that shows nothing but an image of pixels, of which the name promises a drawing. */
async function drawingOfPixels(png: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(png).metadata();
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/png;base64,${png.toString('base64')}"/>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${image}</svg>`);
}
