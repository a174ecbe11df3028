import type { assigning as french } from '../fr/assigning.ts';
import { forms } from '../plural.ts';

/** What is said of contacts that are given their segments, and of personas that are suggested for them. */
export const assigning: typeof french = {
  noOut: 'Say in which file to write, outside any repository: --out ../segments-by-contact.csv',
  outInsideGit: (path) => `‘${path}’ is in a folder that git looks after: a file that names contacts never goes there. Choose a place outside any repository.`,
  outTaken: (path) => `‘${path}’ exists: choose another name, or delete it.`,
  badSeparator: (typed) => `There is no --separator ${typed}; choices: semicolon, comma, tab.`,
  badConfidence: (typed) => `--confidence ${typed}: write a number from 0.5 to 1, such as 0.7.`,
  onlyWithLabels: (flag) => `--${flag} only makes sense with --labels: without labelled contacts, no persona is suggested.`,
  tooFew: (list, least) => `Too few labelled contacts: ${list}. It takes at least ${least} for each persona, and two personas: label more of them, or take this persona out of the file. Nothing was written.`,
  nobodyLabelled: 'No labelled contact is in the export. Nothing was written.',
  oneAlone: (persona) => `All labelled contacts are ‘${persona}’: it takes at least two personas to learn to tell them apart. Nothing was written.`,
  nothingLearnt: (found, chance) => `The sample does not tell the personas apart: each of them is found in ${found} of cases on average, against ${chance} by chance. Nothing was written; without --labels, the segments are.`,
  written: (file) => `Written: ${file}`,
  suggestions: forms({ one: '{n} contact has a suggested persona, {others} have none.', other: '{n} contacts have a suggested persona, {others} have none.' }),
  strangers: forms({ one: '{n} labelled contact is not in the export.', other: '{n} labelled contacts are not in the export.' }),

  title: 'Suggested personas: what they are worth',
  lead: 'Learnt from {labelled}, on {date}. A persona is only suggested where at least {confidence} of the trees are for it, and the second method says the same.',
  labelled: forms({ one: '{n} labelled contact', other: '{n} labelled contacts' }),
  warning: 'A suggestion helps to prepare a conversation. It is not a fact about the person: a persona says what moves them, and an export does not know that. What somebody heard in an interview always wins, and is never replaced.',
  measured: 'Measured on contacts that were kept aside',
  measuredLead: 'The labelled file is cut in five; each part is judged by what was learnt from the four others.',
  method: 'Method',
  accuracy: 'Right',
  balanced: 'Found, on average of the personas',
  majority: 'To say ‘{persona}’ always',
  forest: 'Random forest ({trees} trees)',
  machine: 'Support vector machine',
  suggested: 'Of the contacts that were kept aside, {share} would have had a suggestion, right in {right} of cases. The others get none.',
  mixedUp: 'Poorly told apart, for want of a field that parts them:',
  takenFor: '{persona} is taken for {other} in {share} of cases.',
  unknown: 'Without suggestions, as the labelled file knows hardly anybody of them: {list}.',
  confusion: 'What the forest said (columns) of what they are (rows)',
  persona: 'Persona',
  uses: {
    title: 'Good use',
    list: [
      'Choose a first sentence, a channel, an argument; then listen, and correct it in the column given_persona.',
      'Refuse nothing, charge nothing and promise nothing because of a suggestion.',
      'Do not count personas by this file: counting is for segments.',
      'Label a new sample when personas or the interview change.',
    ],
  },
};
