/** The formats of paper that can be printed: posters, and cards of several personas to a sheet. */
export const printFormats = ['poster-a4', 'poster-a3', 'poster-a2', 'poster-a1', 'poster-a0', 'cards-a4', 'cards-a6'] as const;

export type PrintFormat = (typeof printFormats)[number];
