/**
 * The words that this project does not write in English, and what it writes instead. To add one, add a line: a phrase of ordinary
 * words, its forms after bars (`mend|mends|mended`); a `*` stands for any one word. `unless` lists the phrases in which it is right.
 * Words in code, keys, addresses and ids are not looked at. `npm run lint` reads this list.
 */
export interface Wrong {
  not: string;
  write: string;
  unless?: readonly string[];
}

/** What the field calls otherwise, wherever English is written: in the interface, in documents, in the guide and in personas. */
export const terms: readonly Wrong[] = [
  {
    not: 'target company|target companies|company to look for|companies to look for',
    write: 'ideal customer profile (ICP)',
    unless: ['the kind of company to look for'],
  },
  { not: 'prescriber|prescribers|prescribes|prescribed', write: 'recommender, recommends', unless: ['recommends (prescriber)'] },
  { not: 'brake|brakes', write: 'barrier', unless: ['goals, motivations, brakes'] },
  { not: 'lever|levers', write: 'motivator' },
  { not: 'irritant|irritants', write: 'frustration' },
  { not: 'telltale signs', write: 'How to recognise them' },
  { not: 'words to say', write: 'Words to use' },
  { not: 'customer support', write: 'customer service' },
  { not: 'customer knowledge team', write: 'customer insight team' },
  { not: 'to be qualified', write: 'Partly true' },
  { not: 'contest this page', write: 'Question this page' },
  {
    not: 'loan simulation|loan simulations|loan simulator|simulated a loan|abandoned simulations',
    write: 'loan calculation, loan calculator, abandoned quotes',
  },
  { not: 'running mortgage', write: 'existing mortgage' },
  { not: 'interview grid|interview grids', write: 'interview guide' },
  { not: 'group secretary', write: 'note-taker' },
  { not: 'perimeter', write: 'scope' },
  { not: 'bank data', write: 'bank details' },
  { not: 'mid-cap|mid-caps', write: 'mid-sized company' },
  { not: 'craftspeople', write: 'tradespeople' },
  { not: 'bank-insurer', write: 'bank and insurer' },
  { not: 'piece of research|pieces of research', write: 'study' },
  { not: 'living page', write: 'web page' },
  { not: 'kept by:', write: 'Owner:' },
  { not: 'reserved for research', write: 'Research team only' },
];

/** What the project itself once wrote in a manner of its own; customers may say it, so content is not looked at. */
export const habits: readonly Wrong[] = [
  { not: 'mend|mends|mended|mending', write: 'fix' },
  { not: 'is told|are told|be told|was told|were told|told at|told in the|told alone', write: 'reported' },
  { not: 'stands|stood', write: 'is, is listed', unless: ['stands for', 'stands out', 'stands in for'] },
  { not: 'holds', write: 'contains, has', unless: ['holds back', 'holds * back', 'holds the * back'] },
  {
    not: 'sign|signs',
    write: 'character',
    unless: [
      'sign in',
      'signs in',
      'npm signs',
      'sign on',
      'warning signs',
      'signs by which',
      'signs that should',
      'sign that reliably',
      'decision maker, signs',
    ],
  },
  { not: 'rooms', write: 'modules', unless: ['meeting rooms'] },
  { not: 'made anew|anew', write: 'rebuilt' },
  { not: 'one a *|one * a person|one file a *|for one * a *', write: 'one per …' },
  { not: 'a chapter a *|a folder a *|a row a *|a line a *|a rule a *|a page a *|a sheet a *', write: '… per …' },
  {
    not: 'whoever|whomever',
    write: 'anyone who, readers who, everything that',
  },
  { not: 'is no *|are no *', write: 'is not a …', unless: ['there is no *', 'there are no *', 'is no longer', 'are no longer'] },
  { not: 'index of the search', write: 'search index' },
  { not: 'access control of pages', write: 'Pages access control' },
  { not: 'settings of pages', write: 'Pages settings' },
  { not: 'server of the intranet', write: 'intranet server' },
  { not: 'fonts of paper|fonts of pictures', write: 'fonts used for print, for pictures' },
  { not: 'the page of all keys', write: 'the reference page' },
  { not: 'at fault', write: 'wrong, at the source of the problem', unless: ['the content is at fault'] },
  { not: 'hunch|hunches', write: 'sketch' },
  { not: 'this record|a record|the record|records of', write: 'study' },
  { not: 'by likeness', write: 'by similarity' },
  { not: 'true where', write: 'true if' },
  { not: 'where possible', write: 'if possible' },
  { not: 'so as to|so as not to|so as neither to', write: 'so that …, to …' },
  { not: 'of its own accord', write: 'by itself' },
  { not: 'take it out|take this out|take them off|take them out|take it off', write: 'remove it' },
  { not: 'for whoever|to whoever', write: 'for anyone who' },
];

/** Quotation marks are ‘single’ in what readers read, but for those around the words of a customer. */
export const forReaders: readonly Wrong[] = [{ not: '“*|“{*', write: '‘…’', unless: ['“{text}'] }];

/** They are “double” in what the terminal says, which quotes what somebody typed. */
export const forTerminals: readonly Wrong[] = [{ not: '‘*|‘{*', write: '“…”' }];
