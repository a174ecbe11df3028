/** What keeps two signs apart, and is not seen. */
const APART = '\u2060';

/**
 * Words in the Markdown of a forge that mean nothing but themselves, on one line: no markup, no link, nobody who is called by an `@`, no
 * issue, label or milestone that is named by a sign. They are not to stand at the beginning of a line.
 */
export function plainMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/[@#!$%](?=[\p{L}\p{N}"])|:(?=\/\/)|\bwww(?=\.)/giu, `$&${APART}`);
}
