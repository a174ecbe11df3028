import { paper } from '../../design/colour.ts';
import { type SheetColours, sheetColours } from '../../design/sheet-colours.ts';
import type { Path } from '../../schema/walk.ts';
import type { Picture } from './content/picture.ts';
import type { PictureElement } from './element.ts';

/** What is drawn, and how small its parts have to be. */
export interface Scene {
  picture: Picture;
  colours: SheetColours & { paper: string };
  /** The squares of segments, which have hues of their own. */
  hueOf: (hue: number | undefined) => string;
  /** Faces as data addresses, by persona. */
  faces: ReadonlyMap<string, string>;
  /** The logo of the company at the size of this format, where it has one. */
  logo?: SceneLogo | undefined;
  /** The step at which a frame is set: zero is what it should look like. */
  step: (frame: string) => number;
}

/** A logo as a data address, in pixels, and whether it is too pale for the ground of a picture. */
export interface SceneLogo {
  src: string;
  width: number;
  height: number;
  pale: boolean;
}

/** The ways to set something, what it should look like first. */
export type Steps<T> = readonly [T, ...T[]];

/** How something is set at a step; beyond the last, as at the last. */
export function atStep<T>(steps: Steps<T>, step: number): T {
  return steps[step] ?? steps.at(-1) ?? steps[0];
}

/** A part of a picture that is set smaller until it fits. */
export interface Fitted {
  /** How many ways there are to set it. */
  steps: number;
  /** What to shorten where none of them fits. */
  from: Path;
  /** Whether its last step is to be left out. */
  optional?: true;
}

/** One format’s way to draw. */
export interface Layout {
  width: number;
  height: number;
  /** How many pixels across a face is, so that photographs are brought to that size. */
  face: number;
  /** The frame that a logo must not leave, in pixels. */
  logo: { width: number; height: number };
  /** The part of a picture that it shows: a sign that only another format would show stands in nobody’s way, and a change redraws nothing. */
  shows: (picture: Picture) => Picture;
  fitted: (picture: Picture) => Record<string, Fitted>;
  draw: (scene: Scene) => PictureElement;
}

/** What stands around a picture’s words: a company’s colour and logo, and faces. */
export function sceneOf(
  picture: Picture,
  brand: string | undefined,
  faces: ReadonlyMap<string, string>,
  logo?: SceneLogo,
): Omit<Scene, 'step'> {
  return {
    picture,
    colours: { ...sheetColours(brand, picture.hue), paper: paper.light },
    hueOf: (hue) => sheetColours(brand, hue).hue,
    faces,
    logo,
  };
}

/** Whether a reader must not rely on something yet, or no more. */
export function isUnsure({ foot }: Picture): boolean {
  return foot.state !== undefined && foot.state.kind !== 'validated';
}
