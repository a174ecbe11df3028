import { type PictureFormat, pictureFormats } from '../card/formats.ts';
import type { PictureMade } from '../card/pictures.ts';
import type { Entity, Handbook } from '../handbook/handbook.ts';
import type { Pictured } from '../model/picture/index.ts';
import type { View } from '../model/view.ts';
import type { Images } from '../source/image/gate.ts';

/** Pictures stand beside sheets of paper in `--format`: `picture-preview`. */
const PREFIX = 'picture-';

export const pictureNames = pictureFormats.map((format) => PREFIX + format);

/** The formats of pictures among names. */
export function picturesAmong(names: readonly string[]): PictureFormat[] {
  return pictureFormats.filter((format) => names.includes(PREFIX + format));
}

/** Whom pictures are made of: all that a call is about. */
export function picturedIn({
  personas,
  segments,
}: {
  personas: readonly Entity<'persona'>[];
  segments: readonly Entity<'segment' | 'icp'>[];
}): Pictured[] {
  return [...personas, ...segments] as Pictured[];
}

export interface PicturesCall {
  images: Images;
  view: View;
  /** Everything with its file: where faults are told. */
  written: Handbook;
  entities: readonly Pictured[];
  formats: readonly PictureFormat[];
}

/** Makes pictures. What draws them takes a moment to load: no command that does without it waits for it. */
export async function* picturesFor({ written, ...job }: PicturesCall): AsyncGenerator<PictureMade> {
  if (job.formats.length === 0) return;
  const { pictures } = await import('../card/pictures.ts');
  yield* pictures({ ...job, written: (entity) => writtenAs(written, entity) });
}

function writtenAs({ personas, segments, icps }: Handbook, { kind, id }: Pictured): Pictured | undefined {
  return { persona: personas, segment: segments, icp: icps }[kind].get(id);
}
