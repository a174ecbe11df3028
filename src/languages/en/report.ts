import type { report as french } from '../fr/report.ts';

/** The words around problems. */
export const report: typeof french = {
  severities: {
    error: { one: 'error', counted: (count) => `${count} ${count < 2 ? 'error' : 'errors'}` },
    warning: { one: 'warning', counted: (count) => `${count} ${count < 2 ? 'warning' : 'warnings'}` },
    info: { one: 'remark', counted: (count) => `${count} ${count < 2 ? 'remark' : 'remarks'}` },
  },
  noProblems: 'No problems.',
  text: 'Text',
  page: {
    title: 'To be mended before the site shows',
    lead: 'This page goes away as soon as the files are saved without errors.',
    reserved: 'What concerns files that are reserved is told in the terminal alone.',
  },
  starters: {
    'handbook/empty': 'id: clara\nname: Clara Martin\nrole: Communications manager\nstate: proto',
    'handbook/no-config': 'company: Name of your company',
    'front-matter/missing': '---\ntitle: Title of the page\n---',
  },
  headers: {
    personas: 'name: Clara Martin\nrole: Communications manager\nstate: proto',
    research: 'title: Interview with a customer\nkind: interview\ndate: 2026-03-04',
  },
};
