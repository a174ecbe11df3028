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
  ['contents', /^\{:?toc(?::[^{}\n]{0,100})?\}$/gim],
  // Confluence and Jira; and a heading whose signs touch its words.
  ['heading', /^h[1-6]\.[ \t]{1,9}(\S[^\n]{0,200})/gm],
  ['heading', /^#{2,6}(?=\p{L})([^\n]{1,200})/gmu],
  [
    'attributes',
    /\{(?:panel|noformat|expand|color|info|note|tip|warning|(?:panel|expand|color|info|note|tip|warning|code|quote|column|status):[^{}\n]{1,200})\}/gi,
  ],
  ['attributes', /^\\(?:newpage|pagebreak|clearpage)$/gm],
  // What lacks a sign of a link, has one too many, or has them the wrong way round; a bare address is a link by itself.
  ['link', /(?<![\]!])\[([^\][|\n]{1,100}\|(?:https?:|\/)[^\][|\s]{1,300})\]/gi],
  ['address', /(?<![\]!])\[([^\][|\n]{1,100})(?:\||\][ \t]\()$/g],
  ['address', /\(([^()\n]{1,100})\)\[$/g],
  ['turned', /(?<![\]!])\[([^\][\n]{1,100}\][ \t]\(\/[^()\s]{0,300})\)/g],
  ['turned', /\(([^()\n]{1,100}\)\[\/[^\][\s]{0,300})\]/g],
  ['turned', /(?<![\]!])\[([^\][\n]{1,100}\]\([^()<>\s"]{1,200}[ \t][^()<>\n"]{1,200})\)/g],
  ['image', /!\[\[([^\][\n]{1,200})\]\]/g],
  ['link', /(?<!!)\[\[(?!_?TOC_?\]\])([^\][\n]{1,200})\]\]/gi],
  ['strong', /(?<!=)==(?![\s=])([^=\n]{1,200})(?<!\s)==(?!=)/g],
  ['template', /\{\{([^{}\n]{1,200})\}\}|\{%([^{}%\n]{1,200})%\}/g],
  ['attributes', /(?<!\{)\{:?[ \t]{0,9}(?:[.#][a-z][\w-]{0,80}|(?:width|height|target|class|style|align)=)[^{}\n]{0,200}\}/gi],
  ['comment', /%%[^%\n]{1,500}%%/g],
  // Between signs of dollars that touch it stands a formula where it holds a sign of one, or is a letter; two prices hold none.
  ['formula', /\$\$[^$]{1,500}\$\$/g],
  ['formula', /(?<![\p{L}\p{N}$\\])\$(?:[a-z]|(?=[^\s$])[^$\n]{0,200}[\^_={}+*\\<>≤≥≈×][^$\n]{0,200})(?<!\s)\$(?![\p{L}\p{N}$])/giu],
  ['raised', /(?<![\p{L}\p{N}])[\p{L}\p{N}()]{1,30}\^[\p{L}\p{N}+−-]{1,20}\^[\p{L}\p{N}]{0,30}/gu],
  ['raised', /(?<![\p{L}\p{N}^)\]])\^[\p{L}\p{N}][^^\n]{0,60}\^(?![\p{L}\p{N}^])/gu],
  ['emoji', /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z0-9_-]{1,40}|[+-]1|100):(?![\p{L}\p{N}:/])/gu],
];

/** A line of a definition below its term, at the start of a paragraph. */
const TERM = /^([^\n]{1,60})\n:[ \t]{1,9}([^\n]{1,200})/;

/** Signs of which every mark of another tool has one, for texts that need not be read as Markdown otherwise. */
export const MAY_BE_FOREIGN = /==|\{[{%.#:a-z]|%%|^:{3}|^!!!|^\?\?\?|[~^]|\$[^$]+\$|:[a-z0-9_+-]+:|^:[ \t]/m;

/** The marks of other tools in words that stand outside code, as they follow. */
export function foreignMarks(words: string): ForeignMark[] {
  const found = PATTERNS.flatMap(([as, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ mark: match[0], at: match.index, as, words: (match[1] ?? match[2] ?? '').trim() })),
  );
  return withoutInner(found.sort((a, b) => a.at - b.at));
}

/** Marks that stand in none before them: a formula has signs of its own. */
function withoutInner(marks: readonly ForeignMark[]): ForeignMark[] {
  let end = 0;
  return marks.filter(({ at, mark }) => {
    if (at < end) return false;
    end = at + mark.length;
    return true;
  });
}

/** What a term and its definition are called by the line of the definition; undefined where there is none. */
export function foreignTerm(words: string): ForeignMark | undefined {
  const [, term = '', meaning = ''] = TERM.exec(words) ?? [];
  const at = term.length + 1;
  return term === ''
    ? undefined
    : { mark: words.slice(at).split('\n', 1)[0] ?? '', at, as: 'term', words: `**${term.trim()}** – ${meaning.trim()}` };
}

/** Lines between bars that look like a table, and are none, as no line of dashes stands below the first. */
export function foreignTable(words: string): ForeignMark | undefined {
  const [head = '', ...rows] = words.split('\n').map((line) => line.trim());
  const isRow = (line: string) => /^\|.{1,2000}\|$/.test(line);
  const cells = cellsOf(head);
  if (!isRow(head) || cells.length < 2 || rows.length === 0 || !rows.every(isRow)) return undefined;
  return { mark: head, at: 0, as: 'table', words: `| ${cells.join(' | ')} |` };
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** The line of dashes that makes a table of lines, below its head. */
export function dashesBelow(head: string): string {
  return `|${' --- |'.repeat(cellsOf(head).length)}`;
}

/** Words that single tildes strike through, as they are typed in a text from a place on. */
export function struckMark(words: string, text: string, from: number): ForeignMark | undefined {
  const typed = `~${words}~`;
  for (let at = text.indexOf(typed, from); at >= 0; at = text.indexOf(typed, at + 1)) {
    const end = at + typed.length;
    if (text[at - 1] === '~' || text[end] === '~') continue;
    const [before = ''] = /[\p{L}\p{N}~)]{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
    const [after = ''] = /^[\p{L}\p{N}~(]{0,30}/u.exec(text.slice(end, end + 30)) ?? [];
    const isLowered = before !== '' && /^[\p{L}\p{N}+−-]{1,10}$/u.test(words);
    return { mark: isLowered ? before + typed + after : typed, at, as: isLowered ? 'lowered' : 'struck', words };
  }
  return undefined;
}

const RAISED: Readonly<Record<string, string>> = signsOf('0123456789+-−', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻');
const LOWERED: Readonly<Record<string, string>> = signsOf('0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋');

/** A word with figures above or below the line, of which there are signs; letters stay as they are. */
export function inSigns(mark: string): string {
  return mark
    .replace(/\^([^^~]{1,20})\^/g, (_, words: string) => signsFor(words, RAISED))
    .replace(/~([^^~]{1,20})~/g, (_, words: string) => signsFor(words, LOWERED));
}

function signsFor(words: string, signs: Readonly<Record<string, string>>): string {
  return [...words].every((sign) => Object.hasOwn(signs, sign)) ? [...words].map((sign) => signs[sign]).join('') : words;
}

function signsOf(plain: string, others: string): Record<string, string> {
  const all = [...others];
  return Object.fromEntries([...plain].map((sign, at) => [sign, all[at] ?? sign]));
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
