import { extname } from 'node:path';
import type { View } from '../../reading/view.ts';
import { isRecord } from '../../schema/own.ts';
import type { Images } from '../../source/image/gate.ts';
import { type PortraitFile, pictureFile } from './portraits.ts';

/** The pictures that texts of a booklet show, by their address on the site. */
export async function guidePictures(booklet: object, { base }: View, images: Images, grey: boolean): Promise<Map<string, PortraitFile>> {
  const found = new Map<string, PortraitFile>();
  for (const address of new Set(addressesIn(booklet))) {
    const folder = `${base}files/`;
    const kind = extname(address).toLowerCase();
    if (!address.startsWith(folder)) continue;
    const image = await images.get(decodeURIComponent(address.slice(folder.length)));
    if (!image) continue;
    found.set(address, await pictureFile(`picture-${found.size}`, { kind, bytes: image.bytes }, grey));
  }
  return found;
}

function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  const { is, image } = value;
  return is === 'image' && typeof image === 'string' && image ? [image] : Object.values(value).flatMap(addressesIn);
}
