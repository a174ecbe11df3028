import { type PictureFormat, pictureFormats } from '../paper/pictures/formats.ts';

/** Pictures stand beside sheets of paper in `--format`: `picture-preview`. */
const PREFIX = 'picture-';

export const pictureNames = pictureFormats.map((format) => PREFIX + format);

/** The formats of pictures among names. */
export function picturesAmong(names: readonly string[]): PictureFormat[] {
  return pictureFormats.filter((format) => names.includes(PREFIX + format));
}
