import { avatarFolder } from '../design/avatar-name.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { BrandFonts } from '../paper/fonts/brand/fonts.ts';
import { publishedFonts } from '../paper/fonts/brand/site-fonts.ts';
import { drawnPortraits } from '../reading/portrait.ts';
import type { Images } from '../source/image/gate.ts';
import { writeOne } from './write-one.ts';

interface Assets {
  handbook: Handbook;
  /** The images that the content names, by their path from the content folder, and what opens them. */
  images: readonly string[];
  gate: Images;
  fonts: BrandFonts;
}

/** Writes what pages show beside words: images, drawn portraits and the company's fonts. */
export async function writeAssets(outDir: string, { handbook, images, gate, fonts }: Assets): Promise<void> {
  for (const path of images) {
    // As it was made anew; one that was taken away since the check is left out.
    const image = await gate.get(path);
    if (image) writeOne(outDir, { path: `files/${path}`, content: image.bytes });
  }
  const drawn = drawnPortraits(handbook);
  if (drawn.size > 0) {
    const { avatarSvg } = await import('../design/avatar.ts');
    for (const [name, avatar] of drawn) writeOne(outDir, { path: `${avatarFolder}/${name}`, content: avatarSvg(avatar) });
  }
  for (const [path, content] of publishedFonts(fonts)) writeOne(outDir, { path, content });
}
