import type { Messages } from '../message.ts';

export const picture: Messages<'picture'> = {
  'picture/overflow': {
    say: ({ name, format, title }) => `The “${format}” picture of ${name} was not made: “${title.en}” does not fit on it, even at the smallest size that can be read.`,
    mend: ({ title }) => `Shorten “${title.en}”; the rest of the page is not at fault.`,
  },
  'picture/missing-glyph': {
    say: ({ name, character, code, title }) => `The sign “${character}” (${code}) is in none of the fonts of pictures: “${title.en}” of ${name} would be shown with a hole.`,
    mend: () => 'Put a word in its place, or put a font that has it in fonts/ and name it (“brand.fonts”): without one, only Latin, Greek and Cyrillic can be drawn.',
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `The “${format}” picture of ${name} was not made; the program that draws says: ${detail}`,
    mend: () => 'The fault is ours: report it with this file. All the rest is made.',
  },
};
