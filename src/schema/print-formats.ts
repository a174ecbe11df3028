/** The formats of paper: posters, cards of several personas to a sheet, sheets to work with, those of buying groups, a book, pages of the guide to fill in, and what is filled in about one persona. */
export const printFormats = [
  'poster-a4',
  'poster-a3',
  'poster-a2',
  'poster-a1',
  'poster-a0',
  'cards-a4',
  'cards-a6',
  'department-a4',
  'segment-a4',
  'group-a4',
  'booklet-a4',
  'worksheet-a4',
  'interview-a4',
  'canvas-a4',
] as const;

export type PrintFormat = (typeof printFormats)[number];

/** Whether a format shows segments and profiles, rather than personas. One of either may have the same id. */
export function isOfSegments(format: string): format is 'segment-a4' | 'group-a4' {
  return format === 'segment-a4' || isOfGroups(format);
}

/** Whether a format shows buying groups: there is one of each profile that names who is in it. */
export function isOfGroups(format: string): format is 'group-a4' {
  return format === 'group-a4';
}
