import type { ForeignSort } from '../diagnostics/rules.ts';

/** What a mark of another tool stands for, and what we write in its place. */
export interface ForeignMark {
  /** As it is typed. */
  mark: string;
  /** Where it stands in its words. */
  at: number;
  as: ForeignSort;
  /** What stands between the signs, or what the mark is called. */
  words: string;
}

const PATTERNS: readonly (readonly [ForeignSort, RegExp])[] = [
  // Docusaurus, VitePress and Starlight; MkDocs; Obsidian, which knows more words than GitHub, and takes a title on the same line.
  ['box', /^:{3,9}[ \t]{0,9}([a-z][\w-]{0,40})[^\n]{0,200}/gim],
  ['box', /^(?:!!!|\?\?\?)\+?[ \t]{1,9}([a-z][\w-]{0,40})[^\n]{0,200}/gim],
  ['contents', /^\[\[?_?TOC_?\]\]?$/gim],
  ['image', /!\[\[([^\][\n]{1,200})\]\]/g],
  ['link', /(?<!!)\[\[(?!_?TOC_?\]\])([^\][\n]{1,200})\]\]/gi],
  ['strong', /(?<!=)==(?![\s=])([^=\n]{1,200})(?<!\s)==(?!=)/g],
  ['template', /\{\{([^{}\n]{1,200})\}\}|\{%([^{}%\n]{1,200})%\}/g],
  ['attributes', /(?<!\{)\{:?[ \t]{0,9}(?:[.#][a-z][\w-]{0,80}|(?:width|height|target|class|style|align)=)[^{}\n]{0,200}\}/gi],
  ['comment', /%%[^%\n]{1,500}%%/g],
];

/** Signs of which every mark of another tool has one, for texts that need not be read as Markdown otherwise. */
export const MAY_BE_FOREIGN = /==|\{[{%.#:wthcsa]|%%|^:{3}|^!!!|^\?\?\?/m;

/** The marks of other tools in words that stand outside code, as they follow. */
export function foreignMarks(words: string): ForeignMark[] {
  const found = PATTERNS.flatMap(([as, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ mark: match[0], at: match.index, as, words: (match[1] ?? match[2] ?? '').trim() })),
  );
  return found.sort((a, b) => a.at - b.at);
}

const ALERT = /^\[!([a-z][\w-]{0,40})\]([-+]?[^\n]{0,200})/i;

/** What begins a box in a quotation as Obsidian writes it, and GitHub does not read it. */
export function foreignAlert(words: string): ForeignMark | undefined {
  const [mark, name = '', title = ''] = ALERT.exec(words) ?? [];
  const isOurs = /^(?:note|tip|important|warning|caution)$/i.test(name) && title.trim() === '';
  return mark === undefined || isOurs ? undefined : { mark, at: 0, as: 'box', words: name };
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['TIP', /^(?:tip|hint|astuce|conseil|success|check|done)/i],
  ['IMPORTANT', /^important/i],
  ['CAUTION', /^(?:caution|danger|error|fail|failure|bug|erreur|prudence)/i],
  ['WARNING', /^(?:warn|warning|attention|avertissement)/i],
];

/** The alert of GitHub that a box of another tool comes nearest to. */
export function nearestAlert(name: string): string {
  return `> [!${KINDS.find(([, names]) => names.test(name))?.[0] ?? 'NOTE'}]`;
}
