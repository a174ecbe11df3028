import type { frBooklet } from './fr-booklet.ts';

/** The words of the booklet, which is the whole handbook on paper. */
export const enBooklet: typeof frBooklet = {
  kicker: 'The booklet',
  content: 'Content of {day}',
  contents: 'Contents',
  read: 'How to read this booklet',
  notices: 'A banner at the head of a persona announces a sketch, a draft, a retired persona or one that is due for review.',
  evidence: 'What each statement rests on – interviews, surveys, figures – can be read on the living page of the persona.',
  living: 'The living version of this booklet:',
  personLiving: 'The living page, with its evidence:',
  people: 'The people',
  others: 'Of no segment',
  index: 'Index',
  names: 'Names and pages',
  themes: 'Themes of the research',
  page: 'p.',
};
