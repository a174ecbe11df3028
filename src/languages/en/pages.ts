import type * as fr from '../fr/pages.ts';

/** The words of the home page and of the lists. */
export const home: typeof fr.home = {
  emptyTitle: 'This handbook is waiting for its first persona',
  empty: 'Add a file to the ‘personas’ folder: it will show up here.',
  none: {
    persona: 'No personas yet.',
    segment: 'No segments yet.',
    icp: 'No ideal customer profiles yet.',
    record: 'No studies yet: nothing in writing supports the personas.',
    decision: 'No decisions yet. Note down the next one in which a persona counted: that is how you will know what they are good for.',
    guide: 'No guide pages yet.',
  },
  retired: 'Retired personas',
  lead: {
    persona: 'Fictional but realistic people, written from what real customers said.',
    segment: 'Groups of customers defined by measurable criteria. Every customer falls into a segment, never into a persona.',
    icp: 'Ideal customer profiles (ICPs) describe the companies worth winning. The profile says where to prospect; the persona says who to talk to.',
    record: 'Interviews, surveys, workshops: the evidence behind each statement.',
    decision: 'What we decided with somebody in mind, and what came of it.',
    guide: 'How to use them, and how to keep them alive.',
  },
  all: { segment: 'All segments', record: 'All studies', guide: 'The whole guide' },
};

/** The words of the gallery of personas. */
export const gallery: typeof fr.gallery = {
  title: 'Who are our customers?',
  label: 'Filter the personas',
  facet: { segment: 'Segment', kind: 'Buys or uses', role: 'Role in the purchase', department: 'Guidance for', state: 'State' },
  any: 'All',
  words: 'Name or occupation',
  more: 'More filters',
  reset: 'Show all',
  some: { one: '{n} persona of {total}', other: '{n} personas of {total}' },
  rest: { one: 'Show {n} more persona', other: 'Show {n} more personas' },
  none: 'No persona matches these filters.',
  nearest: { one: 'Without ‘{choice}’, {n} is left', other: 'Without ‘{choice}’, {n} are left' },
  counted: { one: '{n} persona', other: '{n} personas' },
  guided: { one: 'Guidance on {n} persona', other: 'Guidance on {n} personas' },
  unguided: 'No persona has guidance for this department yet.',
  bands: 'By segment',
  sort: { label: 'Sort by', by: { rank: 'Importance', segment: 'Segment', name: 'Name', review: 'Oldest review' } },
  mine: {
    label: 'I work in',
    any: 'Choose a department',
    ways: 'What each department does with them:',
    own: 'Your department:',
    none: 'No guidance for this department yet.',
    failed: 'The guidance could not be loaded. Please check your connection.',
  },
};

/** The words of a persona's first screen. */
export const persona: typeof fr.persona = {
  glance: {
    wants: 'What they want',
    brakes: 'What holds them back',
    talk: 'How to talk to them',
    channel: 'Channel',
    none: 'We do not know yet.',
    departments: 'And for your department',
  },
  compare: { person: 'Persona', quote: 'Quote', attitudes: 'What sets them apart' },
  freshness: {
    reviewed: 'Reviewed on {day}.',
    next: 'To be reviewed by {day}.',
    overdue: 'Due for review since {day}: check before you rely on it.',
    news: 'Something has come up since: to be reviewed now.',
    never: 'Never reviewed: nobody has checked this page with customers yet.',
  },
};

/** The words of the search. */
export const search: typeof fr.search = {
  open: 'Search',
  label: 'Search the handbook',
  placeholder: 'A name, a need, an objection…',
  close: 'Close',
  hint: 'A word that a customer would use, a persona’s name, a topic. Arrow keys move through the results, Enter opens one, Escape closes.',
  loading: 'Searching…',
  none: 'No results for ‘{query}’.',
  noneChosen: 'No results with these filters.',
  partly: 'for ‘{query}’; no page contains all the words.',
  advice: 'Try a shorter or a more common word.',
  failed: 'The search could not be loaded. Please check your connection.',
  retry: 'Try again',
  results: { one: '{n} result', other: '{n} results' },
  more: 'Show more',
  pages: 'Useful pages',
  filters: 'Filters',
  clear: 'Remove the filters',
  called: {
    'decision-maker': 'decides, decision maker, signs',
    influencer: 'influences, influencer',
    prescriber: 'recommends, recommender, advises',
    buyer: 'buys, buyer, purchaser, negotiates',
    'end-user': 'uses, user, end user',
  },
  comparing: { said: 'compar, vs, versus', between: 'and, or, to, with, between, the', title: 'Compare {names}' },
  asking: 'who, whom, whose, what, which, how, why, where, when, does, do, is, are',
  key: 'Open the search with the / key',
  facet: { kind: 'Kind', segment: 'Segment', department: 'Guidance for', state: 'State' },
  any: { kind: 'All', segment: 'All', department: 'All departments', state: 'All' },
};

/** The words of pictures for screens. They stay where somebody once pasted them: none of them ages. */
export const card: typeof fr.card = {
  reviewed: 'Reviewed on {day}',
  overdue: 'Due for review since {day}',
  never: 'Never checked with customers',
  proto: 'Sketch: still to be checked',
  retired: 'No longer in use',
};

/** The words of what is made for other tools. */
export const data: typeof fr.data = {
  tools: {
    title: 'For other tools',
    called: 'data, export, API, JSON, Excel, spreadsheet, workbook, integration, schema, AI, assistant, LLM, download',
    short: 'The same content, for a spreadsheet, a program or an assistant.',
    lead: 'Everything on these pages, in formats for a spreadsheet, a program or an assistant. The files are rebuilt each time the site is published, and contain only what you may read.',
    promise: 'The file handbook.json starts with ‘formatVersion’: while this number stays the same, no key is removed or changes meaning; keys may be added.',
    outline: 'A list of all content, for a language model',
    codes: 'The code of each printed sheet, and the page it leads to',
    schemas: 'Schemas',
    schemasLead: 'What each file may contain, as JSON Schema: your editor completes keys and reports mistakes.',
    schema: {
      persona: 'A persona',
      segment: 'A segment',
      icp: 'An ideal customer profile (ICP)',
      record: 'A study',
      decision: 'A decision',
      guide: 'A guide page',
      handbook: 'The settings, handbook.yaml',
      fields: 'The fields of rules, fields.yaml',
      data: 'The JSON files themselves; for TypeScript, the types are in @persona-handbook/handbook/json',
    },
  },
  llms: {
    summary: 'The personas, segments, ideal customer profiles and studies of a company: who its customers are, and the evidence for every statement about them.',
    legend: 'A sentence marked ‘hypothesis’ has no evidence; one marked ‘contested’ has at least one piece of evidence against it. A persona is a fictional person: never assign one to a real customer.',
    data: 'Data',
    full: 'All content, in Markdown',
    json: 'All content, in JSON; a file per page in the folders beside it',
    sheet: 'The personas in an Excel workbook, with their statements and evidence',
    other: 'The same in {language}',
  },
  sheet: { statements: 'Statements', field: 'Section', statement: 'Statement', priority: 'Priority', standing: 'Status', evidence: 'Evidence', address: 'Address' },
};
