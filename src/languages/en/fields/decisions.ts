import type { decisions as french } from '../../fr/fields/decisions.ts';

/** The keys of decisions. */
export const decisions: typeof french = {
  decision: {
    id: ['Id', 'The short name of the decision, the same as the file name.', 'call-back-after-claim'],
    title: ['Title', 'What was decided, in one line that makes sense on its own.', 'Call every customer back within the hour after a claim'],
    date: ['Date', 'The day of the decision.', '2026-03-12'],
    departments: ['Departments', 'The departments that decided, or that the decision commits: it shows with each of them.', '[support]'],
    summary: ['In one sentence', 'The gist, for somebody who skims the list.', 'An adviser calls before the first email goes out.'],
    decided: ['Decision', 'What was chosen, and what the personas changed in the discussion.', 'An adviser calls back within the hour every customer who files a claim online.'],
    personas: ['Personas', 'The personas that you had in mind: their pages will lead back to this decision.', '[clara]'],
    segments: ['Segments', 'The segments that the decision concerns.', '[young-workers]'],
    icps: ['Ideal customer profiles', 'The company profiles that the decision concerns.', '[mid-size-manufacturer]'],
    restsOn: ['Based on', 'The statements that counted, each by its persona and its id: if one changes, you know what to look at again.', '[clara#fear-of-refusal]'],
    alternatives: ['Turned down', 'What was considered and refused, with the reason, so that it is not argued again without anything new.', '[{ text: An automatic email, why: Clara does not open those of a robot }]'],
    outcome: ['Outcome', 'What came of the decision, good or bad.', '{ date: 2026-06-30, result: worked, text: Half as many complaints. }'],
    reviewOn: ['To follow up on', 'The day on which to look at what came of the decision.', '2026-09-30'],
    fieldVisibility: ['Visibility by field', 'Fields that only some readers may see, each with its audience, when the rest of the page is open to all.', '{ outcome: marketing }'],
  },
  alternative: {
    text: ['Proposal', 'What was considered.', 'An automatic email'],
    why: ['Why not', 'The reason that settled it.', 'Clara does not open the messages of a robot.'],
  },
  outcome: {
    result: ['Result', 'It worked (worked), in part (partly), or it did not (failed).', 'worked'],
    date: ['Date of the outcome', 'The day on which the outcome was looked at; it cannot come before the decision.', '2026-06-30'],
    text: ['What was seen', 'What happened, and what to remember for next time.', 'Half as many complaints in three months.'],
  },
};
