import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';

type Part<K extends 'head' | 'face' | 'facialHair' | 'accessories'> = NonNullable<openPeeps.Options[K]>[number] | undefined;

/** The parts of a face, by the names of Open Peeps; colours are `#rrggbb`. */
interface DrawnFace {
  head?: Part<'head'>;
  face?: Part<'face'>;
  facialHair?: Part<'facialHair'>;
  accessories?: Part<'accessories'>;
  skinColour?: string | undefined;
  hairColour?: string | undefined;
  clothingColour?: string | undefined;
}

const digits = (colour: string | undefined, otherwise: string) => [(colour ?? otherwise).replace('#', '')];

/**
 * Draws a portrait. Nothing is left to chance: what the file does not choose is plain, so that the same file gives the same
 * face in ten years. Drawings: Open Peeps by Pablo Stanley (CC0 1.0), by way of DiceBear (MIT).
 */
export function avatarSvg({ head = 'short1', face = 'calm', facialHair, accessories, ...colours }: DrawnFace): string {
  return createAvatar(openPeeps, {
    head: [head],
    face: [face],
    ...(facialHair && { facialHair: [facialHair] }),
    facialHairProbability: facialHair ? 100 : 0,
    ...(accessories && { accessories: [accessories] }),
    accessoriesProbability: accessories ? 100 : 0,
    maskProbability: 0,
    skinColor: digits(colours.skinColour, '#edb98a'),
    headContrastColor: digits(colours.hairColour, '#a7a3a0'),
    clothingColor: digits(colours.clothingColour, '#9ddadb'),
  }).toString();
}
