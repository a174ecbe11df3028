import type { RuleParams } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

type Signs = RuleParams['print/missing-glyph'];

/** As many characters as a sentence can list. */
const MOST = 8;

function theSigns(signs: Signs['signs']): string {
  const [first] = signs;
  if (signs.length === 1) return `The character “${first?.character}” (${first?.code}) is`;
  const more = signs.length - MOST;
  return `The characters ${signs
    .slice(0, MOST)
    .map(({ character }) => `“${character}”`)
    .join(', ')}${more > 0 ? ` and ${more} more` : ''} are`;
}

const areSeveral = (signs: Signs['signs']) => signs.some(({ title }) => title.en !== signs[0]?.title.en);
const shownIn = (signs: Signs['signs'], name: string) => `“${signs[0]?.title.en}”${areSeveral(signs) ? ' and other texts' : ''} of ${name}`;

export const print: Messages<'print' | 'picture'> = {
  'print/overflow': {
    say: ({ name, format, lines }) => `The sheet of ${name} does not fit on “${format}”: ${lines} ${lines === 1 ? 'line is' : 'lines are'} too many at the smallest size that can be read.`,
    mend: ({ title, format }) => `Shorten “${title.en}”, the longest part, or ${format.startsWith('cards') ? 'choose a poster (--format poster-a4)' : 'print large, over several sheets (--large-print)'}.`,
  },
  'print/long-quote': {
    say: ({ name, format, length, fits }) => `The quote of ${name} is too long for “${format}”: it has ${length} characters, and only ${fits} can be read from a distance.`,
    mend: ({ fits }) => `Shorten the quote to ${fits} characters or fewer, or choose the A4 sheet (--format poster-a4), on which it fits.`,
  },
  'print/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} missing from the fonts used for print: ${shownIn(signs, name)} would be printed with ${signs.length > 1 ? 'gaps' : 'a gap'}.`,
    mend: ({ signs }) => `${signs.length > 1 ? 'Replace them with words, or put a font that has them' : 'Replace it with a word, or put a font that has it'} in fonts/ and name that font in “brand.fonts”: without one, only Latin, Greek and Cyrillic can be printed.`,
  },
  'print/too-long': {
    say: ({ name, size, limit }) => `“${name}” is far too long for paper: it has ${size} values, lines and characters; the limit is ${limit}. It stays on the site, but is left out of posters, cards and the booklet.`,
    mend: () => 'Spread its content over several files or pages.',
  },
  'print/failed': {
    say: ({ name, format, detail }) => `“${format}” of ${name} was not produced; the program that lays out sheets says: ${detail}`,
    mend: () => 'This is a fault in the tool: please report it with this file. Everything else was produced.',
  },
  'print/stopped': {
    say: ({ detail }) => `Not all sheets and pictures were produced: the program that lays them out stopped (${detail}).`,
    mend: () => 'Try again; if it happens again, build without them (--no-print) and report it.',
  },
  'picture/overflow': {
    say: ({ name, format, title }) => `The “${format}” picture of ${name} was not produced: “${title.en}” does not fit on it, even at the smallest size that can be read.`,
    mend: ({ title }) => `Shorten “${title.en}”; the rest of the page is fine.`,
  },
  'picture/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} missing from the fonts used for pictures: ${shownIn(signs, name)} would be shown with ${signs.length > 1 ? 'gaps' : 'a gap'}.`,
    mend: ({ signs }) => `${signs.length > 1 ? 'Replace them with words, or put a font that has them' : 'Replace it with a word, or put a font that has it'} in fonts/ and name that font in “brand.fonts”: without one, only Latin, Greek and Cyrillic can be drawn.`,
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `The “${format}” picture of ${name} was not produced; the program that draws pictures says: ${detail}`,
    mend: () => 'This is a fault in the tool: please report it with this file. Everything else was produced.',
  },
};
