import { heard } from '../../../languages/spoken.ts';
import type { Part } from '../../../sheets/parts.ts';
import { drawnText, serif } from '../drawn-text.ts';
import { box, frame, type PictureElement, type Style, textElement } from '../element.ts';
import { atStep, type Scene, type Steps } from '../scene.ts';

/** The room between columns. */
export const GAP = 48;

/** How lists are set, at one step. */
export interface ListSizes {
  size: number;
  /** The most statements under one heading: the file has them in the order of their weight. */
  most: number;
  /** The most parts. */
  parts: number;
}

/** Lists under headings, in two columns; where there is a third, it stands below, its groups side by side. */
export function lists(scene: Scene, sizes: Steps<ListSizes>, place: Style & { width: number; height: number }): PictureElement {
  const { picture, step } = scene;
  const sized = atStep(sizes, step('lists'));
  const [first, second, third] = picture.parts.slice(0, sized.parts);
  const width = second ? (place.width - GAP) / 2 : place.width;
  return frame(
    'lists',
    { justifyContent: 'flex-start', ...place },
    box(
      { flexDirection: 'row', gap: GAP, width: place.width },
      ...[first, second].map((part) => part && box({ width }, heading(part, scene, sized), ...statements(part, scene, sized))),
    ),
    third &&
      box(
        { width: place.width, marginTop: sized.size * 1.1 },
        heading(third, scene, sized),
        ...(third.groups.length > 0 ? [manners(third, scene, sized, place.width)] : statements(third, scene, sized)),
      ),
  );
}

/** A part with no more than some of its statements. */
export function foremost(part: Part, most: number): Part {
  return { ...part, groups: part.groups.map((group) => ({ ...group, items: group.items.slice(0, most) })) };
}

function heading({ title }: Part, { colours }: Scene, { size }: ListSizes): PictureElement {
  return textElement(
    {
      borderTop: `3px solid ${colours.hue}`,
      paddingTop: size * 0.36,
      fontFamily: serif,
      fontWeight: 600,
      fontSize: size * 1.22,
      lineHeight: 1.2,
      color: colours.ink,
    },
    heard(title).text,
  );
}

function statements({ groups, none }: Part, scene: Scene, { size, most }: ListSizes): PictureElement[] {
  const { colours } = scene;
  const items = groups.flatMap((group) => group.items).slice(0, most);
  if (items.length === 0 && none)
    return [
      textElement({ fontSize: size, lineHeight: 1.26, marginTop: size * 0.5, fontStyle: 'italic', color: colours.muted }, heard(none).text),
    ];
  return items.map((item) =>
    drawnText(item, scene, { fontSize: size, lineHeight: 1.26, marginTop: size * 0.5, textWrap: 'pretty', color: colours.ink }),
  );
}

/** How to talk to somebody: a word on each thing, side by side. */
function manners(part: Part, scene: Scene, { size, most }: ListSizes, width: number): PictureElement {
  const { colours } = scene;
  const gap = 36;
  const column = (width - gap * (part.groups.length - 1)) / part.groups.length;
  return box(
    { flexDirection: 'row', gap, width },
    ...part.groups.map((group) =>
      box(
        { width: column },
        group.title &&
          textElement(
            { fontSize: size * 0.86, fontWeight: 600, lineHeight: 1.2, marginTop: size * 0.5, color: colours.hue },
            heard(group.title).text,
          ),
        ...group.items
          .slice(0, most)
          .map((item) =>
            drawnText(item, scene, { fontSize: size, lineHeight: 1.26, marginTop: size * 0.1, textWrap: 'pretty', color: colours.ink }),
          ),
      ),
    ),
  );
}
