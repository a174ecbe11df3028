import type { Entity } from '../../handbook/handbook.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { excessOf } from '../../text/markdown.ts';
import type { Rule } from '../context.ts';
import { textsOf } from '../texts.ts';

/** No file holds so much that nobody could set it on paper. What is too long to be read at all is told as such. */
export const sheetBounded: Rule = function* ({ handbook }) {
  const { personas, segments, icps, guides } = handbook;
  for (const entities of [personas, segments, icps, guides]) {
    for (const entity of entities.values() as Iterable<Entity>) {
      if (!isTooLongToPrint(entity)) continue;
      if (!textsOf(handbook, entity).some(({ tree }) => tree && excessOf(tree))) yield tooLongToPrint(entity);
    }
  }
};
