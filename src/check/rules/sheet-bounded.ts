import { everyEntity } from '../../handbook/handbook.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import { excessOf } from '../../text/markdown.ts';
import type { Rule } from '../context.ts';
import { textsOf } from '../texts.ts';

/** No file holds so much that nobody could set it on paper. What is too long to be read at all is told as such. */
export const sheetBounded: Rule = function* ({ handbook }) {
  for (const entity of everyEntity(handbook)) {
    if (entity.kind === 'record' || !isTooLongToPrint(entity)) continue;
    if (!textsOf(handbook, entity).some(({ tree }) => tree && excessOf(tree))) yield tooLongToPrint(entity);
  }
};
