import type { PersonOf } from '../../blocks/comparison/person.ts';
import type { OverlaidScale } from '../../blocks/comparison/scales.ts';
import { filled } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, saying } from '../element.ts';
import { drawn, markIn, markOf, spaced } from './parts.ts';

/** How high one lane of a scale is, in pixels. */
const LANE = 30;

/** Draws the scales, with everybody who stands on each. Its words below say the same. */
export function scalesOf(scales: readonly OverlaidScale[], people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  return element('ul', { class: 'overlaid shared' }, ...scales.map((scale) => scaleOf(scale, people, words)));
}

function scaleOf({ label, left, right, places, lanes }: OverlaidScale, people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  const at = (share: number) => `${4 + share * 92}%`;
  const middle = String((lanes * LANE) / 2);
  const [first, last] = [places[0], places.at(-1)];
  const drawing = drawn(
    'svg',
    { height: String(lanes * LANE), width: '100%', 'aria-hidden': 'true', focusable: 'false' },
    drawn('line', { x1: '4%', x2: '96%', y1: middle, y2: middle }),
    ...(first && last && first !== last
      ? [drawn('line', { class: 'gap', x1: at(first.share), x2: at(last.share), y1: middle, y2: middle })]
      : []),
    ...places.map(({ whose, share, lane }) =>
      markIn(whose, people[whose]?.portrait ?? { initials: '' }, at(share), String(LANE * lane + LANE / 2)),
    ),
  );
  const twin = places.map(({ whose, place, doubt }) =>
    element(
      'span',
      {},
      ...spaced([people[whose]?.name ?? '', saying('span', place), ...(doubt ? [markOf(words.doubt[doubt], doubt)] : [])]),
    ),
  );
  const [alone] = places.length === 1 ? places : [];
  const only = alone ? [filled(words.comparison.mark.ownScale, { name: people[alone.whose]?.name ?? '' })] : [];
  return element(
    'li',
    { class: alone ? 'of-one' : undefined },
    element('p', { class: 'scale-label' }, ...spaced([...(label ? [label] : []), ...only].map((text) => saying('span', text)))),
    element('div', { class: 'scale' }, saying('span', left, { class: 'pole' }), drawing, saying('span', right, { class: 'pole' })),
    element('p', { class: 'twin' }, ...twin),
  );
}
