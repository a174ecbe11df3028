import type { Language } from '../fr/index.ts';

/** What a new file holds that somebody begins in a browser: valid as it is, with what to do said in it. */
export const newFiles: Language['newFiles'] = {
  persona: {
    id: 'new-persona',
    text: `# A fictional person, written from what real people said. Replace the texts, and remove what you do not need.
# The name of the file and “id” are the same: first-last.yaml, id: first-last.
id: {id}
name: First Last
role: Who this person is, in a few words
# proto: a hunch that is still to be checked
state: proto
summary: What sets them apart from the others, in one sentence.

# A statement without evidence shows as a hypothesis. With evidence: { text: …, evidence: [name-of-the-study#v1] }
goals:
  - What they want to achieve
brakes:
  - What holds them back
painPoints:
  - What makes their life harder today
`,
  },
  record: {
    id: 'new-study',
    text: `# An interview, a survey, a workshop, things that were overheard. Never the name of somebody interviewed.
# The name of the file and “id” are the same: interviews-2026-03.yaml, id: interviews-2026-03.
id: {id}
title: What the study set out to learn, and with whom
# interview, survey, workshop, support-feedback, staff-feedback, analytics or desk-study
kind: interview
date: {today}
participants:
  - role: Who was heard, without a name
    count: 1
# Personas cite a sentence by “evidence: [{id}#v1]”.
verbatims:
  - id: v1
    text: What was said, word for word
    by: The role or the situation of the person, without a name
`,
  },
};
