import type { FontProblem } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

const faults: Record<FontProblem, string> = {
  'not-a-font': 'it is no font, in spite of its name',
  collection: 'it holds several fonts, and only files of a single one are taken',
  broken: 'it is damaged, and what draws letters could not read it',
  'no-outlines': 'it holds no outlines of letters that can be drawn in one colour',
  'too-large': 'it has more than 20 MB',
  outside: 'it is a link that leads out of the content folder',
  unreadable: 'it cannot be opened',
};

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `The brand colour ${colour} is too pale for words (a contrast of ${contrast} on white): on screen and on paper they are set in a darker tone (${darkened} on paper).`,
    mend: () => 'If that tone does not suit you, give “brand.colour” a darker colour; otherwise, write this one.',
  },
  'config/font-elsewhere': {
    say: ({ family, ours, web }) => (web ? `“${family}” is brought in WOFF2 alone: the site shows it; paper and pictures keep ${ours}.` : `No file in fonts/ is of the family “${family}”: the site shows it to those who have it installed; paper and pictures keep ${ours}.`),
    mend: ({ suggestion, web }) => (suggestion ? `Did you mean “${suggestion}”?` : web ? 'Put the same fonts in fonts/ as TTF or OTF.' : 'Put its files (TTF or OTF: regular, bold, italic) in fonts/, or leave “brand.fonts” out.'),
  },
  'config/font-unusable': {
    say: ({ path, fault }) => `The font ${path} is not used: ${faults[fault]}.`,
    mend: () => 'Ask for the file again in TTF or OTF, or take it away.',
  },
};
