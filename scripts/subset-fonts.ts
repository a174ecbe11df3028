// Makes the fonts of the site in src/design/web-fonts/: the faces that the styles use, cut down to what French, English and German are written
// with. Run by hand (`npm run fonts`) when a face or a character is added; the result is committed, so that no build depends on it.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Two voices, two weights: with a fifth face, a page would weigh more in fonts than in everything else. */
const faces = [
  ['source-serif-4', '600-normal'],
  ['source-serif-4', '400-italic'],
  ['source-sans-3', '400-normal'],
  ['source-sans-3', '600-normal'],
] as const;

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const french = 'ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ';
// Names come from the neighbours too.
const neighbours = 'ñáíóúßẞ';
const signs = '«»‹›’‘‚“”„–—…·•°€£%×−½²³→←\u00A0\u202F\u2009\u2011';

const packages = new URL('../node_modules/@fontsource/', import.meta.url);
const fonts = new URL('../src/design/web-fonts/', import.meta.url);

for (const [family, face] of faces) {
  const whole = await readFile(new URL(`${family}/files/${family}-latin-${face}.woff2`, packages));
  const subset = await subsetFont(whole, ascii + french + neighbours + signs, { targetFormat: 'woff2', noLayoutClosure: true });
  await writeFile(new URL(`${family}-${face}.woff2`, fonts), subset);
  await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`${family}-licence.txt`, fonts));
  console.log(`${family}-${face}.woff2  ${whole.length} -> ${subset.length} bytes`);
}
