import { forAudience } from '../../../src/handbook/audience.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { type PortraitImage, portraitImageOf } from '../../../src/paper/images/portraits.ts';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import { svgOf } from '../../../src/paper/pictures/draw.ts';
import type { PictureElement } from '../../../src/paper/pictures/element.ts';
import { type Box, settle } from '../../../src/paper/pictures/fit.ts';
import { layoutOf, type PictureFormat } from '../../../src/paper/pictures/formats.ts';
import { faceAddresses } from '../../../src/paper/pictures/image-addresses.ts';
import { type PictureJob, type PictureMade, pictures } from '../../../src/paper/pictures/pictures.ts';
import { sceneOf } from '../../../src/paper/pictures/scene.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import type { Pictured } from '../../../src/sheets/printed-file.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { today } from '../reading/sample.ts';

/** A handbook as staff see it. */
export function staffView(written: Handbook, language = 'fr'): View {
  return viewIn(forAudience(written, 'staff'), language, today);
}

/** Everybody and everything that pictures are made of. */
export function allPictured({ handbook }: View): Pictured[] {
  return [...handbook.personas.values(), ...handbook.segments.values(), ...handbook.icps.values()];
}

/** The entities of some ids. */
export function pictured(view: View, ...ids: string[]): Pictured[] {
  return allPictured(view).filter(({ id }) => ids.includes(id));
}

/** Makes pictures of a handbook in memory, as staff see them. */
export async function picturesIn(written: Handbook, ids: string[], options: Partial<PictureJob> = {}): Promise<PictureMade[]> {
  const view = staffView(written);
  const kinds = { persona: written.personas, segment: written.segments, icp: written.icps } as const;
  const job: PictureJob = {
    images: openImages(process.cwd()),
    view,
    entities: pictured(view, ...ids),
    formats: ['preview'],
    written: ({ kind, id }) => kinds[kind].get(id),
    ...options,
  };
  return Array.fromAsync(pictures(job));
}

export interface Settled {
  /** The words of the picture, in the order of the drawing. */
  text: string;
  /** Its elements, as JSON: what a style says is found there. */
  json: string;
  boxes: readonly Box[];
  over: string[];
}

/** A picture as it is drawn in the end. */
export async function settled(view: View, entity: Pictured, format: PictureFormat): Promise<Settled> {
  const layout = layoutOf(format);
  const picture = layout.shows(pictureOf(view, entity));
  const portraits = new Map<string, PortraitImage>();
  for (const { id } of picture.faces) {
    const persona = view.handbook.personas.get(id);
    const portrait = persona && (await portraitImageOf(openImages(process.cwd()), persona));
    if (portrait) portraits.set(id, portrait);
  }
  const scene = sceneOf(picture, view.handbook.config.brand?.colour, await faceAddresses(portraits, layout.face));
  let last: { element: PictureElement; boxes: readonly Box[] } | undefined;
  const { over } = await settle(layout.fitted(picture), async (step) => {
    const element = layout.draw({ ...scene, step });
    const drawn = await svgOf(element, layout.width, layout.height);
    last = { element, boxes: drawn.boxes };
    return drawn;
  });
  if (!last) throw new Error('nothing was drawn');
  return { text: wordsIn(last.element), json: JSON.stringify(last.element), boxes: last.boxes, over };
}

function wordsIn(element: PictureElement | string): string {
  if (typeof element === 'string') return element;
  const { children = [] } = element.props;
  if (typeof children === 'string') return children;
  return children.map((one) => wordsIn(one as PictureElement | string)).join('\n');
}
