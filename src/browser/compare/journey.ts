import type { StepOf } from '../../blocks/comparison/person.ts';
import type { SideBySide } from '../../blocks/comparison/side-by-side.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, saying } from '../element.ts';
import { curvesOf } from './curves.ts';
import { dots, markOf, saidHtml, spaced } from './parts.ts';
import { sectionOf, tableOf } from './table.ts';

/** The journeys of all, stage by stage: as curves, then step by step. */
export function journeyOf({ journey, people }: SideBySide, words: CompareSayings): HTMLElement[] {
  if (journey.length === 0) return [];
  const title = words.comparison.part.journey;
  const rows = journey.map(({ stage, cells }) => ({
    head: stage,
    cells: cells.map((steps, whose) => stepsCell(steps, people[whose]?.href ?? '', words)),
  }));
  return [sectionOf('journey', title, ...curvesOf(journey, people), tableOf(title, rows, people, words))];
}

function stepsCell(steps: readonly StepOf[], href: string, words: CompareSayings): HTMLElement[] {
  return steps.map((step) => {
    const { emotion, isKey, action, doubt, at, title } = step;
    const felt = emotion ? [element('span', { class: 'level' }, dots(emotion.value, -2, 2), saying('span', emotion.label))] : [];
    return element(
      'div',
      { class: `step${doubt ? ` is-${doubt}` : ''}` },
      element(
        'p',
        {},
        ...spaced([
          ...saidHtml({ at, text: title, ...(doubt && { doubt }) }, href, words),
          ...(isKey ? [markOf(words.keyMoment, 'key')] : []),
        ]),
      ),
      ...felt,
      ...(action ? [saying('p', action, { class: 'action' })] : []),
    );
  });
}
