import { drawnText, sans, serif } from '../drawn-text.ts';
import { box, type Child, frame, type PictureElement, type Style, textElement } from '../element.ts';
import { atStep, isUnsure, type Scene, type Steps } from '../scene.ts';

/** The sizes of a head’s type, at one step. */
export interface HeadSizes {
  name: number;
  line: number;
  small: number;
  /** Whether a word may be broken where it stands: the last resort of a name without a space. */
  breaks?: true;
}

/** Who it is: the kind of thing, the name, the role or the sentence, the segments. */
export function head(scene: Scene, sizes: Steps<HeadSizes>, place: Style & { width: number; height: number }): PictureElement {
  const { picture, colours, step } = scene;
  const { name, line, small, breaks } = atStep(sizes, step('head'));
  return frame(
    'head',
    { justifyContent: 'center', ...place },
    box(
      { flexDirection: 'row', alignItems: 'center' },
      textElement({ fontSize: small, lineHeight: 1.2, color: colours.muted }, picture.label),
      isUnsure(picture) && doubt(scene, small),
    ),
    drawnText(picture.name, scene, {
      fontFamily: serif,
      fontWeight: 600,
      fontSize: name,
      lineHeight: 1.04,
      letterSpacing: -0.012 * name,
      marginTop: small * 0.2,
      color: colours.ink,
      overflowWrap: breaks ? 'anywhere' : 'normal',
      textWrap: 'balance',
    }),
    picture.line && drawnText(picture.line, scene, { fontSize: line, lineHeight: 1.25, marginTop: line * 0.4, textWrap: 'balance' }),
    picture.places.length > 0 && places(scene, small),
  );
}

/** The word for what nobody has checked yet, in a box of dashes: it is to be seen before the name is believed. */
function doubt({ picture, colours }: Scene, size: number): Child {
  const edge = Math.max(1.5, size / 13);
  return box(
    { marginLeft: size * 0.6, paddingLeft: size * 0.4, paddingRight: size * 0.4, border: `${edge}px dashed ${colours.ink}` },
    textElement({ fontSize: size, fontWeight: 600, lineHeight: 1.25, color: colours.ink }, picture.foot.state?.label),
  );
}

function places({ picture, colours, hueOf }: Scene, size: number): PictureElement {
  return box(
    { flexDirection: 'row', flexWrap: 'wrap', marginTop: size * 0.7 },
    ...picture.places.map(({ text, hue }) =>
      box(
        { flexDirection: 'row', alignItems: 'center', marginRight: size * 1.1 },
        box({ width: size * 0.58, height: size * 0.58, marginRight: size * 0.4, backgroundColor: hueOf(hue) }),
        textElement({ fontFamily: sans, fontSize: size, lineHeight: 1.3, color: colours.ink }, text),
      ),
    ),
  );
}
