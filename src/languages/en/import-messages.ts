import type { importing as french } from '../fr/import-messages.ts';

/** How a file of a program is saved in a format that is imported. */
const saveAs: Readonly<Record<string, string>> = {
  workbook: 'Open it in Excel or LibreOffice, choose “File › Save As”, then the type “Excel Workbook (.xlsx)” or “CSV UTF-8 (.csv)”, and import the new file.',
  numbers: 'Open it in Numbers, choose “File › Export To › Excel…” (.xlsx) or “CSV…”, and import the new file.',
  document: 'Open it in Word or LibreOffice, choose “File › Save As”, then the type “Word Document (.docx)”, and import the new file.',
  pages: 'Open it in Pages, choose “File › Export To › Word…” (.docx), and import the new file.',
  online: 'Open it in the browser, choose “File › Download”, then “Microsoft Word (.docx)”, “Microsoft PowerPoint (.pptx)” or “Microsoft Excel (.xlsx)”, and import that file.',
  pdf: 'Open it in Word, save it as .docx and read it through, or copy its text into a document, and import that document.',
  markup: 'Save it as Markdown, for example with “pandoc -t gfm -o personas.md”, and import the new file.',
  slides: 'Open it in PowerPoint, Keynote or LibreOffice, save or export it as “PowerPoint Presentation (.pptx)”, and import the new file.',
};

/** What an import says. */
export const importing: typeof french = {
  /** What an imported file says of itself, in its comments. */
  comments: {
    from: (file, day) => `Imported from ${file} on ${day}.`,
    look: 'To check before publishing:',
    state: 'the state: the source gave none, so this starts as a sketch (proto);',
    role: 'the role: the source gave none;',
    near: (labels) => `the fields matched by similarity: ${labels};`,
    notes: 'the notes: whatever matched no field, word for word;',
    evidence: 'the evidence: link each statement to a verbatim or a figure (evidence).',
    empty: (labels) => `Empty in the source: ${labels}.`,
    origin: (labels, line) => `${labels}${line > 0 ? ` (line ${line})` : ''}`,
    unsure: 'to be checked',
    placeholder: 'Role to be completed',
  },
  /** Why a file cannot be imported at all. */
  unreadable: {
    empty: (file) => `${file} is empty: there is nothing to import.`,
    binary: (file) => `${file} is not readable as text (UTF-8, UTF-16, Windows-1252), nor a document that can be opened. Save it as UTF-8, .docx or .xlsx.`,
    damaged: (file) => `${file} does not open: it is damaged, incomplete, or not what its name says. Open it in its program, save it again, and import that file.`,
    password: (file) => `${file} is protected by a password: save a copy without a password, and import that copy.`,
    syntax: (file, detail) => `${file} cannot be read, line ${detail.replace(' ', ': ')}`,
    'alias-loop': (file, detail) => {
      const [line, name] = detail.split(' ');
      return `${file} cannot be read, line ${line}: the alias “*${name}” is inside its own anchor, “&${name}”, and would never end. Replace it with the words that you mean.`;
    },
    'open-quote': (file, line) => `${file} cannot be read, line ${line}: the quotation mark (") that opens a cell is not closed there, and the lines below would go into that cell. Close it, or double it ("") if it is part of the text.`,
    format: (file, program) =>
      `${file} has an unsupported format; supported formats are .yaml, .yml, .json, .md, .markdown, .txt, .rst, .html, .csv, .tsv, .xlsx, .ods, .docx, .odt, .pptx and .odp. ${saveAs[program] ?? 'Save a document as .docx first, and a table as .xlsx or .csv.'}`,
    'no-persona': (file) => `${file}: no persona found. The file needs at least one row, heading or object per person.`,
    'too-large': (file, detail) => `${file} is too large to be imported${detail && ` (${detail})`}: split it into several files.`,
  },
  /** Of what there is too much. */
  limits: {
    bytes: (count) => `more than ${count} bytes`,
    unzipped: (count) => `more than ${count} bytes once unzipped`,
    ratio: (count) => `more than ${count} unzipped bytes per byte of the file`,
    parts: (count) => `more than ${count} files in the workbook`,
    tags: (count) => `more than ${count} XML tags in the workbook`,
    elements: (count) => `more than ${count} XML elements in one part of the document`,
    html: (count) => `more than ${count} HTML tags`,
    text: (count) => `more than ${count} bytes of text in one piece in the workbook`,
    letters: (count) => `more than ${count} letters, including repeated ones`,
    rows: (count) => `more than ${count} rows`,
    cells: (count) => `more than ${count} cells, including empty ones`,
    depth: (count) => `more than ${count} levels of nesting`,
  },
  /** Why a file could not be opened. */
  notRead: {
    missing: (file) => `The file ${file} does not exist.`,
    unreadable: (file) => `The file ${file} cannot be read: check your permissions and the path.`,
    folder: (file) => `${file} is a folder: give a file.`,
    special: (file) => `${file} is not a real file, but a device, a pipe or a socket: give a file.`,
    outside: (file) => `${file} is a symbolic link that leads out of the content folder: it is not followed. Give the file itself.`,
    'too-large': (file, megabytes) => `${file} is larger than ${megabytes} MB: split it into several files.`,
  },
  mappingFaults: {
    syntax: (file, { line }) => `${file}, line ${line}: a mapping is written “heading: field”, one per line.`,
    drop: (file, { line }) => `${file}, line ${line}: an import never drops anything; write “notes” to set it aside.`,
    unknown: (file, { line, found, suggestion }) => `${file}, line ${line}: “${found}” is not a field.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Write “notes” for a heading that has no field.`,
  },
  /** The words of a mapping that is shown. */
  mapping: {
    head: ['heading, key or column: field of the persona, or notes. Edit it, then: npx --no handbook import FILE --mapping THIS-FILE', 'On the right: how the field was found, and how many items go there. “#” is the heading that opens a persona.'],
    sure: { title: 'its name', usual: 'usual name', near: 'similarity, to be checked', shape: 'form of the content, to be checked', none: 'no field' },
    people: 'People found, and what says so:',
    why: { label: 'a heading that names', fields: 'fields', siblings: 'the same shape as the others', age: 'an age', words: 'the name in the text' },
  },
  /** What ought to be known of an import: one sentence per kind, with where it happened. */
  told: {
    encoding: (list) => `The file is not in UTF-8: it was read as ${list}. Check the accents.`,
    formula: (list) => `Formulas replaced by their last value: ${list}.`,
    merged: (list) => `Merged cells: the value applies to every cell they cover: ${list}.`,
    'no-name': (list) => `Rows or columns without a name, read as more about the previous person; if it is somebody else, give them a name in the source and import again: ${list}.`,
    'somebody-else': (list) => `Rows or columns without a name, read as somebody else, because the role, age or id differs from the previous person’s: ${list}.`,
    transposed: (list) => `Table read by columns, one persona per column${list ? `: ${list}` : ''}.`,
    'hidden-sheet': (list) => `Hidden sheets, imported too: ${list}.`,
    'hidden-cells': (list) => `Hidden rows and columns, imported too; check what they say: ${list}.`,
    error: (list) => `Cells in which the spreadsheet reports an error, imported as they are; fix them in the source or in the persona: ${list}.`,
    total: (list) => `Rows or columns that look like a total, read as people; delete their files if they are not people: ${list}.`,
    deleted: (list) => `Deletions in tracked changes, left out: ${list}.`,
    comments: (list) => `Comments left out: ${list}.`,
    'hidden-text': (list) => `Hidden passages, imported too; check what they say: ${list}.`,
    'hidden-slides': (list) => `Hidden slides, imported too: ${list}.`,
    pictures: (list) => `Pictures left in the document, to be added by hand: ${list}.`,
    nobody: (list) => `No person described, so left out: ${list}.`,
    'ambiguous-date': (list) => `Dates read with the day first; correct them if the month came first: ${list}.`,
    html: (list) => `HTML tags removed, their words kept: ${list}.`,
    control: (list) => `Invisible characters replaced by a space: ${list}.`,
    link: (list) => `Images and links to files kept as text, without the file: ${list}.`,
    unplaced: (list) => `Kept in the notes, because the field does not take this form: ${list}.`,
    'no-role': (list) => `No role in the source, to be completed: ${list}.`,
    'name-from-file': (list) => `No name in the source, named after the closest thing found: ${list}.`,
    'id-changed': (list) => `Duplicate ids in this file, made unique: ${list}.`,
  },
  /** What the command itself says. */
  command: {
    exists: (files) => `Nothing was written, because an import overwrites nothing: ${files} already ${files.includes(', ') ? 'exist' : 'exists'}. Rename or delete, then try again.`,
    persona: (file, placed, notes) => `${file}  ${placed} placed, ${notes} in the notes`,
    next: (command) => `Next: ${command}`,
    more: (count) => ` and ${count} more`,
    nothingIn: (list) => `${list} contains no file that can be imported.`,
    left: (list) => `Left out in the folder: ${list}.`,
    newPeople: (list) => `New people in the source: ${list}.`,
    newTexts: (file, list) => `${file} does not have yet: ${list}.`,
  },
};
