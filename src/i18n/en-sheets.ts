import type { frSheets } from './fr-sheets.ts';

/** The words of department and segment sheets. */
export const enSheets: typeof frSheets = {
  department: 'Working sheet',
  departmentTitle: '{department} sheet: {name}',
  said: 'What they say',
  answer: 'What may be answered',
  segmentTitle: { segment: 'Segment sheet: {name}', icp: 'Target company sheet: {name}' },
  strategy: 'What we do',
  research: 'What research says',
  weight: 'Weight in the decision: {level}',
};
