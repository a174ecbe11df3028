import type { FileStore } from '../../cache/file-store.ts';
import { type Diagnostic, detailOf, diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import { untold } from '../../diagnostics/untold.ts';
import type { View } from '../../reading/view.ts';
import { type Pictured, type PicturedKind, pictureName } from '../../sheets/printed-file.ts';
import type { Images } from '../../source/image/gate.ts';
import type { Typography } from '../fonts/typography.ts';
import { type Logo, logoOf } from '../images/logo.ts';
import { type PortraitImage, portraitImageOf } from '../images/portraits.ts';
import { pictureOf } from './content/index.ts';
import type { Picture } from './content/picture.ts';
import { layoutOf, type PictureFormat } from './formats.ts';
import { render } from './render.ts';
import { pictureKey } from './store.ts';

/** What pictures are wanted. */
export interface PictureJob {
  /** The images of the content, portraits among them. */
  images: Images;
  view: View;
  entities: readonly Pictured[];
  formats: readonly PictureFormat[];
  /** The fonts, where these are not ours alone. */
  type?: Typography | undefined;
  /** The same entity with its file, which is closed to readers: where faults are told. */
  written?: (entity: Pictured) => Pictured | undefined;
  /** Where pictures are kept between runs: open, for whoever makes pictures in several languages, and then saves it. */
  store?: FileStore;
}

/** One picture made, or why it could not be. */
export interface PictureMade {
  /** The name of its file. */
  name: string;
  id: string;
  kind: PicturedKind;
  format: PictureFormat;
  /** In pixels. */
  width: number;
  height: number;
  bytes?: Uint8Array;
  diagnostics: Diagnostic[];
}

/** Makes pictures for screens, one after the other. Writes nothing but its cache: whoever asks decides where files go. */
export async function* pictures(job: PictureJob): AsyncGenerator<PictureMade> {
  const logo = await logoOf(job.images, job.view.handbook);
  for (const entity of job.entities) {
    const whole = pictureOf(job.view, entity);
    const portraits = await portraitsOf(job, whole);
    const told: Diagnostic[] = [];
    for (const format of job.formats) {
      const { width, height, shows } = layoutOf(format);
      const about = { name: pictureName(job.view, entity, format), id: entity.id, kind: entity.kind, format, width, height };
      const { bytes, diagnostics } = await keptOrDrawn(job, job.store, { entity, picture: shows(whole), portraits, logo, format });
      // What is wrong with several formats is told with the first of them.
      const news = diagnostics.flatMap((one) => (one.rule === 'picture/overflow' ? one : (untold(one, told) ?? [])));
      told.push(...news);
      yield { ...about, ...(bytes && { bytes }), diagnostics: news };
    }
  }
}

interface Wanted {
  entity: Pictured;
  picture: Picture;
  portraits: ReadonlyMap<string, PortraitImage>;
  logo: Logo | undefined;
  format: PictureFormat;
}

async function keptOrDrawn(
  { view, written, type }: PictureJob,
  store: FileStore | undefined,
  { entity, picture, portraits, logo, format }: Wanted,
): Promise<Pick<PictureMade, 'bytes' | 'diagnostics'>> {
  const brand = view.handbook.config.brand?.colour;
  const key = pictureKey([picture, brand, format, type?.key], portraits, logo);
  const kept = store?.get(key);
  if (kept) return { bytes: kept, diagnostics: [] };
  const file = written?.(entity) ?? entity;
  const { png, diagnostics } = await render(picture, file, format, { brand, logo, type, portraits }).catch((error: unknown) => ({
    png: undefined,
    diagnostics: [diagnose('picture/failed', startOf(file.file), { name: entity.data.name, format, detail: detailOf(error) })],
  }));
  if (!png) return { diagnostics };
  store?.set(key, png);
  return { bytes: png, diagnostics };
}

/** The portraits of those whom a picture shows, by persona. */
async function portraitsOf({ images, view }: PictureJob, { faces }: Picture): Promise<Map<string, PortraitImage>> {
  const found = new Map<string, PortraitImage>();
  for (const { id } of faces) {
    const persona = view.handbook.personas.get(id);
    const portrait = persona && (await portraitImageOf(images, persona));
    if (portrait) found.set(id, portrait);
  }
  return found;
}
