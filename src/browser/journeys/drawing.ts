import { lineOf, shiftOf, signed } from '../../page-types/journeys/geometry.ts';
import { felt, type JourneyKeys, type Picked, sumsOf } from './match.ts';

/** Draws those who are shown, and the middle of all who are found, which the foot of the table says in numbers. */
export function redraw(shown: readonly JourneyKeys[], found: readonly JourneyKeys[], choice: Picked, stages: number): void {
  for (const [at, group] of lines().entries()) {
    const row = shown[at];
    trace(group, row ? lineOf(felt(row, choice, stages), shiftOf(at, shown.length)) : { line: '', bridges: '' });
  }
  const median = document.querySelector<SVGGElement>('.median');
  const middles = sumsOf(found, choice, stages).map(({ median: middle }) => middle);
  if (median) trace(median, lineOf(middles));
  for (const [at, cell] of document.querySelectorAll('.each [data-median]').entries()) {
    const middle = middles[at];
    cell.textContent = middle === undefined ? '–' : signed(middle, document.documentElement.lang);
  }
}

/** The line of the row that is read, by eye or by keyboard, stands out. */
export function keepReading(body: HTMLTableSectionElement): void {
  for (const kind of ['pointerover', 'focusin'])
    body.addEventListener(kind, ({ target }) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      const seen = [...body.rows].filter(({ hidden }) => !hidden);
      const at = row ? seen.indexOf(row) : -1;
      for (const [index, group] of lines().entries()) group.classList.toggle('is-read', index === at);
    });
}

function lines(): SVGGElement[] {
  return [...document.querySelectorAll<SVGGElement>('.each-line > g')];
}

function trace(group: SVGGElement, { line, bridges }: ReturnType<typeof lineOf>): void {
  for (const [at, path] of [...group.querySelectorAll('path')].entries()) path.setAttribute('d', at === 0 ? bridges : line);
}
