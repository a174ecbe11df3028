/** The formats of paper that can be printed: posters, and cards of several personas to a sheet. */
export const posterFormats = ['poster-a4', 'poster-a3', 'poster-a2', 'poster-a1', 'poster-a0'] as const;
export const cardFormats = ['cards-a4', 'cards-a6'] as const;
export const printFormats = [...posterFormats, ...cardFormats] as const;

export type PrintFormat = (typeof printFormats)[number];
