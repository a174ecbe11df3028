// Copies the fonts of paper and pictures into the package, with their licences: eight files of packages that hold a hundred.
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { faceFiles } from '../src/paper/fonts/fonts.ts';

const packages = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
const shipped = new URL('../lib/fonts/', import.meta.url);

mkdirSync(shipped, { recursive: true });
for (const file of faceFiles) {
  const [family = ''] = file.split('/');
  copyFileSync(new URL(file, packages), new URL(basename(file), shipped));
  copyFileSync(new URL(`${family}/LICENSE_FONT`, packages), new URL(`${family}-licence.txt`, shipped));
}
