import type { frData } from './fr-data.ts';

/** The words of what is made for other tools. */
export const enData: typeof frData = {
  llms: {
    summary: 'The personas, segments, target companies and research of a company: who its customers are, and what every statement about them rests on.',
    legend: 'A sentence marked “hypothesis” rests on no evidence; a “contested” one has at least one piece of evidence against it. A persona is a fictional person: never assign one to a real customer.',
    data: 'Data',
    full: 'All content, in Markdown',
    json: 'All content, in JSON; one file for each page in the folders beside it',
    sheet: 'The personas in an Excel workbook, with their statements and evidence',
    other: 'The same in {language}',
  },
  sheet: { statements: 'Statements', field: 'Section', statement: 'Statement', priority: 'Priority', standing: 'Grounds', evidence: 'Evidence', address: 'Address' },
};
