import type { frCard } from './fr-card.ts';

/** The words of pictures for screens. They stay where somebody once pasted them: none of them ages. */
export const enCard: typeof frCard = {
  reviewed: 'Reviewed on {day}',
  overdue: 'Due for review since {day}',
  never: 'Never checked with customers',
  proto: 'A hunch to be checked',
  retired: 'No longer to be used',
};
