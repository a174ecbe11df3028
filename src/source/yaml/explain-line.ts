import type { RuleId } from '../../diagnostics/rules.ts';
import { codePoint } from '../decode.ts';
import type { Explanation, SyntaxFault } from './fault.ts';
import { INVISIBLE_SPACE, type Row, withPlainSpaces } from './row.ts';
import { wrappedColon } from './several-lines.ts';

export type Quoted = (rule: RuleId, params: object) => Explanation;
export type OnValue = (more: Partial<Explanation>) => Explanation;
export type OnLine = (line: number, more: Partial<Explanation>) => Explanation;

/** `title: Clara : la pro`, or a key that is indented under a text. */
export function explainNested(
  fault: SyntaxFault,
  lines: readonly string[],
  row: Row,
  quoted: Quoted,
  indent: (line: number) => Explanation,
): Explanation {
  if (/block sequence/.test(fault.message)) return indent(fault.line);
  if (/^\? /.test(row.value)) return quoted('yaml/reserved-start', { character: '?' });
  if (/:(?:\s|$)/.test(row.value)) return quoted('yaml/colon-in-text', { text: row.value });
  const wrapped = wrappedColon(fault.line, lines, row);
  if (wrapped) return wrapped;
  return indent(fault.line + (lines[fault.line]?.trim() ? 1 : 0));
}

/** A line below a list that does not fit it: an item or a key out of line, or one that is neither. */
export function explainItem(line: number, text: string, row: Row, onLine: OnLine, indent: (line: number) => Explanation): Explanation {
  return /^\s*(?:- |-$|[\w-]+:(?: |$))/.test(text) ? indent(line) : explainNoColon(line, text, row, onLine);
}

/** A line that is neither `key: value` nor `- item`. */
export function explainNoColon(line: number, text: string, row: Row, onLine: OnLine): Explanation {
  const [, space] = /^\s*(?:(?:- +)*[A-Za-z][\w-]*[ \u00A0\u202F]?:|-)(.)/.exec(text) ?? [];
  if (space && INVISIBLE_SPACE.test(space)) {
    return onLine(line, {
      rule: 'yaml/invisible-space',
      params: { code: codePoint(space) },
      paste: withPlainSpaces(text),
    } as Partial<Explanation>);
  }
  const [, pad = '', item] = /^(\s*)-([^\s-].*)$/.exec(text) ?? [];
  if (item) {
    return onLine(line, {
      rule: 'yaml/no-space',
      params: { text: text.trim(), after: '-' },
      paste: `${pad}- ${item}`,
    } as Partial<Explanation>);
  }
  const glued = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(\S.*)$/.exec(text);
  if (glued) {
    const [, lead = '', key = '', value = ''] = glued;
    return onLine(line, {
      rule: 'yaml/no-space',
      params: { text: `${key}:${value}`, after: ':' },
      paste: `${lead}${key}: ${value}`,
    } as Partial<Explanation>);
  }
  return onLine(line, { rule: 'yaml/no-colon', params: { text: (row.value || text).trim() } } as Partial<Explanation>);
}

/** Something follows what YAML took for a whole value. */
export function explainToken(fault: SyntaxFault, row: Row, quoted: Quoted, onValue: OnValue): Explanation {
  if (/block-seq-ind/.test(fault.message)) {
    const pad = ' '.repeat(row.lead.search(/\S/) + 2);
    const paste = `${row.lead.trimEnd()}\n${pad}${row.value}`;
    return onValue({ rule: 'yaml/list-on-key-line', params: { key: row.key ?? '' }, paste } as Partial<Explanation>);
  }
  const first = row.value[0] ?? '';
  // `> 50 clientes` says more than fifty.
  if (/^>\s*\d/.test(row.value)) return quoted('yaml/reserved-start', { character: '>' });
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

/** The parser's own words, without the place that they repeat. */
export function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
