import {
  explainItem,
  explainNested,
  explainNoColon,
  explainToken,
  firstSentence,
  type OnLine,
  type OnValue,
  type Quoted,
} from './explain-line.ts';
import { type Explanation, explained, type SyntaxFault } from './fault.ts';
import { quoteInstead, readRow, withQuotedValue } from './row.ts';
import { unclosedBracket, unclosedQuote, unclosedQuoteAbove, wrappedColon } from './several-lines.ts';

/** Puts a parser fault into our own terms by looking at what was typed on its line. */
export function explain(fault: SyntaxFault, lines: readonly string[]): Explanation {
  const text = lines[fault.line - 1] ?? '';
  const row = readRow(text);
  const valueAt = row.lead.length + 1;
  const onValue: OnValue = (rule, params, paste) =>
    explained(rule, params, { line: fault.line, column: valueAt, length: row.value.length }, paste);
  const quoted: Quoted = (rule, params) => onValue(rule, params, withQuotedValue(row));
  const onLine: OnLine = (line, rule, params, paste) => {
    const typed = lines[line - 1] ?? '';
    const column = typed.length - typed.trimStart().length + 1;
    return explained(rule, params, { line, column, length: typed.trim().length }, paste);
  };
  const unknown = () => onLine(fault.line, 'yaml/syntax', { detail: firstSentence(fault.message) });
  const bracket = () => unclosedBracket(fault, lines) ?? unknown();
  const indent = (line: number) => onLine(line, 'yaml/indent', {});

  if (fault.code === 'TAB_AS_INDENT') return tab(fault.line, text);
  // `&Co` names what follows it: the parser stumbles over something else, wherever that is.
  if (row.value.startsWith('&')) return quoted('yaml/reserved-start', { character: '&' });

  const glued = gluedDashAbove(fault.line, lines);
  if (glued) return onLine(glued.line, 'yaml/no-space', { text: glued.text, after: '-' }, glued.paste);

  switch (fault.code) {
    case 'BAD_SCALAR_START':
      return quoted('yaml/reserved-start', { character: row.value[0] ?? '' });
    case 'TAG_RESOLVE_FAILED':
      return quoted('yaml/tag', { tag: row.value.split(/\s/)[0] ?? '' });
    case 'BAD_ALIAS':
      return quoted('yaml/asterisk', { text: row.value });
    case 'BAD_DQ_ESCAPE':
      return {
        rule: 'yaml/escape',
        params: { sequence: text.slice(fault.column - 1, fault.column + 1) },
        line: fault.line,
        column: fault.column,
        length: 2,
        paste: doubleBackslashes(text),
      };
    case 'MULTIPLE_DOCS':
      return onLine(markerAbove(fault.line, lines), 'yaml/several-documents', {});
    case 'RESOURCE_EXHAUSTION':
      return onLine(fault.line, 'yaml/too-deep', { limit: MAX_DEPTH });
    case 'BAD_INDENT':
      return /Flow/.test(fault.message) ? bracket() : explainItem(fault.line, text, row, onLine, indent);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNested(fault, lines, row, quoted, indent);
    case 'MULTILINE_IMPLICIT_KEY':
      return wrappedColon(fault.line, lines, row) ?? explainNoColon(fault.line, text, row, onLine);
    case 'MISSING_CHAR':
      if (/closing ["']/.test(fault.message)) return unclosedQuote(fault, text);
      if (/Flow|flow|\]|\}/.test(fault.message)) return bracket();
      return /Sequence item/.test(fault.message)
        ? explainItem(fault.line, text, row, onLine, indent)
        : explainNoColon(fault.line, text, row, onLine);
    case 'UNEXPECTED_TOKEN':
      return unclosedQuoteAbove(fault.line, lines) ?? explainToken(fault, row, quoted, onValue);
    default:
      return unknown();
  }
}

/** `-Premier` above `- Second`: YAML took the first item for a text that goes on, and stumbles over the second. */
function gluedDashAbove(line: number, lines: readonly string[]): { line: number; text: string; paste: string } | undefined {
  const pad = /^(\s*)- /.exec(lines[line - 1] ?? '')?.[1];
  const [, above, words = ''] = /^(\s*)-([^\s-].*)$/.exec(lines[line - 2] ?? '') ?? [];
  return pad !== undefined && pad === above ? { line: line - 1, text: `-${words.split(/\s/)[0]}`, paste: `${pad}- ${words}` } : undefined;
}

/** Deeper nesting than this is no handbook: refused before it can be used to exhaust memory. */
export const MAX_DEPTH = 40;

/** The `---` or `...` that ended the document above a line. */
function markerAbove(line: number, lines: readonly string[]): number {
  const above = lines.slice(0, line).findLastIndex((text) => /^(?:---|\.\.\.)/.test(text));
  return above < 0 ? line : above + 1;
}

function tab(line: number, text: string): Explanation {
  const afterDash = !/^[ ]*\t/.test(text);
  const column = afterDash ? text.indexOf('\t') + 1 : 1;
  return { rule: 'yaml/tab', params: afterDash ? { afterDash } : {}, line, column, length: 1, paste: untab(text) };
}

/** A line whose tabs are spaces: two where they indent it, one after a dash. */
export function untab(line: string): string {
  return line.replace(/^[\t ]+/, (blank) => blank.replace(/\t/g, '  ')).replace(/^ *(?:-[\t ]+)+/, (lead) => lead.replace(/\t+/g, ' '));
}

/** Doubles the backslashes that announce nothing; in what looks like a path of Windows, all of them. */
function doubleBackslashes(line: string): string {
  if (/[A-Za-z]:\\[^\\]/.test(line)) return line.replace(/\\+/g, '\\\\');
  const known = /^\\(?:["\\/0abefnrtvNLP_ ]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/;
  return line.replace(/\\.?[\dA-Fa-f]{0,8}/g, (sequence) => (known.test(sequence) ? sequence : `\\${sequence}`));
}

/** The paste for a value that has to be in quotes, whatever it is now. */
export function quotedLine(line: string): string {
  const row = readRow(line);
  return `${row.lead}${quoteInstead(row.value)}${row.comment}`;
}
