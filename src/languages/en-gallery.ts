import type { GalleryWords } from './fr-gallery.ts';

/** The words of the gallery of personas. */
export const enGallery = {
  title: 'Whom do we serve?',
  label: 'Choose among the personas',
  facet: { segment: 'Audience', kind: 'Use', role: 'Part in the purchase', department: 'Guidance for', state: 'State' },
  any: 'All',
  words: 'Name or occupation',
  more: 'More filters',
  reset: 'Show all',
  some: { one: '{n} persona of {total}', other: '{n} personas of {total}' },
  rest: { one: 'Show {n} more persona', other: 'Show {n} more personas' },
  none: 'No persona meets all these choices. Remove one of them, or show everybody.',
  guided: { one: 'Guidance on {n} persona', other: 'Guidance on {n} personas' },
  unguided: 'No persona holds guidance for this department yet.',
} satisfies GalleryWords;
