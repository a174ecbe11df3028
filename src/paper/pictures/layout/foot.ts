import { box, frame, type PictureElement, type Style, textElement } from '../element.ts';
import { atStep, isUnsure, type Scene, type SceneLogo, type Steps } from '../scene.ts';

/** How a foot is set, at one step. */
interface FootStep {
  size: number;
  wraps?: true;
  /** Whether the name of the site is left out, for want of room. */
  nameless?: true;
  /** Whether the logo is left out as well. */
  markless?: true;
}

/** The steps of a foot: sizes, the best first, then lines that wrap. Who may read it is never left out. */
export function footSteps(sizes: Steps<number>): Steps<FootStep> {
  const [size, ...smaller] = sizes;
  const smallest = sizes.at(-1) ?? size;
  const last = { size: smallest, wraps: true, nameless: true } as const;
  return [{ size }, ...smaller.map((size) => ({ size })), { size: smallest, wraps: true }, last, { ...last, markless: true }];
}

/** The foot of a picture, from edge to edge. */
interface FootMeasures {
  width: number;
  height: number;
  /** The margin at both sides. */
  margin: number;
  steps: Steps<FootStep>;
  /** Whether a rule parts it from what stands above, which has the same ground. */
  ruled: boolean;
}

/** How far to trust what one reads, on the left; whose it is and who may read it, on the right. Yellowed where it is stale. */
export function foot(scene: Scene, { width, height, margin, steps, ruled }: FootMeasures): PictureElement {
  const { picture, colours, step } = scene;
  const { state, people, dated, stale, site, classification } = picture.foot;
  const { size, wraps, nameless, markless } = atStep(steps, step('foot'));
  const line: Style = {
    fontSize: size,
    lineHeight: 1.3,
    // Small type is drawn on whole pixels: without a little more, two words run into one.
    wordSpacing: size * 0.05,
    whiteSpace: wraps ? 'normal' : 'nowrap',
    color: stale ? colours.ink : colours.muted,
  };
  const first = isUnsure(picture) ? undefined : (state?.label ?? people);
  const inner = width - 2 * margin;
  return box(
    { width, height, paddingLeft: margin, backgroundColor: stale ? colours.aged : colours.paper },
    box({ width: inner, height: 2, backgroundColor: ruled && !stale ? colours.rule : 'transparent' }),
    frame(
      'foot',
      { width: inner, height: height - 2, justifyContent: 'center' },
      box(
        { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center', width: inner, minWidth: 'min-content' },
        box(
          { alignItems: 'flex-start', flexShrink: 1, minWidth: 'min-content' },
          first && textElement({ ...line, ...(state && { fontWeight: 600, color: colours.ink }) }, first),
          dated && textElement({ ...line, fontWeight: stale ? 600 : 400 }, dated),
        ),
        box(
          { flexDirection: 'row', alignItems: 'center', flexShrink: 100, minWidth: 'min-content', marginLeft: size * 1.5 },
          box(
            { alignItems: 'flex-end', flexShrink: 100, minWidth: 'min-content' },
            !nameless && textElement({ ...line, textAlign: 'right' }, site),
            textElement({ ...line, textAlign: 'right' }, classification),
          ),
          !markless && scene.logo && mark(scene, scene.logo, size),
        ),
      ),
    ),
  );
}

/** The logo of the company, on a plate of its colour where it is too pale for paper. */
function mark({ colours }: Scene, { src, width, height, pale }: SceneLogo, size: number): PictureElement {
  const plate = pale ? { padding: height * 0.16, backgroundColor: colours.hue } : {};
  return box({ marginLeft: size, ...plate }, { type: 'img', props: { src, width, height } });
}
