import { drawnText, serif } from '../drawn-text.ts';
import { frame, type PictureElement, type Style } from '../element.ts';
import type { Scene } from '../scene.ts';

/** What somebody says. Where even the smallest size is too large it is left out: half a sentence is nobody’s. */
export function voice(
  scene: Scene,
  sizes: readonly number[],
  place: Style & { width: number; height: number },
): PictureElement | undefined {
  const { picture, colours, step } = scene;
  const size = sizes[step('voice')];
  if (!picture.quote || size === undefined) return undefined;
  return frame(
    'voice',
    { justifyContent: 'center', ...place },
    drawnText(picture.quote, scene, {
      fontFamily: serif,
      fontStyle: 'italic',
      fontWeight: 400,
      fontSize: size,
      lineHeight: 1.22,
      color: colours.hue,
      textWrap: 'balance',
    }),
  );
}

/** Whether a voice is heard at the step it stands at. */
export function isHeard({ picture, step }: Scene, sizes: readonly number[]): boolean {
  return picture.quote !== undefined && step('voice') < sizes.length;
}
