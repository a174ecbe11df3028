import { extname } from 'node:path';
import { pathOfImage } from '../../check/images.ts';
import { avatarSvg } from '../../design/avatar.ts';
import { isDrawn } from '../../design/avatar-name.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Images } from '../../source/image/gate.ts';

/** The bytes of a portrait, and what kind of file they are: `.svg`, `.jpg`… */
export interface PortraitImage {
  kind: string;
  bytes: Buffer;
}

/** The portrait of a persona, a picture of its own or a drawing; undefined where initials stand for it. `large` is as a poster shows it. */
export async function portraitImageOf(
  images: Images,
  { file, data }: Entity<'persona'>,
  large = false,
): Promise<PortraitImage | undefined> {
  const { image, avatar } = data.portrait ?? {};
  if (!image) return isDrawn(avatar) ? { kind: '.svg', bytes: Buffer.from(avatarSvg(avatar)) } : undefined;
  const path = pathOfImage(file, image);
  const made = await images.get(path, large ? 'poster' : 'page');
  return made && { kind: extname(path).toLowerCase(), bytes: made.bytes };
}
