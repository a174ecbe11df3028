/** What means something in Markdown wherever it stands; a colon before a word may begin the name of a drawn sign. */
const SIGNS = /[\\`*_[\]<>#|~$&]|:(?=\w)/g;
/** What would begin a list, a title or a command at the start of a line. */
const STARTS = /^(?:[+=/-]|\d{1,9}(?=[.)]))/;

/**
 * Words as one line of Markdown that shows them as they are, on any forge: nothing in them is a mark, HTML, a command or a link, and
 * no name in them calls anybody.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(STARTS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(CALLS, `$1${APART}`);
}

/** Signs by which a forge finds people, issues and merge requests in plain words. */
const CALLS = /([@#!%~&$])(?=[\p{L}\p{N}_"])/gu;
/** Shown as nothing, and no part of a name. */
const APART = '\u200B';

/** Lines as a block of code that shows them as they are, further in where that is asked for. */
export function fenced(text: string, language = '', indent = ''): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.split(/\r\n|\r|\n/);
  return [`${fence}${language}`, ...lines, fence].map((line) => `${indent}${line}`.trimEnd()).join('\n');
}

/** Words in a line as code; none of them calls anybody. */
export function asCode(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}
