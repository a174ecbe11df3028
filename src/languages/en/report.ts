import type { report as french } from '../fr/report.ts';

/** The words around problems. */
export const report: typeof french = {
  severities: {
    error: { one: 'error', counted: (count) => `${count} ${count === 1 ? 'error' : 'errors'}` },
    warning: { one: 'warning', counted: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}` },
    info: { one: 'note', counted: (count) => `${count} ${count === 1 ? 'note' : 'notes'}` },
  },
  noProblems: 'No problems.',
  text: 'Text',
  page: {
    title: 'Fix these before the site can be shown',
    lead: 'This page goes away as soon as the files are saved without errors.',
    reserved: 'Problems in restricted files are reported in the terminal only.',
  },
  review: {
    title: 'Handbook check',
    changed: 'In the files of this change',
    others: 'Elsewhere in the handbook',
    look: 'What to look at',
    pictures: 'Pictures of the sheets before and after, and the built site',
    more: (count) => `and ${count} more ${count === 1 ? 'page' : 'pages'}`,
    colon: ':',
    cut: (count) => `${count} more ${count === 1 ? 'problem is' : 'problems are'} not shown here, for lack of room. “npx --no handbook check” lists them all.`,
  },
  starters: {
    'handbook/empty': 'id: clara\nname: Clara Morel\nrole: Communications manager\nstate: proto',
    'handbook/no-config': 'company: Name of your company',
    'front-matter/missing': '---\ntitle: Title of the page\n---',
  },
  headers: {
    personas: 'name: Clara Morel\nrole: Communications manager\nstate: proto',
    research: 'title: Interview with a customer\nkind: interview\ndate: 2026-03-04',
  },
};
