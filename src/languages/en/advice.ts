import type { AdviceRule } from '../../diagnostics/rules.ts';

/** The words of the rules that advise: what each is called, why it matters, and what to do. */
export const advice = {
  title: 'Advice',
  lead: 'What the check accepts, yet weakens a page or may harm somebody. At most three for a persona, the most useful first; no score. A comment “# handbook: ok RULE” above a line says that you meant it.',
  rule: 'Rule',
  why: 'Why',
  mend: 'What to do',
  rules: {
    'text/personal-data': {
      title: 'Personal data',
      why: 'A page is read by the whole company, printed and copied, and git keeps what is deleted: nobody must be found through it.',
      mend: 'Keep the role or the situation, delete the rest.',
    },
    'text/stigmatising': {
      title: 'A word that hurts',
      why: 'A word that reduces people to their age, health, origin or money moves from the page into talks with customers.',
      mend: 'Say what the person lives through or does; leave customers their own words, in quotes.',
    },
    'persona/demographics-only': {
      title: 'Demographics only',
      why: 'An age and a place describe thousands of people: that is a segment, and nobody can decide anything by it.',
      mend: 'Add what moves the person and what holds them back.',
    },
    'persona/look-alike': {
      title: 'Two of a kind',
      why: 'Two pages that say the same share their readers and wear each other out.',
      mend: 'Merge them, or say what sets them apart under “lookalikes”.',
    },
    'persona/equals-segment': {
      title: 'The segment again',
      why: 'A page that repeats the criteria of its segment counts customers and lets nobody meet one.',
      mend: 'Add what the person feels and their own words, or remove the page.',
    },
    'persona/no-psychology': {
      title: 'No psychology',
      why: 'What somebody does says nothing of what decides them: without a motivation or a barrier, nobody knows what to tell them.',
      mend: 'Ask when they hesitated, and what decided them.',
    },
    'persona/no-evidence': {
      title: 'No evidence',
      why: 'A statement without evidence is an opinion; on the page it looks like a fact.',
      mend: 'Link at least one statement to a verbatim or a figure.',
    },
    'persona/ai-only': {
      title: 'Written by an AI',
      why: 'An AI returns the average of what was published: it has met none of your customers.',
      mend: 'Make it a list of questions, and replace each statement by an answer.',
    },
    'persona/ai-unread': {
      title: 'An AI that nobody reviewed',
      why: 'A well-turned sentence passes for true until somebody compares it with real customers.',
      mend: 'Review it with people who meet customers, then date the review.',
    },
    'persona/numbers-only': {
      title: 'Nothing but figures',
      why: 'A figure says how many, never why; a persona is built by listening.',
      mend: 'Cite at least one verbatim.',
    },
    'persona/single-source': {
      title: 'A single source',
      why: 'A study has blind spots: whom it invited, what it asked, the month it took place.',
      mend: 'Look for a second source, of another kind if possible.',
    },
    'persona/old-evidence': {
      title: 'Old evidence',
      why: 'When three reviews pass without new evidence, people review their own page, not customers. The limit is three times the review period: three years where that is one.',
      mend: 'Ask two or three customers, and note their answers as a study.',
    },
    'persona/never-challenged': {
      title: 'Never challenged',
      why: 'A draft that nobody has contradicted after three months is not confirmed: it has not been read.',
      mend: 'Have it judged, and note what is confirmed, nuanced or rejected.',
    },
    'persona/static': {
      title: 'Standing still',
      why: 'Customers change; a page that nothing has moved in six months, while studies came, describes somebody else.',
      mend: 'Review it in the light of these studies, and cite them.',
    },
  } satisfies Record<AdviceRule, { title: string; why: string; mend: string }>,
};
