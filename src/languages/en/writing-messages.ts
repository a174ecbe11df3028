import type { Language } from '../fr/index.ts';

/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing: Language['writing'] = {
  refused: {
    'read-only': (file) => `Nothing was written: ${file} is read-only. Make it writable, then try again.`,
    changed: (file) => `Nothing was written: ${file} has just changed. Try again.`,
  },
  format: {
    written: 'Formatted, without losing a value or a comment:',
    toWrite: 'To be formatted (handbook fmt):',
    nothing: (files) => (files > 1 ? `${files} files, all in form or left as they are.` : 'Nothing to format.'),
    ids: (ids) => `id${ids.length > 1 ? 's' : ''} added: ${ids.join(', ')}`,
    faulty: (file) => `${file} is left as it is, as it has errors: “handbook check” shows them.`,
    unusual: (file) => `${file} is left as it is: it is written in an uncommon way, which this command cannot put in form without risk.`,
    unknownFile: (name, suggestion) => `“${name}” is no content file of this folder.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
  },
};
