import { openImageStore } from '../cache/file-store.ts';
import { resolve, segmentsAndIcps } from '../facts/relations.ts';
import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import { typographyOf } from '../paper/fonts/typography.ts';
import { pictures } from '../paper/pictures/pictures.ts';
import { openPictureStore } from '../paper/pictures/store.ts';
import type { View } from '../reading/view.ts';
import { isPictured, type Pictured } from '../sheets/printed-file.ts';
import { openImages } from '../source/image/gate.ts';
import { stillWanted } from './job-process.ts';
import type { KitJob, KitTold } from './print-kit.ts';
import { writeOne } from './write-one.ts';

interface PicturesJob extends Pick<KitJob, 'root' | 'place' | 'outDir' | 'fonts' | 'reuse'> {
  /** The handbook in each of its languages, as its readers may see it. */
  views: readonly View[];
  /** The same with everything, where faults are told. */
  written: Handbook;
  tell: (told: KitTold) => void;
}

/** Writes the pictures that stand for the pages of a site where these are linked to. */
export async function writePictures({ root, place, outDir, fonts, reuse, views, written, tell }: PicturesJob): Promise<void> {
  const store = reuse ? openPictureStore(place) : undefined;
  const images = openImages(root, reuse ? openImageStore(place) : undefined);
  const type = typographyOf(fonts);
  for (const view of views) {
    const entities = pictured(view);
    const job = {
      images,
      view,
      type,
      entities,
      formats: ['preview'] as const,
      written: (entity: Pictured) => inFull(written, entity),
      ...(store && { store }),
    };
    for await (const { name, bytes, diagnostics } of pictures(job)) {
      if (diagnostics.length > 0) tell({ faults: diagnostics });
      await stillWanted();
      if (bytes) writeOne(outDir, { path: `pictures/${name}`, content: bytes });
    }
  }
  store?.save();
}

/** Everything that has a picture. */
export function pictured({ handbook }: View): Pictured[] {
  return [...allOf(handbook, 'persona'), ...segmentsAndIcps(handbook)];
}

function inFull(written: Handbook, { kind, id }: Pictured): Pictured | undefined {
  const entity: Entity | undefined = resolve(written, kind, id);
  return isPictured(entity) ? entity : undefined;
}
