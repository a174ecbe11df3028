import { posix } from 'node:path';
import { diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import { allEntries, type Rule } from '../context.ts';
import { imagesOf } from '../images.ts';

/** A picture in a folder of content is named by some file: otherwise no page shows it. */
export const imageUsed: Rule = function* ({ handbook, images, pictures = [] }) {
  // What cannot be read, or names a picture that is not there, may well mean this one.
  const isKnown = allEntries(handbook).every(({ data, partial }) => data !== undefined && !partial);
  if (!isKnown || [...images.values()].some(({ state }) => state === 'missing')) return;
  const named = new Set(imagesOf(handbook).map(({ path }) => path));
  const unused = pictures.filter((picture) => !named.has(picture));
  for (const [first = '', ...others] of Map.groupBy(unused, posix.dirname).values())
    yield diagnose('image/unused', startOf(first), { more: others.length });
};
