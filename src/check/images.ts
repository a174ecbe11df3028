import { posix } from 'node:path';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { addressesOf, isElsewhere } from '../text/addresses.ts';
import { allEntries } from './context.ts';
import { textsOf } from './texts.ts';

/** An image that the content names. */
interface NamedImage {
  /** From the content folder. */
  path: string;
  /** The file that names it. */
  file: string;
  /** As its author typed it. */
  typed: string;
  place: () => Place;
}

/** Every image that a key or a text names. */
export function imagesOf(handbook: Handbook): NamedImage[] {
  return allEntries(handbook).flatMap((entry) => {
    const fromKeys = entry.facts.images.map(({ path, image }) => ({
      path: pathOfImage(entry.file, image),
      file: entry.file,
      typed: image,
      place: () => entry.source.locate(path),
    }));
    return [...fromKeys, ...imagesInTexts(handbook, entry)];
  });
}

/** The path of an image from the content folder, given as in a file of that folder. */
export function pathOfImage(file: string, image: string): string {
  const decoded = /%[0-9a-f]{2}/i.test(image) ? decodeSafely(image) : image;
  return posix.normalize(posix.join(posix.dirname(file), decoded)).normalize('NFC');
}

function imagesInTexts(handbook: Handbook, entry: Parameters<typeof textsOf>[1]): NamedImage[] {
  const found: NamedImage[] = [];
  for (const { file, tree, placeOf } of textsOf(handbook, entry)) {
    if (!tree) continue;
    // An image on another site would be an outside request: `link/unsafe` says so.
    for (const image of addressesOf(tree).images.filter(({ url }) => !isElsewhere(url)))
      found.push({ path: pathOfImage(file, image.url), file, typed: image.url, place: () => placeOf(image, image.url) });
  }
  return found;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
