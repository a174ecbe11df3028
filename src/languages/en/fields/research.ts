import type { research as french } from '../../fr/fields/research.ts';

/** The keys of research records. */
export const research: typeof french = {
  record: {
    id: ['Id', 'The short name of the record, same as the file name; evidence cites it by this name.', 'interview-clara-2026-03'],
    title: ['Title', 'What this research looked into, and with whom, to find it in a list.', 'Interview with a first-time buyer in Nantes'],
    kind: ['Kind', 'Interview, survey, workshop, feedback from support or from staff, analytics, or desk study.', 'interview'],
    date: ['Date', 'The day of collection, or its last day if it took several; old evidence weighs less.', '2026-03-04'],
    summary: ['In one sentence', 'The main lesson, to decide whether to read on.', 'Fear of refusal weighs more than the rate.'],
    method: ['Method', 'How the research was done, so that others can repeat or question it.', 'Semi-structured interview of 50 minutes, by video.'],
    guide: ['Interview guide', 'The guide page with the questions used, to compare interviews led the same way.', 'interview-grid'],
    source: ['Source', 'The declared source of the data, where they were not collected for the occasion.', 'satisfaction-barometer'],
    sample: ['Sample', 'How many people and which ones, so as not to generalise wrongly.', '{ size: 412, who: Customers under 36 }'],
    participants: ['Participants', 'The roles present, with no names, to know what points of view were heard.', '[{ role: Branch adviser, count: 4 }]'],
    segments: ['Segments', 'The segments that the research covers, to see which ones are little known.', '[young-workers]'],
    findings: ['Findings', 'What the research establishes, one finding per item, to cite as evidence in personas.', '[{ id: f3, text: Fear of refusal comes before the rate, verbatims: [v2] }]'],
    verbatims: ['Verbatims', 'The telling sentences as they were said, which make a persona believable.', '[{ id: v2, text: I almost gave up. }]'],
    consent: ['Consent', 'The agreement of participants, to note before publishing any of their words.', '{ given: true, how: Signed form }'],
    keepUntil: ['Keep until', 'The day on which the record must be deleted or made anonymous, by your retention rules.', '2029-03-04'],
    ai: ['AI use', 'The part that an AI took in this research, so that readers can judge.', '{ used: true, how: Automatic transcript checked by hand }'],
  },
  sample: {
    size: ['Size', 'The number of people asked or of cases studied, to judge how far results reach.', '412'],
    who: ['Who', 'Who was asked and how they were chosen, to spot bias.', 'Customers under 36 who simulated a loan in 2025'],
  },
  participant: {
    role: ['Role', 'The role or situation of the participant, never their name.', 'Branch adviser'],
    count: ['Count', 'How many participants had this role, where there are several.', '4'],
  },
  consent: {
    given: ['Given', 'True where participants agreed to the use of their words; without it, quote no verbatim.', 'true'],
    how: ['How', 'The form of the agreement and where it is kept, so that it can be found.', 'Signed form, kept by compliance'],
  },
  aiUse: {
    used: ['Used', 'True where an AI helped collect, transcribe or summarise; readers see it.', 'true'],
    how: ['How', 'What the AI did and what a person then checked.', 'Automatic transcript, checked in full.'],
  },
  finding: {
    value: ['Value', 'The number measured, where the finding has one, to compare with the next study.', '61'],
    unit: ['Unit', 'The unit of the number, with the population that it covers.', 'percent of respondents'],
    verbatims: ['Verbatims', 'The ids of this record’s verbatims that illustrate the finding.', '[v2, v5]'],
  },
  verbatim: {
    themes: ['Themes', 'A few keywords common to all records, to gather what was said on a subject.', '[mortgage insurance, waiting times]'],
    id: ['Id', 'A short and stable mark, by which a statement cites this verbatim as evidence.', 'v2'],
    text: ['Text', 'The exact words, with nothing corrected and nothing that would identify anyone.', 'I filled in the same form three times, I almost gave up.'],
    by: ['By', 'The role or situation of the speaker, never their name.', 'Customer for two years'],
    context: ['Context', 'The question asked or the situation, without which the sentence would be misread.', 'Answering the question on documents.'],
  },
};
