import type { frSheets } from './fr-sheets.ts';

/** The words of department and segment sheets. */
export const enSheets: typeof frSheets = {
  department: 'Working sheet',
  departmentTitle: '{department} sheet: {name}',
  said: 'What they say',
  answer: 'What may be answered',
  segmentTitle: { segment: 'Segment sheet: {name}', icp: 'Target company sheet: {name}' },
  strategy: 'What we do',
  means: 'Who takes care of it',
  research: 'What research says',
  brief: 'Shortened sheet: the living page says the rest.',
  weight: 'Weight in the decision: {level}',
};
