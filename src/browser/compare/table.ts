import type { PersonOf } from '../../blocks/comparison/person.ts';
import type { Spoken } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, saying } from '../element.ts';
import { nothing } from './parts.ts';

/** One line of a table: what is compared, and a cell for each. */
export interface Row {
  head: Spoken;
  /** A word on how the line is meant. */
  note?: Spoken;
  cells: (Node | string)[][];
  shared?: boolean;
}

/**
 * A table with a column for each person. On a phone its cells stand below each other, each under a name; the roles stay, so that it is
 * still heard as a table.
 */
export function tableOf(caption: Spoken, rows: readonly Row[], people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  const { row } = words.comparison;
  const head = element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'col', role: 'columnheader' }, saying('span', row.what, { class: 'unseen' })),
    ...people.map(({ name }) => element('th', { scope: 'col', role: 'columnheader' }, name)),
  );
  return element(
    'table',
    { class: `side-by-side of-${people.length}`, role: 'table' },
    saying('caption', caption, { class: 'unseen' }),
    element('thead', { role: 'rowgroup' }, head),
    element('tbody', { role: 'rowgroup' }, ...rows.map((one) => rowOf(one, people, words))),
  );
}

function rowOf({ head, note, cells, shared }: Row, people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  return element(
    'tr',
    { role: 'row', class: shared ? 'is-shared' : undefined },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      saying('span', head),
      ...(note ? [' ', saying('span', note, { class: 'how quiet' })] : []),
    ),
    ...cells.map((cell, at) =>
      element(
        'td',
        { role: 'cell', class: cell.length > 0 ? undefined : 'is-empty' },
        element('span', { class: 'whose quiet', 'aria-hidden': 'true' }, people[at]?.name ?? ''),
        ...(cell.length > 0 ? cell : nothing(words)),
      ),
    ),
  );
}

/** A part of the comparison, under a heading of its own. */
export function sectionOf(id: string, title: Spoken, ...children: readonly Node[]): HTMLElement {
  return element('section', { 'aria-labelledby': `compare-${id}` }, saying('h2', title, { id: `compare-${id}` }), ...children);
}
