import type { LineMarkSort } from '../diagnostics/rules.ts';

/** A mark that only a text of several paragraphs can hold, in a text of one line: it would be shown with its signs. */
export interface LineMark {
  as: LineMarkSort;
  /** As it is typed, with the blank that parts it from its words. */
  mark: string;
  /** Where it stands in its text. */
  at: number;
  /** What of it is words, and stays. */
  words: string;
}

/*
 * Signs that texts of one line begin with as well are left alone: `+ de 50 ans`, `> 500 salariés`, `- 20 %`, `#1 du marché`. A line of
 * several may begin with them wherever it follows an end of line.
 */
const AT_START: readonly (readonly [LineMarkSort, RegExp])[] = [
  ['box', /^(?:> {0,3})?\[![a-z]{1,20}\][-+]?(?:[ \t]+|$)/i],
  ['task', /^(?:(?:[-*+]|\d{1,2}[.)])[ \t]{1,4})?\[[ xX]\][ \t]+(?=\S)/],
  ['heading', /^#{1,6}[ \t]+(?=[\p{L}"«“„])/u],
  ['item', /^[-*][ \t]+(?=[\p{L}*_`["«“„])/u],
  ['quote', /^>[ \t]?(?=[\p{Lu}«“„])/u],
  ['number', /^\d{1,2}[.)][ \t]+(?=[\p{L}*_`["«“„])/u],
];
const FOOTNOTE = /[ \t]?\[\^[^\][\s]{1,100}\](?!:)|\[\^[^\][\s]{1,100}\]: ?/g;
const PICTURE = /!\[([^\][\n]{0,200})\](?:\([^()\n]{1,300}\)|\[[^\][\n]{1,200}\])/g;
/** What is markup in a statement, and in a name is not. */
const BOLD = /(?<![*\p{L}\p{N}])\*{1,2}(?=[^\s*])([^*\n]{1,200})(?<!\s)\*{1,2}(?![*\p{L}\p{N}])/gu;
const MARKED = /(?<!=)==(?=[^\s=])([^=\n]{1,200})(?<!\s)==(?!=)/g;
const PAGE = /(?<!!)\[\[([^\][\n]{1,200})\]\]/g;
const LINK = /(?<!!)\[([^\][\n]{1,200})\]\([^()\n]{1,300}\)/g;

/** Signs of which every such mark has one. */
const MAY_MARK = /\[\^|\]\(|!\[|\*|==|\[\[|^[ \t]*(?:>|\[[ !xX]|[-*+][ \t]|#|\d{1,2}[.)][ \t])/m;

/**
 * The marks of several paragraphs in a text of one line, as they follow.
 * @param isName whether nothing in it is markup: it is a name or a title, which may have a number before it.
 */
export function lineMarks(text: string, isName: boolean): LineMark[] {
  if (!MAY_MARK.test(text)) return [];
  const found: LineMark[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trimStart();
    const at = start + line.length - words.length;
    const [as, mark] = markAtStart(words, isName) ?? [];
    if (as && mark) found.push({ as, mark, at, words: '' });
    start += line.length + 1;
  }
  const plain = isName ? text : withoutCode(text);
  const within = (as: LineMarkSort, pattern: RegExp) =>
    [...plain.matchAll(pattern)].map(({ 0: mark, 1: words = '', index }): LineMark => ({ as, mark, at: index, words }));
  const ofNames = isName ? [...within('bold', BOLD), ...within('bold', MARKED), ...within('link', LINK), ...within('link', PAGE)] : [];
  return [...found, ...within('footnote', FOOTNOTE), ...within('picture', PICTURE), ...ofNames].sort((a, b) => a.at - b.at);
}

function markAtStart(words: string, isName: boolean): readonly [LineMarkSort, string] | undefined {
  for (const [as, pattern] of AT_START) {
    const [mark] = (isName && as === 'number' ? null : pattern.exec(words)) ?? [];
    if (mark !== undefined) return [as, mark];
  }
  return undefined;
}

/** A text in which what stands between backticks is blank. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]{1,300}`/g, (code) => ' '.repeat(code.length));
}
