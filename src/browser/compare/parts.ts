import type { SaidOf } from '../../blocks/comparison/person.ts';
import { heard, type Spoken } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import type { Face } from '../../reading/portrait.ts';
import { element, saying } from '../element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A face: a picture where there is one, else the initials. Its name stands beside it. */
export function faceOf({ src, initials, hue }: Face): HTMLElement {
  const tint = `portrait${hue === undefined ? '' : ` hue-${hue}`}`;
  if (!src) return element('span', { class: tint, 'aria-hidden': 'true' }, initials);
  return element('img', { class: tint, src, alt: '', width: '128', height: '128', decoding: 'async' });
}

/** A part of a drawing. */
export function drawn(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** How large the mark of somebody is in a drawing, from its middle. */
const MARK = 13;

/**
 * Somebody in a drawing: their initials on a mark of their own, filled or not, round or square, as people of one segment have one hue. They
 * are placed by percents across and pixels down.
 */
export function markIn(whose: number, { initials, hue }: Face, x: string, y: string, aside = 0): SVGElement {
  const size = String(MARK * 2);
  const shape =
    whose < 2
      ? drawn('circle', { cx: String(aside), r: String(MARK) })
      : drawn('rect', { x: String(aside - MARK), y: String(-MARK), width: size, height: size });
  return drawn(
    'svg',
    { class: `face-in${whose % 2 ? ' is-hollow' : ''}${hue === undefined ? '' : ` hue-${hue}`}`, x, y, overflow: 'visible' },
    shape,
    drawn('text', { x: String(aside), dy: '0.35em', 'text-anchor': 'middle' }, initials),
  );
}

/** How much, as dots of which some are filled; a feeling is one place among several. Its words stand beside it. */
export function dots(value: number, min: number, max: number): SVGElement {
  const first = min < 0 ? min : 1;
  const steps = Array.from({ length: max - first + 1 }, (_, at) => first + at);
  const isOn = (step: number) => (min < 0 ? step === value : step <= value);
  return drawn(
    'svg',
    { width: String(steps.length * 12), height: '12', 'aria-hidden': 'true', focusable: 'false' },
    ...steps.map((step, at) => drawn('circle', { class: isOn(step) ? 'on' : 'off', cx: String(at * 12 + 6), cy: '6', r: '4' })),
  );
}

/** Words in pieces, each of its own language. */
export function inPieces(pieces: readonly Spoken[]): (HTMLElement | string)[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : saying('span', piece)));
}

/** A small word beside another. */
export function markOf(words: Spoken, kind: string): HTMLElement {
  return saying('span', words, { class: `mark ${kind}` });
}

/** Something that is said of somebody, with the way to where it is said and what must be known of it. */
export function saidHtml({ at, text, doubt }: SaidOf, href: string, words: CompareSayings): HTMLElement[] {
  return [saying('a', text, { class: 'said', href: `${href}#${at}` }), ...(doubt ? [markOf(words.doubt[doubt], doubt)] : [])];
}

/** What stands where nothing does: a dash to see, words to hear. */
export function nothing({ comparison }: CompareSayings): HTMLElement[] {
  return [element('span', { 'aria-hidden': 'true', class: 'nothing' }, '–'), saying('span', comparison.mark.nothing, { class: 'unseen' })];
}

/** Words with spaces between, as a phrase. */
export function spaced(parts: readonly (Node | string)[]): (Node | string)[] {
  return parts.flatMap((part, at) => (at > 0 ? [' ', part] : [part]));
}

/** The words of somebody's name, for a sentence. */
export function plainWords(words: Spoken): string {
  return heard(words).text;
}
