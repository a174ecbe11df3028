import type { Language } from '../fr/index.ts';

/** How readers have something changed: what leads to the forge or opens an e-mail, and what is written there for them. */
export const doors: Language['words']['doors'] = {
  heard: 'I heard a customer say…',
  persona: 'New persona',
  record: 'New study',
  decision: 'New decision',
  byMail: 'by e-mail',
  alsoByMail: '{what}, by e-mail',
  paste: 'The text to paste into the new file',
  said: 'Sentence in question:',
  none: 'No page offers a way to report an error or something a customer said: name a “repository” or a “contact” (an e-mail address) in handbook.yaml.',
  messages: {
    edit: { title: 'Correction: {page}', body: 'Page: {page}\n{address}\n\nWhat it says:\n\n\nWhat it should say:\n\n\nWhere this comes from (study, figure, date):\n' },
    contest: {
      title: '{contested} {page}',
      body: 'Page: {page}\n{address}\nFile: {file}\n\n1. What is wrong or out of date?\n\n\n2. What did you see or hear?\n\n\n3. Where does this come from (study, figure, call, date)? No names, no personal data.\n',
    },
    heard: {
      title: 'Heard: {page}',
      body: 'Persona: {page}\n{address}\n\nWhat the customer said, word for word:\n\n\nWhere and when (branch, call, trade fair; the date):\n\n\nWho heard it (your role, not your name):\n\n\nLeave out any name, number or detail by which somebody could be recognised.\n',
    },
    persona: { title: 'New persona', body: 'Who this person is, in one sentence:\n\n\nHow they differ from the personas that we have:\n\n\nWhat you saw or heard, and when (no names):\n' },
    record: { title: 'New study', body: 'What the study set out to learn:\n\n\nWith whom and when (no names):\n\n\nWhat was said, word for word:\n\n\nDid the people interviewed give their consent?\n' },
    decision: { title: 'New decision', body: 'What we decided:\n\n\nWhen, and which department:\n\n\nThe personas and segments we had in mind:\n\n\nWhat we turned down, and why:\n\n\nWhen to look at what came of it:\n' },
  },
};
