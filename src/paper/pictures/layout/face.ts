import type { PicturedFace } from '../content/picture.ts';
import { serif } from '../drawn-text.ts';
import { box, imageElement, type PictureElement, textElement } from '../element.ts';
import { isUnsure, type Scene } from '../scene.ts';

/** Who is shown: a portrait in a circle, or initials. Of somebody who is not sure yet the circle is dashed. */
export function face(scene: Scene, { id, initials }: PicturedFace, size: number): PictureElement {
  const { colours, faces, picture } = scene;
  const src = faces.get(id);
  const edge = isUnsure(picture) ? { border: `${Math.max(2, size / 90)}px dashed ${colours.muted}` } : {};
  return box(
    {
      width: size,
      height: size,
      borderRadius: size / 2,
      overflow: 'hidden',
      backgroundColor: '#ffffff',
      alignItems: 'center',
      justifyContent: 'center',
      ...edge,
    },
    src
      ? imageElement(src, size)
      : textElement({ fontFamily: serif, fontWeight: 600, fontSize: size * 0.36, lineHeight: 1, color: colours.hue }, initials),
  );
}

/** How much of a face the next one covers, and how wide the ring is that parts them: shares of its size. */
const [OVERLAP, RING] = [0.2, 0.04];

/**
 * The people of an audience, each a little over the one before, as large as the room lets them. How many more there are stands in
 * a circle of its own.
 */
export function crowd(scene: Scene, largest: number, room: number): PictureElement | undefined {
  const { faces, more } = scene.picture;
  if (faces.length === 0) return undefined;
  const all = more > 0 ? [...faces, { id: '', name: '', initials: `+${more}` }] : faces;
  const size = Math.min(largest, Math.floor(room / (all.length * (1 + 2 * RING) - (all.length - 1) * OVERLAP)));
  return box(
    { flexDirection: 'row' },
    ...all.map((one, at) =>
      box(
        { padding: size * RING, borderRadius: size, backgroundColor: scene.colours.tint, marginLeft: at > 0 ? -size * OVERLAP : 0 },
        face(scene, one, size),
      ),
    ),
  );
}
