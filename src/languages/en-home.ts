import type { frHome } from './fr-home.ts';

/** The words of the home page and of the lists. */
export const enHome: typeof frHome = {
  emptyTitle: 'This handbook is waiting for its first persona',
  empty: 'Add a file to the ‘personas’ folder: it will show up here.',
  none: {
    persona: 'No personas yet.',
    segment: 'No segments yet.',
    icp: 'No ideal customer profiles yet.',
    record: 'No research yet: the personas do not rest on anything written.',
    guide: 'No guide pages yet.',
  },
  retired: 'Retired personas',
  lead: {
    persona: 'Fictional but realistic people, written from what real customers said.',
    segment: 'Groups of customers defined by measurable criteria. Every customer falls into a segment, never into a persona.',
    icp: 'The companies to look for. The profile says where to prospect, the persona says whom to talk to.',
    record: 'Interviews, surveys, workshops: what each sentence rests on.',
    guide: 'How to use them, and how to keep them alive.',
  },
  all: { segment: 'All segments', record: 'All research', guide: 'The whole guide' },
};
