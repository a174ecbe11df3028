import type { Fact } from '../content/picture.ts';
import { drawnText, serif } from '../drawn-text.ts';
import { box, frame, type PictureElement, type Style } from '../element.ts';
import type { Scene } from '../scene.ts';

/** How facts are set, at one step. */
export interface FactSizes {
  /** How many stand side by side, and in how many rows. */
  across: number;
  rows: number;
  value: number;
  label: number;
  /** Whether values go on over several lines. */
  wraps?: true;
}

/** A few facts in rows, each under a rule. */
export function facts(
  scene: Scene,
  sizes: readonly FactSizes[],
  place: Style & { width: number; height: number },
  gap: number,
): PictureElement | undefined {
  const { picture, step } = scene;
  const sized = sizes[step('facts')];
  if (!sized || picture.facts.length === 0) return undefined;
  const { across, rows, value } = sized;
  const width = (place.width - gap * (across - 1)) / across;
  const shown = Array.from({ length: rows }, (_, row) => picture.facts.slice(row * across, (row + 1) * across)).filter(
    (row) => row.length > 0,
  );
  // Several rows fill their place but for a margin below, so that what follows stands as far from each.
  const filled = shown.length > 1 ? { minHeight: place.height - value, justifyContent: 'space-between' } : {};
  return frame(
    'facts',
    { ...place },
    box(
      { width: place.width, minWidth: 'min-content', rowGap: value * 0.5, ...filled },
      ...shown.map((row) => box({ flexDirection: 'row', columnGap: gap }, ...row.map((fact) => factOf(scene, fact, sized, width)))),
    ),
  );
}

function factOf(scene: Scene, fact: Fact, { value, label, wraps }: FactSizes, width: number): PictureElement {
  const { colours } = scene;
  // A number and its unit stay on one line as long as they may: a longer one then asks for more room than there is.
  const line: Style = wraps ? { textWrap: 'balance' } : { whiteSpace: 'nowrap' };
  return box(
    { width, minWidth: 'min-content', borderTop: `3px solid ${colours.hue}`, paddingTop: value * 0.22 },
    drawnText(fact.value, scene, { fontFamily: serif, fontWeight: 600, fontSize: value, lineHeight: 1.1, color: colours.hue, ...line }),
    drawnText(fact.label, scene, { fontSize: label, lineHeight: 1.22, marginTop: label * 0.15, color: colours.ink, textWrap: 'balance' }),
  );
}
