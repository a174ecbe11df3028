import { withoutBlanks } from './blanks.ts';

/** The marks of quotations at the start of a line. */
const QUOTES = /^(?: {0,3}> ?)*/;
const ITEM = /^(?:([-+*])|(\d{1,9})[.)])([ \t]+)(?=[^ \t])/;
const HEADING = /^#{1,6}[ \t]/;
const RULE_OF_TABLE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
/** Deeper than this, a line goes on with the paragraph above it, or is code. */
const MOST_INDENT = 3;

/**
 * Tells of one line after the other whether it surely begins a paragraph, an item or a row. Where a reader of Markdown could take it for more
 * of the paragraph above, the answer is no.
 */
export function paragraphStarts(): (line: string) => boolean {
  let before: Line = { depth: 0, rest: '', indent: 0 };
  let beforeBegan = true;
  let inTable = false;
  /** The columns at which what the open items hold begins. */
  let open: number[] = [];
  return (typed) => {
    const line = lineOf(typed);
    const fresh = before.rest === '';
    if (line.depth !== before.depth) open = [];
    const outer = line.rest === '' ? open : open.filter((column) => column <= line.indent);
    const leaves = outer.length < open.length;
    open = outer;
    const isShallow = line.indent - (open.at(-1) ?? 0) <= MOST_INDENT;
    const item = isShallow ? ITEM.exec(line.rest) : null;
    const isItem = item !== null && (fresh || leaves || item[1] !== undefined || item[2] === '1');
    const begins = fresh || isItem || (isShallow && HEADING.test(line.rest));
    if (isItem) open.push(line.indent + widthOf(item));
    inTable =
      !begins && isShallow && line.depth === before.depth && (inTable ? line.rest.includes('|') : isHead(before, line, beforeBegan));
    [before, beforeBegan] = [line, begins];
    return begins || inTable;
  };
}

interface Line {
  /** Of how many quotations it is a part. */
  depth: number;
  indent: number;
  rest: string;
}

function lineOf(typed: string): Line {
  const [quotes = ''] = QUOTES.exec(typed) ?? [];
  const inner = typed.slice(quotes.length);
  const rest = withoutBlanks(inner);
  const blank = inner.slice(0, inner.search(/[^ \t]|$/));
  return { depth: quotes.split('>').length - 1, rest, indent: blank.replace(/\t/g, '    ').length };
}

/** How far the text of an item stands from where the item begins; far from its mark, that text is code. */
function widthOf([mark, , , blank = '']: RegExpExecArray): number {
  const gap = blank.replace(/\t/g, '    ').length;
  return mark.length - blank.length + (gap > 4 ? 1 : gap);
}

/** Whether a line is the rule below the head of a table. */
function isHead(head: Line, rule: Line, beginsParagraph: boolean): boolean {
  return (
    beginsParagraph &&
    head.rest.includes('|') &&
    !head.rest.includes('\\') &&
    RULE_OF_TABLE.test(rule.rest) &&
    cellsIn(head.rest) === cellsIn(rule.rest)
  );
}

function cellsIn(row: string): number {
  return row.replace(/^\||\|$/g, '').split('|').length;
}
