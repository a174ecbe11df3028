import type { research as french } from '../../fr/fields/research.ts';

/** The keys of research records. */
export const research: typeof french = {
  record: {
    id: ['Id', 'The short name of the study, the same as the file name; evidence cites it by this name.', 'interview-clara-2026-03'],
    title: ['Title', 'What this study looked into, and who took part, so that it is easy to find in a list.', 'Interview with a first-time buyer in Nantes'],
    kind: ['Kind', 'Interview, survey, workshop, feedback from customer service or from staff, analytics, or desk study.', 'interview'],
    date: ['Date', 'The day of collection, or its last day if it took several; old evidence counts for less.', '2026-03-04'],
    summary: ['In one sentence', 'The main lesson, so that readers can decide whether to read on.', 'Fear of refusal matters more than the rate.'],
    method: ['Method', 'How the research was done, so that others can repeat or question it.', 'Semi-structured interview of 50 minutes, by video.'],
    guide: ['Interview guide', 'The guide page with the questions used, so that interviews conducted the same way can be compared.', 'interview-guide'],
    source: ['Source', 'The declared source of the data, if they were not collected for this study.', 'satisfaction-barometer'],
    sample: ['Sample', 'How many people and which ones, so that nobody generalises wrongly.', '{ size: 412, who: Customers under 36 }'],
    participants: ['Participants', 'The roles present, without names, which show what points of view were heard.', '[{ role: Branch adviser, count: 4 }]'],
    segments: ['Segments', 'The segments that the study covers; those without a study stand out.', '[young-workers]'],
    findings: ['Findings', 'What the study establishes, one finding per item; personas cite them as evidence.', '[{ id: f3, text: Fear of refusal comes before the rate, verbatims: [v2] }]'],
    verbatims: ['Verbatims', 'The telling sentences as they were said, which make a persona believable.', '[{ id: v2, text: I almost gave up. }]'],
    consent: ['Consent', 'The participants’ agreement; record it before you publish any of their words.', '{ given: true, how: Signed form }'],
    keepUntil: ['Keep until', 'The day by which the file must be deleted or made anonymous, under your retention rules.', '2029-03-04'],
    ai: ['AI use', 'The part that AI played in this study, so that readers can judge.', '{ used: true, how: Automatic transcript checked by hand }'],
  },
  sample: {
    size: ['Size', 'The number of people asked or of cases studied, which tells how far the results apply.', '412'],
    who: ['Who', 'Who was asked and how they were chosen, so that bias can be spotted.', 'Customers under 36 who ran a loan calculation in 2025'],
  },
  participant: {
    role: ['Role', 'The role or situation of the participant, never their name.', 'Branch adviser'],
    count: ['Count', 'How many participants had this role, if there are several.', '4'],
  },
  consent: {
    given: ['Given', 'True if participants agreed to the use of their words; without it, quote no verbatim.', 'true'],
    how: ['How', 'The form of the agreement and where it is kept, so that it can be found.', 'Signed form, kept by compliance'],
  },
  aiUse: {
    used: ['Used', 'True if AI helped collect, transcribe or summarise; readers see it.', 'true'],
    how: ['How', 'What the AI did and what a person then checked.', 'Automatic transcript, checked in full.'],
  },
  finding: {
    value: ['Value', 'The number measured, if the finding has one, so that it can be compared with the next study.', '61'],
    unit: ['Unit', 'The unit of the number, with the population that it covers.', 'percent of respondents'],
    verbatims: ['Verbatims', 'The ids of the verbatims in this study that illustrate the finding.', '[v2, v5]'],
  },
  verbatim: {
    themes: ['Themes', 'A few keywords common to all studies, so that what was said on a subject can be gathered.', '[mortgage insurance, waiting times]'],
    id: ['Id', 'A short and stable id, by which a statement cites this verbatim as evidence.', 'v2'],
    text: ['Text', 'The exact words, with nothing corrected and nothing that would identify anyone.', 'I filled in the same form three times, I almost gave up.'],
    by: ['By', 'The role or situation of the speaker, never their name.', 'Customer for two years'],
    context: ['Context', 'The question asked or the situation, without which the sentence would be misread.', 'Answering the question on documents.'],
  },
};
