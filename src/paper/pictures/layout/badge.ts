import { sans } from '../drawn-text.ts';
import { box } from '../element.ts';
import { isUnsure, type Layout, type Steps } from '../scene.ts';
import { crowd, face } from './face.ts';
import { foot, footSteps } from './foot.ts';
import { type HeadSizes, head } from './head.ts';

const [WIDTH, HEIGHT, MARGIN, FOOT, FACE] = [480, 160, 16, 46, 98];
const BAND = HEIGHT - FOOT;
const INNER = WIDTH - 2 * MARGIN;
/** Faces of an audience, which are several. */
const [SMALL, CROWD] = [84, 176];

const heads: Steps<HeadSizes> = [
  { name: 32, line: 16, small: 13 },
  { name: 29, line: 15, small: 13 },
  { name: 25, line: 15, small: 13 },
  { name: 21, line: 14, small: 12 },
  { name: 18, line: 13, small: 12 },
  { name: 16, line: 12, small: 12, breaks: true },
];

const feet = footSteps([13, 12]);

/** What stands under a message or beside a paragraph of a wiki, at its own size: 480 × 160. */
export const badge: Layout = {
  width: WIDTH,
  height: HEIGHT,
  face: FACE,
  logo: { width: 84, height: 26 },
  shows: ({ quote: _, ...picture }) => ({ ...picture, places: [], facts: [], parts: [] }),
  fitted: () => ({ head: { steps: heads.length, from: ['name'] }, foot: { steps: feet.length, from: ['name'] } }),
  draw(scene) {
    const { colours, picture } = scene;
    const [first] = picture.faces;
    const isPerson = picture.kind === 'persona';
    const crowded = isPerson ? undefined : crowd(scene, SMALL, CROWD);
    const room = isPerson ? INNER - FACE - MARGIN : INNER - (crowded ? CROWD + MARGIN : 0);
    return box(
      { width: WIDTH, height: HEIGHT, fontFamily: sans, color: colours.ink, backgroundColor: colours.paper },
      box(
        {
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'space-between',
          width: WIDTH,
          height: BAND,
          paddingLeft: MARGIN,
          paddingRight: MARGIN,
          backgroundColor: isUnsure(picture) ? colours.paper : colours.tint,
        },
        isPerson && first && face(scene, first, FACE),
        head(scene, heads, { width: room, height: BAND - 12 }),
        crowded,
      ),
      foot(scene, { width: WIDTH, height: FOOT, margin: MARGIN, steps: feet, ruled: isUnsure(picture) }),
    );
  },
};
