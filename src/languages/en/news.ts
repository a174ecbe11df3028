import type { Words } from '../fr/words.ts';
import { forms } from '../plural.ts';

/** The words of what has changed, as readers are told of it. */
export const news: Words['news'] = {
  title: 'What we have learnt',
  lead: 'What has changed in our personas, segments, studies and guide, day by day.',
  leadFor: 'What has changed in the guidance of this department, and in the personas that it has some for.',
  leadOf: 'Everything that has changed on this page, day by day.',
  all: 'All that we have learnt',
  departments: 'By department',
  everybody: 'All departments',
  for: '{title}: {department}',
  of: 'The history of {name}',
  months: 'Month by month',
  newest: 'The newest changes',
  history: 'The history of this page',
  wholeHistory: 'Its whole history',
  feed: 'Subscribe (Atom)',
  mail: 'Text to paste into an e-mail',
  mailTitle: '{title} – {company}',
  began: {
    persona: 'New persona.',
    segment: 'New segment.',
    icp: 'New ideal customer profile.',
    record: 'New study.',
    decision: 'New decision.',
    guide: 'New page of the guide.',
  },
  many: {
    persona: forms({ one: '{n} new persona', other: '{n} new personas' }),
    segment: forms({ one: '{n} new segment', other: '{n} new segments' }),
    icp: forms({ one: '{n} new ideal customer profile', other: '{n} new ideal customer profiles' }),
    record: forms({ one: '{n} new study', other: '{n} new studies' }),
    decision: forms({ one: '{n} new decision', other: '{n} new decisions' }),
    guide: forms({ one: '{n} new page of the guide', other: '{n} new pages of the guide' }),
  },
  /** Between two changes of one thing. */
  between: '; ',
  /** Between what was and what is. */
  onwards: ', then ',
  rest: forms({ one: 'and {n} other', other: 'and {n} others' }),
  more: forms({ one: 'And {n} other change.', other: 'And {n} other changes.' }),
  none: 'Nothing has changed so far.',
  noneFor: 'Nothing has changed for this department so far.',
  why: {
    absent: 'The content of this site is not yet recorded in git, so nobody can tell what has changed. Record it there, and make the site again.',
    shallow: 'This site was made from a copy without its history, so nobody can tell what has changed. To have all of it, write ‘fetch-depth: 0’ (GitHub) or ‘GIT_DEPTH: 0’ (GitLab) in the job that makes the site.',
    unreadable: 'git could not read the history of this content, so nobody can tell what has changed. The command that makes the site says why.',
  },
  bounded: 'This page goes back to {day}; what was before remains in git.',
};
