import { bulletAt } from './bullet.ts';
import { missingDash } from './dash.ts';
import { explain, untab } from './explain.ts';
import type { Explanation, SyntaxFault } from './fault.ts';
import { hashInList } from './hash-in-list.ts';
import { alignments, hiddenIndent } from './indents.ts';
import { keySign, twoKeys } from './key-sign.ts';
import { listUnderColon } from './list-under-colon.ts';
import { keyBesideText, listUnderText, looseText } from './loose-text.ts';
import { remark, wrappedText } from './remark.ts';
import { blankLeft, keyInComment } from './uncommented.ts';

/** What these propose takes another number of lines than before. */
const longer: ReadonlySet<unknown> = new Set([listUnderColon, twoKeys, listUnderText, keyBesideText, looseText]);

const finders = [
  remark,
  keyInComment,
  blankLeft,
  hashInList,
  listUnderColon,
  hiddenIndent,
  keySign,
  missingDash,
  twoKeys,
  listUnderText,
  keyBesideText,
  looseText,
];

/**
 * Explains a fault. What may be meant in more ways than one is tried: the first that takes the fault away is proposed.
 * @param faultFrom finds the first fault of some lines that are sound above one of them.
 */
export function explainedFault(
  fault: SyntaxFault,
  lines: readonly string[],
  faultFrom: (lines: readonly string[], line: number) => SyntaxFault | undefined,
): Explanation {
  const isMended = (line: number, mended: string[] | undefined): boolean => {
    const next = mended && faultFrom(mended, Math.min(line, fault.line));
    return (
      mended !== undefined && (!next || next.line > Math.max(line, fault.line) || (next.line === fault.line && next.code !== fault.code))
    );
  };
  const listed = fault.code === 'TAB_AS_INDENT' ? undefined : bulletAt(fault.line, lines);
  if (listed) return listed;
  for (const find of finders) {
    const found = find(fault.line, lines);
    const mended = found && mend(lines, found);
    // What takes more lines than before cannot be tried.
    if (found && (mended ? isMended(found.line, mended) : longer.has(find))) return found;
  }
  const explanation = explain(fault, lines);
  const below = explanation.line === fault.line ? undefined : bulletAt(explanation.line, lines);
  if (below) return below;
  const wrapped =
    explanation.rule === 'yaml/no-colon' && explanation.paste === undefined ? wrappedText(explanation.line, lines) : undefined;
  if (wrapped && isMended(wrapped.line, mend(lines, wrapped))) return wrapped;
  if (explanation.rule !== 'yaml/indent' || explanation.paste !== undefined) return explanation;
  const paste = alignments(explanation.line, lines).find((text) => isMended(explanation.line, lines.with(explanation.line - 1, text)));
  return paste === undefined ? explanation : { ...explanation, paste };
}

/** The lines as their explanation mends them; undefined where they cannot be put in place of those that are there. */
export function mend(lines: readonly string[], { rule, line, lastLine = line, paste }: Explanation): string[] | undefined {
  if (rule === 'yaml/several-documents' && /^(?:---|\.\.\.)\s*$/.test(lines[line - 1] ?? '')) {
    // A story that follows the keys is no YAML: each of its lines would be told as a fault.
    const next = lines.slice(line).find((text) => text.trim() !== '') ?? '';
    return /^\s*(?:- |[\w-]+\s*:)/.test(next) ? lines.with(line - 1, '') : undefined;
  }
  if (paste === undefined) return undefined;
  // A file indented with tabs has them on every line: one sentence, and all of them mended.
  if (rule === 'yaml/tab') return lines.map(untab);
  const mended = paste.split('\n');
  // Another number of lines would move the places of all that follows.
  if (mended.length !== lastLine - line + 1) return undefined;
  return [...lines.slice(0, line - 1), ...mended, ...lines.slice(lastLine)];
}
