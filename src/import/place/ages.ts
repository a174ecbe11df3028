import { languages } from '../../languages/index.ts';
import { yearsAbroad } from '../names/abroad.ts';

const spoken = Object.values(languages).map(({ typed }) => typed.ages);

/** Words of all languages as one part of a pattern, the longest first; a space in them may be a hyphen. */
function oneOf(kind: 'years' | 'about' | 'to'): string {
  const words = [...spoken.flatMap((ages) => ages[kind]), ...(kind === 'years' ? yearsAbroad : [])].sort((a, b) => b.length - a.length);
  return words.map((word) => word.replace(/\./g, '\\.').replace(/[ -]/g, '[ -]')).join('|');
}

/** `ans`, `years old`, `Jahre`: what follows the number of an age. */
export const YEARS = `(?:${oneOf('years')})(?!\\p{L})`;
/** `28 à 36`, `28–36`. */
export const BETWEEN = new RegExp(`\\d\\s*(?:-|–|${oneOf('to')})\\s*\\d`, 'u');
/** Words that say no more than the number of an age does. */
export const AROUND = new RegExp(`(?<!\\p{L})(?:${oneOf('years')}|${oneOf('about')})(?!\\p{L})|[~.,\\s-]`, 'giu');
