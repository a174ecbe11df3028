import type { Entity } from '../../handbook/handbook.ts';
import { isTooLongToPrint, tooLongToPrint } from '../../handbook/print-size.ts';
import type { Rule } from '../context.ts';

/** No file holds so much that nobody could set it on paper. */
export const sheetBounded: Rule = function* ({ handbook: { personas, segments, icps, guides } }) {
  for (const entities of [personas, segments, icps, guides]) {
    for (const entity of entities.values()) if (isTooLongToPrint(entity)) yield tooLongToPrint(entity as Entity);
  }
};
