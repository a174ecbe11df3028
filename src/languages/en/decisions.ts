import type { decisions as french } from '../fr/decisions.ts';
import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions: typeof french = {
  count: forms({ one: '{n} decision', other: '{n} decisions' }),
  department: 'By department',
  all: forms({ one: 'The decision', other: 'All {n} decisions' }),
  others: 'All decisions',
  older: 'Older',
  for: {
    persona: 'Decisions based on {name}',
    segment: 'Decisions that concern this segment',
    icp: 'Decisions that concern these companies',
  },
  ofDepartment: 'Decisions: {name}',
  nobodyYet: 'This department has not noted down a decision yet.',
  follow: {
    told: 'Outcome noted on {day}',
    awaited: 'To follow up on {day}',
    now: 'To follow up since {day}',
    open: 'No outcome noted yet',
  },
  result: 'Result',
  only: 'Showing only decisions on: {name}.',
  showAll: 'Show all',
  unused: {
    title: 'Personas that nobody has used for three months',
    some: 'No decision of the last three months is based on them. Either they are no longer of use, or nobody has noted down what they changed.',
    none: 'Every persona has served at least one decision in the last three months.',
    hint: 'Nothing yet says what your personas are used for: no decision is noted down. A few lines will do, in decisions/.',
    begin: 'How to note down a decision',
  },
  due: { title: 'Decisions to follow up', on: 'since {day}' },
};
