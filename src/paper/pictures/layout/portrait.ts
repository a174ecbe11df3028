import type { PicturedKind } from '../../../sheets/printed-file.ts';
import { sans } from '../drawn-text.ts';
import { box, type PictureElement } from '../element.ts';
import { isUnsure, type Layout, type Scene, type Steps } from '../scene.ts';
import { crowd, face } from './face.ts';
import { type FactSizes, facts } from './facts.ts';
import { foot, footSteps } from './foot.ts';
import { type HeadSizes, head } from './head.ts';
import { foremost, GAP, type ListSizes, lists } from './lists.ts';
import { isHeard, voice } from './voice.ts';

const [WIDTH, HEIGHT, MARGIN, FOOT] = [1080, 1350, 64, 112];
const INNER = WIDTH - 2 * MARGIN;
const BAND = 604;
const BODY = HEIGHT - BAND - FOOT;
const TOP = 44;

const heads: Steps<HeadSizes> = [
  { name: 88, line: 36, small: 27 },
  { name: 80, line: 34, small: 27 },
  { name: 72, line: 33, small: 26 },
  { name: 62, line: 31, small: 25 },
  { name: 52, line: 29, small: 24 },
  { name: 42, line: 28, small: 24, breaks: true },
];
const voices = [52, 47, 42, 38, 34, 30];
/** The most statements of a list. */
const MOST = 6;
const feet = footSteps([26, 24, 22, 20]);
const listSizes: Steps<ListSizes> = [
  { size: 30, most: 3, parts: 3 },
  { size: 28, most: 3, parts: 3 },
  { size: 26, most: 3, parts: 3 },
  { size: 27, most: 2, parts: 3 },
  { size: 27, most: 3, parts: 2 },
  { size: 27, most: 2, parts: 2 },
  { size: 26, most: 1, parts: 2 },
];
const criteria: Steps<ListSizes> = [
  { size: 30, most: MOST, parts: 2 },
  { size: 28, most: 5, parts: 2 },
  { size: 27, most: 4, parts: 2 },
  { size: 26, most: 3, parts: 2 },
  { size: 26, most: 2, parts: 2 },
  { size: 26, most: 1, parts: 2 },
];
const factSizes: readonly FactSizes[] = [
  { across: 3, rows: 2, value: 42, label: 25 },
  { across: 3, rows: 2, value: 36, label: 24 },
  { across: 2, rows: 2, value: 40, label: 25 },
  { across: 2, rows: 2, value: 34, label: 24 },
  { across: 2, rows: 1, value: 36, label: 24, wraps: true },
  { across: 1, rows: 1, value: 36, label: 24, wraps: true },
];

/** What is pinned to an intranet or sent to a team: 1080 × 1350, as tall as a telephone shows it whole. */
export const portraitLayout: Layout = {
  width: WIDTH,
  height: HEIGHT,
  face: 340,
  logo: { width: 220, height: 58 },
  shows: (picture) => ({ ...picture, facts: picture.facts.slice(0, 6), parts: picture.parts.map((part) => foremost(part, MOST)) }),
  fitted: ({ kind, parts }) => ({
    head: { steps: heads.length, from: ['name'] },
    voice: { steps: voices.length + 1, from: ['quote'], optional: true },
    facts: { steps: factSizes.length + 1, from: ['figures'], optional: true },
    lists: { steps: listsOf(kind).length, from: parts[0]?.groups[0]?.items[0]?.from.slice(0, 1) ?? ['name'] },
    foot: { steps: feet.length, from: ['name'] },
  }),
  draw(scene) {
    const { colours, picture } = scene;
    const ground = isUnsure(picture) ? colours.paper : colours.tint;
    return box(
      { width: WIDTH, height: HEIGHT, fontFamily: sans, color: colours.ink, backgroundColor: colours.paper },
      box(
        { width: WIDTH, height: BAND, paddingLeft: MARGIN, backgroundColor: ground, justifyContent: 'center' },
        ...(picture.kind === 'persona' ? person(scene) : segmentScene(scene)),
      ),
      box({ width: WIDTH, height: BODY, paddingLeft: MARGIN, paddingTop: TOP }, ...body(scene)),
      foot(scene, { width: WIDTH, height: FOOT, margin: MARGIN, steps: feet, ruled: true }),
    );
  },
};

function listsOf(kind: PicturedKind): Steps<ListSizes> {
  return kind === 'persona' ? listSizes : criteria;
}

function person(scene: Scene): (PictureElement | undefined)[] {
  const heard = isHeard(scene, voices);
  const size = heard ? 300 : 340;
  const height = heard ? 320 : BAND - 2 * TOP;
  const [first] = scene.picture.faces;
  return [
    box(
      { flexDirection: 'row', alignItems: 'center', height },
      first && face(scene, first, size),
      head(scene, heads, { width: INNER - size - 44, height, marginLeft: 44 }),
    ),
    voice(scene, voices, { width: INNER, height: 200, marginTop: 8 }),
  ];
}

function segmentScene(scene: Scene): (PictureElement | undefined)[] {
  const people = crowd(scene, 190, INNER);
  const faces = people ? 210 : 0;
  return [people && box({ height: faces, marginLeft: -8 }, people), head(scene, heads, { width: INNER, height: BAND - 2 * TOP - faces })];
}

/** What is known, below: of a person in lists, of an audience in figures first. */
function body(scene: Scene): (PictureElement | undefined)[] {
  const { facts: told, parts } = scene.picture;
  const height = BODY - TOP - 20;
  const figures = told.length > 0 && scene.step('facts') < factSizes.length ? Math.min(260, height) : 0;
  return [
    facts(scene, factSizes, { width: INNER, height: figures }, GAP),
    parts.length > 0 ? lists(scene, listsOf(scene.picture.kind), { width: INNER, height: height - figures }) : undefined,
  ];
}
