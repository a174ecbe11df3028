/** How many personas can be compared at once: side by side, each still has room for words. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;
