import type { Place } from '../../diagnostics/diagnostic.ts';
import { withoutTypedQuotes } from './typed-quotes.ts';

/** One line of YAML, cut into what stands before its value, the value, and a comment after it. */
export interface YamlLine {
  /** Indentation, dashes and key: `  - text: `. */
  lead: string;
  /** The key on this line, if it has one. */
  key: string | undefined;
  value: string;
  /** ` # …`, with its spaces. */
  comment: string;
}

const LEAD = /^(\s*(?:- +)*)(?:([^\s'"[\]{}#:>|&*!%@`,?-](?:[^:'"#]*[^:'"# \u00A0\u202F])?)[ \u00A0\u202F]*:(?=\s|$)\s*)?/;

/** Spaces that an editor shows as ordinary ones, or not at all, and that YAML takes for letters. */
export const INVISIBLE_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/;

/** Reads a line as somebody who types it means it: dashes, a key up to the first colon, then the value. */
export function readRow(line: string): YamlLine {
  const match = LEAD.exec(line);
  const lead = match?.[0] ?? '';
  const rest = line.slice(lead.length);
  const comment = /\s#(?:\s.*)?$/s.exec(rest)?.[0] ?? '';
  return { lead, key: match?.[2], value: rest.slice(0, rest.length - comment.length).trimEnd(), comment };
}

/** How far a line is indented. */
export function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

/** Words with a space, an accent or a capital before a colon are a text, not a key. */
export function looksLikeWords(key: string): boolean {
  return /[\s’'À-ÿ]|^\p{Lu}/u.test(key);
}

/** A text as YAML's double-quoted string. */
export function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** A bullet and a box to tick, which a text on one line would show. */
const BOX = /^(?:\*\s+(?=[\p{L}[]))?(?:\[[ xX]\]\s+(?=\S))?/u;

/** A text in straight quotes, which take the place of typographic ones around it. */
export function quoteInstead(text: string): string {
  return quote(withoutTypedQuotes(text.replace(BOX, '')));
}

/** The same line with its value in quotes: the mend for most text that YAML reads as something else. */
export function withQuotedValue(row: YamlLine): string {
  return `${row.lead}${quoteInstead(unquote(row.value))}${row.comment}`;
}

/** Takes off quotes that open but do not close around the whole, as in `'l'achat'` or `"Bonjour" dit-elle`. */
function unquote(value: string): string {
  // What JSON puts after a value is no part of it.
  const wrapped = /^(['"])(.*)\1[,;]?$/.exec(value);
  // `'Je n'ai pas` opens a quote that nothing closes: its second apostrophe is part of a word.
  if (!wrapped && /^'[^']*\p{L}'\p{L}/u.test(value)) return value.slice(1);
  return wrapped?.[2] ?? value;
}

/** The same line with ordinary spaces before its value, or before its text where it has no key. */
export function withPlainSpaces(line: string): string {
  const lead = /^(?:[^:]*:(?![^\s\u200B])|[\s\u200B]*(?:-(?=[\s\u200B])[\s\u200B]*)*)[\s\u200B]*/.exec(line)?.[0] ?? '';
  const plain = lead
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/(?<! ) +:/, ':');
  return plain + line.slice(lead.length);
}

/** A place on a line that was mended in order to be read, as the place of the same characters on the line as it was typed. */
export function typedPlace(place: Place, mended: string, typed: string): Place {
  if (mended === typed) return place;
  const shorter = Math.min(mended.length, typed.length);
  let before = 0;
  while (before < shorter && mended[before] === typed[before]) before++;
  let after = 0;
  while (after < shorter - before && mended.at(-1 - after) === typed.at(-1 - after)) after++;
  // A place that begins or ends inside what was mended takes in all of it.
  const toTyped = (column: number, inside: number) => {
    if (column - 1 <= before) return column;
    return mended.length - (column - 1) <= after ? column + typed.length - mended.length : inside;
  };
  const column = toTyped(place.column, before + 1);
  return { ...place, column, endColumn: Math.max(column + 1, toTyped(place.endColumn, typed.length - after + 1)) };
}
