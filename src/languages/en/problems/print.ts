import type { RuleParams } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

type Signs = RuleParams['print/missing-glyph'];

/** As many signs as a sentence can hold. */
const MOST = 8;

function theSigns(signs: Signs['signs']): string {
  const [first] = signs;
  if (signs.length === 1) return `The sign “${first?.character}” (${first?.code}) is`;
  const more = signs.length - MOST;
  return `The signs ${signs
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
    say: ({ name, format, length, fits }) => `The quote of ${name} is too long for “${format}”: it has ${length} signs, and ${fits} can be read from afar.`,
    mend: ({ fits }) => `Shorten the quote to ${fits} signs or fewer, or choose the A4 sheet (--format poster-a4), which holds it.`,
  },
  'print/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} in none of the fonts of paper: ${shownIn(signs, name)} would be printed with ${signs.length > 1 ? 'holes' : 'a hole'}.`,
    mend: ({ signs }) => `${signs.length > 1 ? 'Put words in their place, or put a font that has them' : 'Put a word in its place, or put a font that has it'} in fonts/ and name it (“brand.fonts”): without one, only Latin, Greek and Cyrillic can be printed.`,
  },
  'print/too-long': {
    say: ({ name, size, limit }) => `“${name}” is far too long for paper: ${size} values, lines and signs, of ${limit} at most. It stays on the site, and is missing from posters, cards and the booklet.`,
    mend: () => 'Spread its content over several files or pages.',
  },
  'print/failed': {
    say: ({ name, format, detail }) => `“${format}” of ${name} was not made; the program that sets sheets says: ${detail}`,
    mend: () => 'The fault is ours: report it with this file. All the rest is made.',
  },
  'print/stopped': {
    say: ({ detail }) => `Not all sheets and pictures were made: the program that sets them ended (${detail}).`,
    mend: () => 'Try again; if it happens again, build without them (--no-print) and report it.',
  },
  'picture/overflow': {
    say: ({ name, format, title }) => `The “${format}” picture of ${name} was not made: “${title.en}” does not fit on it, even at the smallest size that can be read.`,
    mend: ({ title }) => `Shorten “${title.en}”; the rest of the page is not at fault.`,
  },
  'picture/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} in none of the fonts of pictures: ${shownIn(signs, name)} would be shown with ${signs.length > 1 ? 'holes' : 'a hole'}.`,
    mend: ({ signs }) => `${signs.length > 1 ? 'Put words in their place, or put a font that has them' : 'Put a word in its place, or put a font that has it'} in fonts/ and name it (“brand.fonts”): without one, only Latin, Greek and Cyrillic can be drawn.`,
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `The “${format}” picture of ${name} was not made; the program that draws says: ${detail}`,
    mend: () => 'The fault is ours: report it with this file. All the rest is made.',
  },
};
