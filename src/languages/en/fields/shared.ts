import type { shared as french } from '../../fr/fields/shared.ts';

/** The keys of what stands in many places: statements, evidence, items of lists, and how a file is looked after. */
export const shared: typeof french = {
  statement: {
    id: ['Id', 'Short, lower-case; needed as soon as evidence, a translation or a verdict refers to it.', 'save-time'],
    text: ['Text', 'The statement, in one sentence.', 'Win back two hours a week on reporting'],
    priority: ['Priority', 'How much it matters to the person: high, medium or low.', 'high'],
    evidence: ['Evidence', 'What supports the statement, or contradicts it; without support it is a hypothesis.', '[interview-clara-2026-03#v2]'],
    ai: ['AI-suggested', 'True if AI suggested or rewrote this statement; readers see it.', 'true'],
    note: ['Note', 'A detail for readers.', 'Mostly at quarter end.'],
  },
  evidence: {
    ref: ['Reference', 'A study, one of its verbatims, or a figure: study#id.', 'interview-clara-2026-03#v2'],
    stance: ['Stance', 'Whether the evidence supports or contradicts the statement.', 'supports'],
    note: ['Note', 'What readers must know to interpret this evidence correctly.', 'Said unprompted.'],
  },
  item: {
    id: ['Id', 'A short lower-case name, so that a translation, a verdict or evidence can find this item.', 'mobile-app'],
    evidence: ['Evidence', 'The verbatims, findings or figures that support this item; without them it stays a hypothesis.', '[mobility-survey-2026#f3]'],
    note: ['Note', 'A detail or a limit that matters before you rely on this item.', 'Seen among under-35s only.'],
    answers: ['Answers', 'The barrier or motivator of this persona that this item answers, by its id; several make a list.', 'fear-of-refusal'],
  },
  governance: {
    owner: ['Owner', 'The team or role that keeps this up to date, never an e-mail address, since people move on.', 'Retail marketing'],
    created: ['Created', 'The day on which this was first written.', '2025-09-15'],
    reviewed: ['Reviewed', 'The day of the last full review, which tells readers whether to trust it.', '2026-03-12'],
    reviewEvery: ['Review every', 'The number of months between reviews, if the general interval does not fit.', '6'],
    visibility: ['Visibility', 'Who may read this: staff (all staff), restricted, or a department.', 'staff'],
    aliases: ['Former ids', 'The ids used before, so that old links still lead here.', '[claire]'],
    notes: ['Notes', 'Remarks useful to teams that fit in no other field.', 'Named after the workshop of September 2025.'],
  },
};
