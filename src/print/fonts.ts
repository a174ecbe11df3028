import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces of paper, those of the site: a serif for names and voices, a sans for facts. */
const faces = [
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** The bytes of every face, read once. */
export function fontBlobs(): Buffer[] {
  blobs ??= faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${face}`)));
  return blobs;
}

let blobs: Buffer[] | undefined;
