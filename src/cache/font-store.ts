import { createRequire } from 'node:module';
import { codeFingerprint } from './code-fingerprint.ts';
import { type FileStore, openFileStore } from './file-store.ts';
import { lineKey } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** What draws and sets letters: another version may read what this one could not. */
const ENGINES = ['satori', '@myriaddreamin/typst-ts-node-compiler'];

/** Opens what is known of the fonts that companies bring: whether these engines can be trusted with them. */
export function openFontStore(place: CachePlace): FileStore {
  const require = createRequire(import.meta.url);
  const versions = ENGINES.map((name) => (require(`${name}/package.json`) as { version: string }).version);
  return openFileStore(
    place,
    'fonts',
    `${codeFingerprint(['paper/fonts/brand', 'source/font'])}-${lineKey(versions.join(' ')).slice(0, 8)}`,
  );
}
