import type { handbook as french, ownField as frenchField } from '../../fr/fields/handbook.ts';

/** The keys of `handbook.yaml` and of guide pages. */
export const handbook: typeof french = {
  handbook: {
    schemaVersion: ['Schema version', 'The version of the content model, which the tool uses to migrate your files.', '1'],
    company: ['Company', 'The name of the company, shown at the head of the site and on printed pages.', 'Estuary Bank and Insurance'],
    title: ['Title', 'The title of the site, where the default one does not suit you.', 'Our customers, behind the scenes'],
    languages: ['Languages', 'The languages of the site, the one that you write in first.', '[fr, en]'],
    site: ['Site address', 'The public or internal address of the site, needed for full links and printed codes.', 'https://personas.example.com'],
    base: ['Base path', 'The path under which the site is published, to change if it shares its address with others.', '/personas'],
    repository: ['Repository', 'Where the files live, to offer an edit link on every page.', '{ url: https://git.example.com/marketing/personas }'],
    brand: ['Brand', 'The colour, the logo and the fonts, so that the site looks like the company.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
    print: ['Print', 'What every publication makes for paper.', '{ formats: [poster-a1] }'],
    intranet: ['Intranet', 'The link back to the site that the handbook is part of, at the top of each page.', '{ label: Intranet, url: https://intranet.example.com }'],
    nav: ['Header links', 'The links added to the sections, at the top of each page.', '[{ label: Customer barometer, url: https://barometer.example.com }]'],
    footer: ['Footer links', 'The links at the foot of each page, for example the legal notice.', '[{ label: Legal notice, url: https://www.example.com/legal }]'],
    contact: ['Contact', 'The page of the team that answers questions about the handbook, at the foot of each page.', '{ label: Ask the research team, url: https://intranet.example.com/research }'],
    departments: ['Departments', 'The departments of the company that get guidance or special access.', '[{ id: support, name: Customer service }]'],
    sources: ['Sources', 'The databases and studies that your figures come from, declared once and for all.', '[{ id: crm, name: Retail CRM, kind: internal }]'],
    stages: ['Stages', 'The stages of the customer journey, named once and in order, so that journeys, purchases and messages compare across personas.', '[{ id: discover, name: Discover }, { id: decide, name: Decide }]'],
    extraFields: ['Extra fields', 'The fields of your own trade, checked and shown like the others.', '[{ key: riskLevel, on: persona, type: line, title: Risk level }]'],
    review: ['Review', 'The pace at which all pages are reviewed, to fit to your teams.', '{ every: 12 }'],
    rules: ['Rules', 'The level of each check: off, info, warning or error.', '{ persona/stale: info }'],
    charter: ['Charter', 'Why you keep personas and who committed to using them.', '{ why: Talk about the same customers in the same words. }'],
  },
  siteLink: {
    label: ['Label', 'The words of the link, short: it stands on each page.', 'Legal notice'],
    url: ['Address', 'The full address that the link leads to.', 'https://www.example.com/legal'],
  },
  repository: {
    url: ['Address', 'The web address of the repository, from which edit links start.', 'https://git.example.com/marketing/personas'],
    branch: ['Branch', 'The published branch, which contributors should edit.', 'main'],
    forge: ['Forge', 'The software of the repository, where its address does not tell: github, gitlab or gitea; edit links depend on it.', 'gitlab'],
    path: ['Path', 'The folder of the handbook in the repository, where it is not at the root.', 'content'],
  },
  review: {
    every: ['Every', 'The number of months after which a page is flagged for review.', '12'],
  },
  print: {
    formats: ['Formats', 'The formats that every publication makes besides the usual ones: up to 60 personas the A4 sheet, the A3 poster, cards, sheets for departments and segments, and the booklet.', '[poster-a1, cards-a6]'],
    largePrint: ['Large print', 'Whether the A4 sheet is also made in large print; yes up to 60 personas, to be said for more.', 'true'],
  },
  brand: {
    colour: ['Colour', 'The brand colour as six hexadecimal digits, dark enough to read on white.', '"#0b5d66"'],
    logo: ['Logo', 'The path of the logo from this file, for the site, sheets and pictures; in SVG where possible, to stay sharp in print.', 'images/logo.svg'],
    fonts: ['Fonts', 'The fonts of the brand, to leave out if those of the site will do.', '{ sans: Source Sans 3 }'],
    style: ['Layout', 'The size of text, the width of columns, the space between parts and the font of headings, on the site alone.', '{ text: large, column: wide }'],
  },
  fonts: {
    serif: ['Serif', 'The family of headings and quotes, whose files (TTF or OTF) the company puts in fonts/; without them, only the site shows it, to those who have it.', 'Source Serif 4'],
    sans: ['Sans-serif', 'The family of running text, legible when small, whose files go into fonts/ as well.', 'Source Sans 3'],
  },
  style: {
    text: ['Text size', 'The size of all texts: usual (medium), large, or larger still (larger).', 'large'],
    column: ['Column width', 'How long lines of text are: short (narrow), medium, or long (wide).', 'wide'],
    spacing: ['Spacing', 'The space between the parts of a page: little (compact), medium, or much (airy).', 'airy'],
    headings: ['Font of headings', 'Whether headings have serifs (serif) or none (sans), in the fonts of the site or of the brand.', 'sans'],
  },
  charter: {
    why: ['Why', 'The reason for having personas in your company, so that all see their interest in it.', 'Talk about the same customers in the same words, from branch to head office.'],
    benefits: ['Benefits', 'What each team actually gains from it, to recall in presentations.', '[Fewer campaigns, better received]'],
    agreedBy: ['Agreed by', 'The teams that committed to using the personas, which gives them weight.', '[{ who: Sales management, department: sales, date: 2026-01-15 }]'],
  },
  agreement: {
    who: ['Who', 'The role or team that commits.', 'Sales management'],
    department: ['Department', 'The department on whose behalf this person or team commits.', 'sales'],
    date: ['Date', 'The day of the agreement, to know when to renew it.', '2026-01-15'],
  },
  department: {
    id: ['Id', 'The short name of the department, used in guidance and in visibility rules.', 'support'],
    name: ['Name', 'The name of the department as your colleagues know it.', 'Customer service'],
    description: ['Description', 'What this department does for customers, for newcomers.', 'Answers customers by phone and by message.'],
  },
  source: {
    id: ['Id', 'The short name of the source, by which a figure or a record cites it.', 'crm'],
    name: ['Name', 'The name of the source as teams know it.', 'Retail CRM'],
    kind: ['Kind', 'Internal or external, since bought data may not be passed on freely.', 'internal'],
    description: ['Description', 'What the source holds and what it leaves out.', 'Active customers, business accounts excluded.'],
    owner: ['Owner', 'The team to ask for access or for an update.', 'Customer data team'],
    refreshed: ['Refreshed', 'The day of the last update, so as not to cite stale data.', '2026-02-28'],
    url: ['Address', 'Where to consult the source, to check it with one click.', 'https://crm.example.com/dashboards/customers'],
  },
  declaredStage: {
    id: ['Id', 'The short name of the stage, which files give under stage.', 'discover'],
    name: ['Name', 'The name of the stage as readers see it; files may give it as well.', 'Discover'],
  },
  extraField: {
    key: ['Key', 'The name of the field in files, without spaces or accents, not to be changed later.', 'riskLevel'],
    on: ['On', 'The files that take this field: persona, segment, icp or record.', 'persona'],
    type: ['Type', 'The form of the value: text (line, inline, prose), number, date, true or false (boolean), list or choice.', 'choice'],
    values: ['Values', 'The values to choose from, for a field of type choice only.', '[low, medium, high]'],
    title: ['Title', 'The heading shown above the field on the site.', 'Risk level'],
    description: ['Description', 'What to write in it, so that all authors fill it in the same way.', 'The risk profile from the regulatory questionnaire.'],
  },
  guide: {
    id: ['Id', 'The short name of the page, where it is not that of the file; links rest on it.', 'interview-grid'],
    title: ['Title', 'The title of the page, worded as the question that readers have.', 'How to interview a customer'],
    order: ['Order', 'The place of the page in the table of contents, smallest numbers first.', '20'],
    summary: ['In one sentence', 'What the reader will be able to do after this page, shown in the table of contents.', 'The questions to ask and those to avoid.'],
  },
};

/** A field that a company declares for itself, where its declaration does not say. */
export const ownField: typeof frenchField = {
  description: 'A field of this company’s own.',
  examples: { line: 'One line of text', inline: 'A sentence with *emphasis*', prose: 'One or more paragraphs', number: '12', date: '2026-03-12', boolean: 'true', list: '[first, second]', choice: '' },
};
