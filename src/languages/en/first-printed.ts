import type { firstPrinted as french } from '../fr/first-printed.ts';

/** What the first sheets in English said otherwise. */
export const firstPrinted: typeof french = {};
