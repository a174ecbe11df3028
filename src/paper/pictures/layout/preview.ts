import { sans } from '../drawn-text.ts';
import { box, type PictureElement } from '../element.ts';
import { isUnsure, type Layout, type Scene, type Steps } from '../scene.ts';
import { crowd, face } from './face.ts';
import { type FactSizes, facts } from './facts.ts';
import { foot, footSteps } from './foot.ts';
import { type HeadSizes, head } from './head.ts';
import { isHeard, voice } from './voice.ts';

const [WIDTH, HEIGHT, MARGIN, FOOT] = [1200, 630, 64, 100];
const BAND = HEIGHT - FOOT;
const TOP = 46;
const INNER = WIDTH - 2 * MARGIN;

const heads: Steps<HeadSizes> = [
  { name: 92, line: 36, small: 26 },
  { name: 88, line: 32, small: 25 },
  { name: 84, line: 29, small: 24 },
  { name: 72, line: 29, small: 24 },
  { name: 60, line: 28, small: 23 },
  { name: 50, line: 27, small: 22 },
  { name: 40, line: 26, small: 22, breaks: true },
];
/** An audience leaves room beside its name for faces, and below it for figures. */
const titles: Steps<HeadSizes> = [
  { name: 78, line: 33, small: 26 },
  { name: 68, line: 31, small: 25 },
  { name: 58, line: 30, small: 24 },
  { name: 50, line: 28, small: 23 },
  { name: 43, line: 26, small: 22 },
  { name: 36, line: 25, small: 22, breaks: true },
];
const voices = [52, 47, 43, 39, 35, 31];
const feet = footSteps([24, 22, 20, 18]);
const factSizes: readonly FactSizes[] = [
  { across: 3, rows: 1, value: 50, label: 26 },
  { across: 3, rows: 1, value: 42, label: 25 },
  { across: 3, rows: 1, value: 36, label: 24 },
  { across: 3, rows: 1, value: 36, label: 22, wraps: true },
  { across: 2, rows: 1, value: 38, label: 23, wraps: true },
  { across: 1, rows: 1, value: 38, label: 22, wraps: true },
];

/** What a chat or an intranet shows of a page that somebody shares: Open Graph, 1200 × 630. */
export const preview: Layout = {
  width: WIDTH,
  height: HEIGHT,
  face: 340,
  logo: { width: 200, height: 52 },
  shows: (picture) => ({ ...picture, facts: picture.facts.slice(0, 3), parts: [] }),
  fitted: ({ kind }) => ({
    head: { steps: (kind === 'persona' ? heads : titles).length, from: ['name'] },
    voice: { steps: voices.length + 1, from: ['quote'], optional: true },
    facts: { steps: factSizes.length + 1, from: ['figures'], optional: true },
    foot: { steps: feet.length, from: ['name'] },
  }),
  draw(scene) {
    const { colours, picture } = scene;
    const ground = isUnsure(picture) ? colours.paper : colours.tint;
    return box(
      { width: WIDTH, height: HEIGHT, fontFamily: sans, color: colours.ink, backgroundColor: colours.paper },
      box(
        { width: WIDTH, height: BAND, paddingLeft: MARGIN, backgroundColor: ground },
        ...(picture.kind === 'persona' ? person(scene) : segmentScene(scene)),
      ),
      foot(scene, { width: WIDTH, height: FOOT, margin: MARGIN, steps: feet, ruled: isUnsure(picture) }),
    );
  },
};

function person(scene: Scene): (PictureElement | undefined)[] {
  const heard = isHeard(scene, voices);
  const size = heard ? 264 : 340;
  const [first] = scene.picture.faces;
  return [
    box(
      { flexDirection: 'row', alignItems: 'center', marginTop: heard ? 44 : 0, height: heard ? 284 : BAND },
      first && face(scene, first, size),
      head(scene, heads, { width: INNER - size - 52, height: heard ? 284 : BAND - 80, marginLeft: 52 }),
    ),
    voice(scene, voices, { width: INNER, height: 150, marginTop: 18 }),
  ];
}

function segmentScene(scene: Scene): (PictureElement | undefined)[] {
  const people = crowd(scene, 190, 440);
  const told = scene.picture.facts.length > 0 && scene.step('facts') < factSizes.length;
  const height = told ? 286 : BAND - 2 * TOP;
  return [
    box(
      { flexDirection: 'row', justifyContent: 'space-between', width: INNER, marginTop: TOP, height },
      head(scene, titles, { width: people ? INNER - 460 : INNER, height, justifyContent: told ? 'flex-start' : 'center' }),
      people && box({ justifyContent: 'center', height }, people),
    ),
    facts(scene, factSizes, { width: INNER, height: BAND - 2 * TOP - height, justifyContent: 'flex-end' }, 36),
  ];
}
