import type { RuleId, RuleParams } from '../../diagnostic/rules.ts';
import { quote, type Row, readRow, withQuotedValue } from './row.ts';

/** What the YAML parser stumbled over, in its own terms. */
export interface SyntaxFault {
  code: string;
  message: string;
  /** 1-based, within the YAML text. */
  line: number;
  column: number;
}

/** The same fault in the terms of somebody who types, with the line that mends it where one can be told. */
export type Explanation = {
  [R in RuleId]: { rule: R; params: RuleParams[R]; line: number; column: number; length: number; paste?: string };
}[RuleId];

/** Puts a parser fault into our own terms by looking at what was typed on its line. */
export function explain(fault: SyntaxFault, lines: readonly string[]): Explanation {
  const text = lines[fault.line - 1] ?? '';
  const row = readRow(text);
  const valueAt = row.lead.length + 1;
  const onValue = (more: Partial<Explanation>) =>
    ({ line: fault.line, column: valueAt, length: row.value.length, ...more }) as Explanation;
  const quoted = (rule: RuleId, params: object) => onValue({ rule, params, paste: withQuotedValue(row) } as Partial<Explanation>);
  const onLine = (line: number, more: Partial<Explanation>): Explanation => {
    const typed = lines[line - 1] ?? '';
    const column = typed.length - typed.trimStart().length + 1;
    return { line, column, length: typed.trim().length, ...more } as Explanation;
  };
  const indent = (line: number) => onLine(line, { rule: 'yaml/indent', params: {} });

  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return { rule: 'yaml/tab', params: {}, line: fault.line, column: 1, length: 1, paste: untab(text) };
    case 'BAD_SCALAR_START':
      return quoted('yaml/reserved-start', { character: row.value[0] ?? '' });
    case 'TAG_RESOLVE_FAILED':
      return quoted('yaml/tag', { tag: row.value.split(/\s/)[0] ?? '' });
    case 'BAD_DQ_ESCAPE':
      return onValue({ rule: 'yaml/escape', params: { sequence: text.slice(fault.column - 1, fault.column + 1) }, paste: doubleBackslashes(text) });
    case 'MULTIPLE_DOCS':
      return onLine(fault.line, { rule: 'yaml/several-documents', params: {} });
    case 'RESOURCE_EXHAUSTION':
      return onLine(fault.line, { rule: 'yaml/too-deep', params: { limit: MAX_DEPTH } });
    case 'BAD_INDENT':
      return /Flow/.test(fault.message) ? unclosedBracket(fault, lines) : indent(fault.line);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNested(fault, lines, row, quoted, indent);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainNoColon(fault.line, text, row, onLine);
    case 'MISSING_CHAR':
      if (/closing ["']/.test(fault.message)) {
        return onValue({ rule: 'yaml/unclosed-quote', params: { quote: row.value[0] ?? '"' } });
      }
      if (/Flow|flow|\]|\}/.test(fault.message)) return unclosedBracket(fault, lines);
      return /Sequence item/.test(fault.message) ? indent(fault.line) : explainNoColon(fault.line, text, row, onLine);
    case 'UNEXPECTED_TOKEN':
      return explainToken(fault, row, quoted, onValue);
    default:
      return onLine(fault.line, { rule: 'yaml/syntax', params: { detail: firstSentence(fault.message) } });
  }
}

/** Deeper nesting than this is no handbook: refused before it can be used to exhaust memory. */
export const MAX_DEPTH = 40;

type Quoted = (rule: RuleId, params: object) => Explanation;
type OnValue = (more: Partial<Explanation>) => Explanation;
type OnLine = (line: number, more: Partial<Explanation>) => Explanation;

/** `title: Clara : la pro`, or a key that is indented under a text. */
function explainNested(fault: SyntaxFault, lines: readonly string[], row: Row, quoted: Quoted, indent: (line: number) => Explanation): Explanation {
  if (/block sequence/.test(fault.message)) return indent(fault.line);
  if (/^\? /.test(row.value)) return quoted('yaml/reserved-start', { character: '?' });
  if (/:(?:\s|$)/.test(row.value)) return quoted('yaml/colon-in-text', { text: row.value });
  return indent(fault.line + (lines[fault.line]?.trim() ? 1 : 0));
}

/** A line that is neither `key: value` nor `- item`. */
function explainNoColon(line: number, text: string, row: Row, onLine: OnLine): Explanation {
  const glued = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(\S.*)$/.exec(text);
  if (glued) {
    const [, lead = '', key = '', value = ''] = glued;
    return onLine(line, { rule: 'yaml/no-space', params: { text: `${key}:${value}`, after: ':' }, paste: `${lead}${key}: ${value}` } as Partial<Explanation>);
  }
  return onLine(line, { rule: 'yaml/no-colon', params: { text: (row.value || text).trim() } } as Partial<Explanation>);
}

/** Something follows what YAML took for a whole value. */
function explainToken(fault: SyntaxFault, row: Row, quoted: Quoted, onValue: OnValue): Explanation {
  if (/block-seq-ind/.test(fault.message)) {
    const pad = ' '.repeat(row.lead.search(/\S/) + 2);
    const paste = `${row.lead.trimEnd()}\n${pad}${row.value}`;
    return onValue({ rule: 'yaml/list-on-key-line', params: { key: row.key ?? '' }, paste } as Partial<Explanation>);
  }
  const first = row.value[0] ?? '';
  if (first === '>' || first === '|') {
    const pad = ' '.repeat(Math.max(0, row.lead.search(/\S/)) + 2);
    const paste = `${row.lead}${first}\n${pad}${row.value.slice(1).trim()}`;
    return onValue({ rule: 'yaml/block-header', params: { sign: first }, paste } as Partial<Explanation>);
  }
  if (first === "'" || first === '"') return quoted('yaml/quote-in-text', { text: row.value });
  if (first === '*') return quoted('yaml/asterisk', { text: row.value });
  if (first === '[' || first === '{') return quoted('yaml/reserved-start', { character: first });
  return onValue({ rule: 'yaml/syntax', params: { detail: firstSentence(fault.message) } } as Partial<Explanation>);
}

/** Where a list `[` or a map `{` that is never closed was opened: on the fault's line or above it. */
function unclosedBracket(fault: SyntaxFault, lines: readonly string[]): Explanation {
  for (let line = Math.min(fault.line, lines.length); line > 0; line--) {
    const text = lines[line - 1] ?? '';
    const open = /[[{](?=[^\]}]*$)/.exec(text);
    if (open) {
      const closing = open[0] === '[' ? ']' : '}';
      const row = readRow(text);
      const paste = `${row.lead}${row.value}${closing}${row.comment}`;
      return { rule: 'yaml/unclosed-bracket', params: { bracket: open[0] }, line, column: open.index + 1, length: text.length - open.index, paste };
    }
  }
  return { rule: 'yaml/syntax', params: { detail: firstSentence(fault.message) }, line: fault.line, column: fault.column, length: 1 };
}

function untab(line: string): string {
  return line.replace(/^[\t ]+/, (blank) => blank.replace(/\t/g, '  '));
}

function doubleBackslashes(line: string): string {
  return line.replace(/\\(?!["\\/0abefnrtuUvxNLP_ ])/g, '\\\\');
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

/** The paste for a value that has to be in quotes, whatever it is now. */
export function quotedLine(line: string): string {
  const row = readRow(line);
  return `${row.lead}${quote(row.value)}${row.comment}`;
}
