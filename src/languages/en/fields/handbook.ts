import type { handbook as french, ownField as frenchField } from '../../fr/fields/handbook.ts';

/** The keys of `handbook.yaml` and of guide pages. */
export const handbook: typeof french = {
  handbook: {
    schemaVersion: ['Schema version', 'The version of the content model, which the tool uses to migrate your files.', '1'],
    company: ['Company', 'The name of the company, shown at the top of the site and on printed pages.', 'Estuary Bank and Insurance'],
    title: ['Title', 'The title of the site, if the default one does not suit you.', 'Our customers, behind the scenes'],
    languages: ['Languages', 'The languages of the site, starting with the one that you write in.', '[fr, en]'],
    site: ['Site address', 'The public or internal address of the site, needed for full links and printed codes.', 'https://personas.example.com'],
    base: ['Base path', 'The path under which the site is published; change it if the site shares its address with others.', '/personas'],
    repository: ['Repository', 'Where the files are kept, so that every page can offer an edit link.', '{ url: https://git.example.com/marketing/personas }'],
    brand: ['Brand', 'The colour, the logo and the fonts, so that the site looks like the company.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
    print: ['Print', 'What every build produces for paper.', '{ formats: [poster-a1] }'],
    intranet: ['Intranet', 'The link back to the site that the handbook is part of, at the top of each page.', '{ label: Intranet, url: https://intranet.example.com }'],
    nav: ['Header links', 'Links added to the sections at the top of each page.', '[{ label: Customer barometer, url: https://barometer.example.com }]'],
    footer: ['Footer links', 'Links at the bottom of each page, for example to the legal notice.', '[{ label: Legal notice, url: https://www.example.com/legal }]'],
    contact: ['Contact', 'The page or the e-mail address of the team that answers questions about the handbook, linked at the bottom of each page.', '{ label: Ask the research team, url: https://intranet.example.com/research }'],
    owners: ['Owners', 'Whom the forge asks for a review where a file names its owner: the names used under the key owner, and the accounts or teams of the forge.', '[{ name: Marketing team, handle: acme/marketing }]'],
    departments: ['Departments', 'The departments of the company that get guidance or special access.', '[{ id: support, name: Customer service }]'],
    sources: ['Sources', 'The databases and studies that your figures come from, declared once.', '[{ id: crm, name: Retail CRM, kind: internal }]'],
    stages: ['Stages', 'The stages of the customer journey, named once and in order, so that journeys, purchases and messages compare across personas.', '[{ id: discover, name: Discover }, { id: decide, name: Decide }]'],
    extraFields: ['Extra fields', 'Fields specific to your business, checked and shown like the others.', '[{ key: riskLevel, on: persona, type: line, title: Risk level }]'],
    review: ['Review', 'How often pages are reviewed; adapt it to your teams.', '{ every: 12 }'],
    rules: ['Rules', 'The level of each check: off, info, warning or error.', '{ persona/stale: info }'],
    charter: ['Charter', 'Why you keep personas and who has committed to using them.', '{ why: Talk about the same customers in the same words. }'],
    acronyms: ['Acronyms', 'The acronyms of your trade and what they stand for, explained at the foot of each page that uses them.', '[{ short: CFO, long: chief financial officer }]'],
  },
  acronym: {
    short: ['Acronym', 'The acronym, written as in the files.', 'CFO'],
    long: ['Stands for', 'What it stands for, in full.', 'chief financial officer'],
  },
  siteLink: {
    label: ['Label', 'The words of the link; keep them short, since they are on each page.', 'Legal notice'],
    url: ['Address', 'The full address that the link leads to.', 'https://www.example.com/legal'],
  },
  repository: {
    url: ['Address', 'The web address of the repository, from which edit links start.', 'https://git.example.com/marketing/personas'],
    branch: ['Branch', 'The published branch, which contributors should edit.', 'main'],
    forge: ['Forge', 'The software of the repository, if its address does not tell: github, gitlab or gitea. Edit links depend on it.', 'gitlab'],
    path: ['Path', 'The handbook’s folder in the repository, if it is not at the root.', 'content'],
  },
  review: {
    every: ['Every', 'The number of months after which a page is flagged for review.', '12'],
  },
  print: {
    formats: ['Formats', 'The formats that every build produces besides the usual ones: for up to 60 personas, the A4 sheet, the A3 poster, cards, department and segment sheets, and the booklet.', '[poster-a1, cards-a6]'],
    largePrint: ['Large print', 'Whether the A4 sheet is also produced in large print; true by default for up to 60 personas.', 'true'],
  },
  brand: {
    colour: ['Colour', 'The brand colour as six hexadecimal digits, dark enough to read on white.', '"#0b5d66"'],
    logo: ['Logo', 'The path to the logo from this file, for the site, sheets and pictures; preferably an SVG, which stays sharp in print.', 'images/logo.svg'],
    fonts: ['Fonts', 'The fonts of the brand; omit them if the site’s fonts will do.', '{ sans: Source Sans 3 }'],
    style: ['Layout', 'Text size, column width, spacing and heading font, on the site only.', '{ text: large, column: wide }'],
  },
  fonts: {
    serif: ['Serif', 'The font family of headings and quotes; put its files (TTF or OTF) in fonts/. Without them, only the site shows it, to readers who have it installed.', 'Source Serif 4'],
    sans: ['Sans-serif', 'The font family of body text, legible at small sizes; its files go into fonts/ as well.', 'Source Sans 3'],
  },
  style: {
    text: ['Text size', 'The size of all text: usual (medium), large, or larger still (larger).', 'large'],
    column: ['Column width', 'How long lines of text are: short (narrow), medium, or long (wide).', 'wide'],
    spacing: ['Spacing', 'The space between the parts of a page: little (compact), medium, or a lot (airy).', 'airy'],
    headings: ['Heading font', 'Whether headings have serifs (serif) or none (sans), in the fonts of the site or of the brand.', 'sans'],
  },
  charter: {
    why: ['Why', 'The reason for having personas in your company, so that everybody sees what they gain from them.', 'Talk about the same customers in the same words, from branch to head office.'],
    benefits: ['Benefits', 'What each team actually gains; repeat it in presentations.', '[Fewer campaigns, better received]'],
    agreedBy: ['Agreed by', 'The teams that committed to using the personas; their names carry weight.', '[{ who: Sales management, department: sales, date: 2026-01-15 }]'],
  },
  agreement: {
    who: ['Who', 'The role or team that commits.', 'Sales management'],
    department: ['Department', 'The department on whose behalf this person or team commits.', 'sales'],
    date: ['Date', 'The day of the agreement, which tells when to renew it.', '2026-01-15'],
  },
  owner: {
    name: ['Name', 'The name as files write it under the key owner.', 'Marketing team'],
    handle: ['On the forge', 'The account or team of the forge, or several; the @ in front is optional.', 'acme/marketing'],
  },
  department: {
    id: ['Id', 'The short name of the department, used in guidance and in visibility rules.', 'support'],
    name: ['Name', 'The name of the department as your colleagues know it.', 'Customer service'],
    description: ['Description', 'What this department does for customers, as explained to a newcomer.', 'Answers customers by phone and by message.'],
  },
  source: {
    id: ['Id', 'The short name of the source, by which a figure or a study cites it.', 'crm'],
    name: ['Name', 'The name of the source as teams know it.', 'Retail CRM'],
    kind: ['Kind', 'Internal or external, since bought data may not be passed on freely.', 'internal'],
    description: ['Description', 'What the source contains and what it leaves out.', 'Active customers, business accounts excluded.'],
    owner: ['Owner', 'The team to ask for access or for an update.', 'Customer data team'],
    refreshed: ['Refreshed', 'The day of the last update, so that nobody cites stale data.', '2026-02-28'],
    url: ['Address', 'Where to consult the source, so that it can be checked with one click.', 'https://crm.example.com/dashboards/customers'],
  },
  declaredStage: {
    id: ['Id', 'The short name of the stage, which files give under stage.', 'discover'],
    name: ['Name', 'The name of the stage as readers see it; files may give it as well.', 'Discover'],
  },
  extraField: {
    key: ['Key', 'The name of the field in files, without spaces or accents; do not change it later.', 'riskLevel'],
    on: ['On', 'The files that take this field: persona, segment, icp, record or decision.', 'persona'],
    type: ['Type', 'The form of the value: text (line, inline, prose), number, date, true or false (boolean), list or choice.', 'choice'],
    values: ['Values', 'The values to choose from, only for a field of type choice.', '[low, medium, high]'],
    title: ['Title', 'The heading shown above the field on the site.', 'Risk level'],
    description: ['Description', 'What to write in it, so that all authors fill it in the same way.', 'The risk profile from the regulatory questionnaire.'],
  },
  guide: {
    id: ['Id', 'The short name of the page, if it is not that of the file; links depend on it.', 'interview-guide'],
    title: ['Title', 'The title of the page, worded as the question that readers have.', 'How to interview a customer'],
    order: ['Order', 'The position of the page in the table of contents, smallest numbers first.', '20'],
    summary: ['In one sentence', 'What the reader will be able to do after this page, shown in the table of contents.', 'The questions to ask and those to avoid.'],
    within: ['Placed under', 'The guide page under which this one is placed, so that the list of pages stays short.', 'kit'],
    worksheet: [
      'Worksheet',
      'Which way the paper lies (portrait or landscape) for a page that is filled in by hand: the site makes an A4 PDF of it. In a numbered list, a question in bold is given lines to write on; an empty cell of a table is given room. The booklet leaves it out.',
      'portrait',
    ],
  },
};

/** A field that a company declares for itself, where its declaration does not say. */
export const ownField: typeof frenchField = {
  description: 'A field specific to this company.',
  examples: { line: 'One line of text', inline: 'A sentence with *emphasis*', prose: 'One or more paragraphs', number: '12', date: '2026-03-12', boolean: 'true', list: '[first, second]', choice: '' },
};
