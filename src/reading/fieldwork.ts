/** What is taken to customers or colleagues about one persona, to fill in; each has a page, a text and a format of paper. */
export const fieldworkFormats = ['interview', 'canvas'] as const;

export type Fieldwork = (typeof fieldworkFormats)[number];
