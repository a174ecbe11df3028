import type { PersonOf } from '../../blocks/comparison/person.ts';
import type { SideBySide } from '../../blocks/comparison/side-by-side.ts';
import { element, saying } from '../element.ts';
import { drawn, markIn } from './parts.ts';

/** How far apart two neighbouring feelings stand, of five, and how much room is above the first; in pixels. */
const STEP = 34;
const ABOVE = 20;
const HIGHEST = 2;
/** Who feels the same at the same moment stands beside the other. */
const BESIDE = 27;

/** Something felt: across the whole from 0 to 1, and how it was. */
interface Felt {
  x: number;
  value: number;
}

/** What all feel along their journeys, one line each over the same stages. The table below says the same in words. */
export function curvesOf(journey: SideBySide['journey'], people: readonly PersonOf[]): HTMLElement[] {
  const all = people.map((_, whose) => feltBy(journey, whose));
  if (all.filter((felt) => felt.length > 1).length < 2) return [];
  const height = ABOVE * 2 + STEP * HIGHEST * 2;
  const drawing = drawn(
    'svg',
    { width: '100%', height: String(height), focusable: 'false' },
    drawn('line', { class: 'even', x1: '0', x2: '100%', y1: String(heightOf(0)), y2: String(heightOf(0)) }),
    ...all.map((felt, whose) => lineOf(felt, whose, people[whose])),
    ...all.flatMap((felt, whose) => felt.map((one) => markOn(one, whose, all, people[whose]))),
  );
  const stages = element('div', { class: 'stages quiet' }, ...journey.map(({ stage }) => saying('span', stage)));
  return [element('div', { class: 'curves', 'aria-hidden': 'true' }, drawing, stages)];
}

/** The feelings of somebody in the order of stages; several of one stage share its width. */
function feltBy(journey: SideBySide['journey'], whose: number): Felt[] {
  return journey.flatMap(({ cells }, at) => {
    const steps = cells[whose] ?? [];
    return steps.flatMap(({ emotion }, place) =>
      emotion ? [{ x: (at + (place + 1) / (steps.length + 1)) / journey.length, value: emotion.value }] : [],
    );
  });
}

function heightOf(value: number): number {
  return ABOVE + (HIGHEST - value) * STEP;
}

function acrossAt(x: number): string {
  return `${Math.round(x * 10_000) / 100}%`;
}

function lineOf(felt: readonly Felt[], whose: number, person: PersonOf | undefined): SVGElement {
  const parts = felt.slice(1).map((to, at) => {
    const from = felt[at] ?? to;
    return drawn('line', { x1: acrossAt(from.x), x2: acrossAt(to.x), y1: String(heightOf(from.value)), y2: String(heightOf(to.value)) });
  });
  return drawn('g', { class: `curve curve-${whose}${hueOf(person)}` }, ...parts);
}

function markOn({ x, value }: Felt, whose: number, all: readonly (readonly Felt[])[], person: PersonOf | undefined): SVGElement {
  const before = all.slice(0, whose).filter((felt) => felt.some((one) => one.x === x && one.value === value)).length;
  return markIn(whose, person?.portrait ?? { initials: '' }, acrossAt(x), String(heightOf(value)), before * BESIDE);
}

function hueOf(person: PersonOf | undefined): string {
  const hue = person?.portrait.hue;
  return hue === undefined ? '' : ` hue-${hue}`;
}
