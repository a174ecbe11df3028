import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imagePath } from '../check/images.ts';
import { avatarSvg } from '../design/avatar.ts';
import { isDrawn } from '../design/avatar-name.ts';
import { greyDrawing } from '../design/sheet-colours.ts';
import type { Entity } from '../handbook/handbook.ts';

/** A picture under the name that a template knows it by. */
export interface Picture {
  name: string;
  bytes: Buffer;
}

/** What Typst can draw; of anything else paper shows the initials, or the words that stand for it. */
export const DRAWABLE = new Set(['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp']);

/** The portrait of a persona; undefined where initials stand for it. */
export async function portraitFile(root: string, { id, file, data }: Entity<'persona'>, grey: boolean): Promise<Picture | undefined> {
  const { image, avatar } = data.portrait ?? {};
  if (!image) return isDrawn(avatar) ? drawing(id, avatarSvg(avatar), grey) : undefined;
  const kind = extname(image).toLowerCase();
  if (!DRAWABLE.has(kind)) return undefined;
  const bytes = await readFile(join(root, imagePath(file, image)));
  return kind === '.svg' ? drawing(id, bytes.toString('utf8'), grey) : { name: `portrait-${id}${kind}`, bytes };
}

function drawing(id: string, svg: string, grey: boolean): Picture {
  return { name: `portrait-${id}.svg`, bytes: Buffer.from(grey ? greyDrawing(svg) : svg) };
}
