import type { RuleId, RuleParams } from '../../diagnostics/rules.ts';
import { codePoint } from '../decode.ts';
import type { Explanation, SyntaxFault } from './fault.ts';
import { INVISIBLE_SPACE, quoteInstead, withPlainSpaces, type YamlLine } from './row.ts';
import { wrappedColon } from './several-lines.ts';

export type Quoted = <R extends RuleId>(rule: R, params: RuleParams[R]) => Explanation;
export type OnValue = <R extends RuleId>(rule: R, params: RuleParams[R], paste?: string) => Explanation;
export type OnLine = <R extends RuleId>(line: number, rule: R, params: RuleParams[R], paste?: string) => Explanation;

/** `title: Clara : la pro`, or a key that is indented under a text. */
export function explainNested(
  fault: SyntaxFault,
  lines: readonly string[],
  row: YamlLine,
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
export function explainItem(line: number, text: string, row: YamlLine, onLine: OnLine, indent: (line: number) => Explanation): Explanation {
  return /^\s*(?:- |-$|[\w-]+:(?: |$))/.test(text) ? indent(line) : explainNoColon(line, text, row, onLine);
}

/** A line that is neither `key: value` nor `- item`. */
export function explainNoColon(line: number, text: string, row: YamlLine, onLine: OnLine): Explanation {
  const [, space] = /^\s*(?:(?:- +)*[A-Za-z][\w-]*[ \u00A0\u202F]?:|-)(.)/.exec(text) ?? [];
  if (space && INVISIBLE_SPACE.test(space)) {
    return onLine(line, 'yaml/invisible-space', { code: codePoint(space) }, withPlainSpaces(text));
  }
  const [, pad = '', item] = /^(\s*)-([^\s-].*)$/.exec(text) ?? [];
  if (item) {
    return onLine(line, 'yaml/no-space', { text: text.trim(), after: '-' }, `${pad}- ${item}`);
  }
  const glued = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(\S.*)$/.exec(text);
  if (glued) {
    const [, lead = '', key = '', value = ''] = glued;
    return onLine(line, 'yaml/no-space', { text: `${key}:${value}`, after: ':' }, `${lead}${key}: ${value}`);
  }
  return onLine(line, 'yaml/no-colon', { text: (row.value || text).trim() });
}

/** Something follows what YAML took for a whole value. */
export function explainToken(fault: SyntaxFault, row: YamlLine, quoted: Quoted, onValue: OnValue): Explanation {
  if (/block-seq-ind/.test(fault.message)) {
    const pad = ' '.repeat(row.lead.search(/\S/) + 2);
    const paste = `${row.lead.trimEnd()}\n${pad}${row.value}`;
    return onValue('yaml/list-on-key-line', { key: row.key ?? '' }, paste);
  }
  const first = row.value[0] ?? '';
  // `> 50 clientes` says more than fifty.
  if (/^>\s*\d/.test(row.value)) return quoted('yaml/reserved-start', { character: '>' });
  // A box of GitHub's, which a text on one line does not have.
  const [box] = /^>\s{0,3}\[![A-Za-z]{1,20}\][-+]?\s+(?=\S)/.exec(row.value) ?? [];
  if (box) return onValue('yaml/reserved-start', { character: '>' }, row.lead + quoteInstead(row.value.slice(box.length)) + row.comment);
  if (first === '>' || first === '|') {
    const pad = ' '.repeat(Math.max(0, row.lead.search(/\S/)) + 2);
    const paste = `${row.lead}${first}\n${pad}${row.value.slice(1).trim()}`;
    return onValue('yaml/block-header', { sign: first }, paste);
  }
  if (first === "'" || first === '"') return quoted('yaml/quote-in-text', { text: row.value });
  if (first === '*') return quoted('yaml/asterisk', { text: row.value });
  if (first === '[' || first === '{') return quoted('yaml/reserved-start', { character: first });
  return onValue('yaml/syntax', { detail: firstSentence(fault.message) });
}

/** The parser's own words, without the place that they repeat. */
export function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
