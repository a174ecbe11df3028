import type { FontProblem } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

const faults: Record<FontProblem, string> = {
  'not-a-font': 'it is not a font, despite its name',
  collection: 'it contains several fonts, and only single-font files are accepted',
  broken: 'it is damaged and cannot be read',
  'no-outlines': 'it contains no letter outlines that can be drawn in one colour',
  'too-large': 'it is larger than 20 MB',
  outside: 'it is a link that leads out of the content folder',
  unreadable: 'it cannot be opened',
};

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `The brand colour ${colour} is too pale to read as text on white (contrast ${contrast}), so text uses a darker shade (${darkened} on paper).`,
    mend: () => 'To choose the shade yourself, set “brand.colour” to a darker colour, for example the one below.',
  },
  'config/font-elsewhere': {
    say: ({ family, ours, web }) => (web ? `“${family}” is only there in WOFF2: the site shows it; paper and pictures keep ${ours}.` : `No file in fonts/ contains the family “${family}”: the site shows it only to readers who have it installed; paper and pictures keep ${ours}.`),
    mend: ({ suggestion, web }) => (suggestion ? `Did you mean “${suggestion}”?` : web ? 'Put the same fonts in fonts/ as TTF or OTF.' : 'Put its files (TTF or OTF: regular, bold, italic) in fonts/, or remove “brand.fonts”.'),
  },
  'config/font-unusable': {
    say: ({ path, fault }) => `The font ${path} is not used: ${faults[fault]}.`,
    mend: () => 'Ask for the file again in TTF or OTF, or remove it.',
  },
};
