import type { firstPrinted as french } from '../fr/first-printed.ts';

/** What the first sheets in German said otherwise. */
export const firstPrinted: typeof french = {};
