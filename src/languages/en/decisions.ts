import type { decisions as french } from '../fr/decisions.ts';
import { forms } from '../plural.ts';

/** The words of decisions: their pages, where they are told elsewhere, and how a persona is cited in one. */
export const decisions: typeof french = {
  called: 'decision, log, choice, record of decisions, use',
  department: 'By department',
  all: forms({ one: 'The decision', other: 'All {n} decisions' }),
  older: 'Older',
  for: {
    persona: 'Decisions based on {name}',
    segment: 'Decisions that concern this segment',
    icp: 'Decisions that concern these companies',
  },
  follow: {
    told: 'Outcome noted on {day}',
    awaited: 'To follow up on {day}',
    now: 'To follow up since {day}',
    open: 'No outcome noted yet',
  },
  on: '{day}: {result}',
  result: 'Result',
  only: 'Showing only decisions on: {name}.',
  showAll: 'Show all',
  unused: {
    title: 'What the personas are used for',
    lead: 'Personas in use, drafts included, that no decision of the last three months names. Either they are no longer of use, or nobody has noted down what they changed.',
    none: 'Every persona has served at least one decision in the last three months.',
    hint: 'Nothing yet says what your personas are used for: no decision is noted down. A few lines will do, in decisions/.',
    last: 'last decision on {day}',
    never: 'no decision yet',
  },
  cite: {
    title: 'Cite',
    markdown: 'Text (Markdown)',
    link: 'Address alone',
    badge: 'Badge (Markdown)',
    html: 'Badge (HTML)',
    state: { proto: 'sketch of a persona', draft: 'draft persona', validated: 'validated persona', retired: 'retired persona' },
    reviewed: '{state}, reviewed in {month}',
    never: '{state}, never reviewed',
    note: 'State and date are those of today; the badge follows the page. It shows only to those who can open this site.',
    noSite: 'These addresses are relative, and lead nowhere outside this site: its own is missing in handbook.yaml, under “site”.',
  },
};
