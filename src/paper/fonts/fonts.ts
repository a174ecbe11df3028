import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);

/** One cut of a family of type. */
export interface FontFace {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  data: Buffer;
}

/** Where the package holds them: of their own packages, which are six times as large, it needs nothing else. */
const shipped = join(import.meta.dirname, '..', '..', 'fonts');

/** The faces of paper and pictures, those of the site: a serif for names and voices, a sans for facts. The first that has a sign draws it. */
const faces = [
  ['Source Serif 4', 600, 'normal', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
  ['Source Serif 4', 400, 'italic', 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'],
  ['Source Sans 3', 400, 'normal', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'],
  ['Source Sans 3', 400, 'italic', 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'],
  ['Source Sans 3', 600, 'normal', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'],
  // Signs that these lack: arrows, ticks, stars and boxes, then emoji in one colour.
  ['Noto Sans Symbols 2', 400, 'normal', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
  ['Noto Sans Symbols', 400, 'normal', 'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf'],
  ['Noto Emoji', 400, 'normal', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
] as const;

/** Their files, as the packages of fonts name them. */
export const faceFiles: readonly string[] = faces.map(([, , , file]) => file);

/** The families of the site, in the parts that they play. */
export const ownFamily = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** The names that a company’s families bear on paper and in pictures, so that they are never taken for ours. */
export const brandFamily = { serif: 'Handbook Serif', sans: 'Handbook Sans' } as const;

/** Every face with its bytes, read once. */
export function fontFaces(): readonly FontFace[] {
  read ??= faces.map(([family, weight, style, file]) => ({
    family,
    weight,
    style,
    data: readFileSync(existsSync(shipped) ? join(shipped, basename(file)) : require.resolve(`@expo-google-fonts/${file}`)),
  }));
  return read;
}

let read: readonly FontFace[] | undefined;
