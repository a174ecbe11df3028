import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { codeFingerprint } from '../../cache/code-fingerprint.ts';
import { type FileStore, openFileStore } from '../../cache/file-store.ts';
import { lineKey } from '../../cache/line-store.ts';
import type { CachePlace } from '../../cache/place.ts';
import type { PortraitImage } from '../images/portraits.ts';

/** The rooms that make a picture of its model. */
const ROOMS = ['paper/pictures', 'paper/fonts', 'paper/images', 'design'];

/** Opens the pictures that are kept: those of this code, and of these versions of what lays them out and draws them. */
export function openPictureStore(place: CachePlace): FileStore {
  const { version }: { version: string } = createRequire(import.meta.url)('satori/package.json');
  const engines = lineKey(JSON.stringify([version, sharp.versions])).slice(0, 8);
  return openFileStore(place, 'pictures', `${codeFingerprint(ROOMS)}-${engines}`);
}

/** The key of a picture: everything that it is made from. */
export function pictureKey(model: unknown, portraits: ReadonlyMap<string, PortraitImage>, logo?: PortraitImage): string {
  const sum = ({ bytes }: PortraitImage) => hash('sha1', bytes, 'hex');
  const faces = [...portraits].map(([id, portrait]) => [id, sum(portrait)]);
  return lineKey(JSON.stringify([model, faces, logo && sum(logo)]));
}
