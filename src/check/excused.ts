import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isAdvice } from '../diagnostics/rules.ts';
import { lineOf } from '../source/lines.ts';
import type { ReadFile } from '../source/read.ts';

/** `# handbook: ok personal-data – our hotline`: the comment by which a company says, in place, that it has thought about a piece of advice. */
const EXCUSE = /#\s*handbook:\s{0,9}ok\s+([\w/, -]+)/;
const COMMENT_ALONE = /^\s*#/;
/** A key whose text stands on the lines below it, where a comment would be part of it. */
const BLOCK = /[|>][+-]?\d?\s*(?:#.*)?$/;

/** What a line begins with that holds a key or an item. */
const BEGINS = /^\s*(?:- |[\w.-]+:)/;

/** Leaves out the advice that its file excuses: on its line, on a comment line above it, or for a text of many lines where that begins. */
export function withoutExcused(diagnostics: readonly Diagnostic[], files: readonly ReadFile[]): Diagnostic[] {
  const texts = new Map(files.flatMap(({ file, text }) => (text !== undefined && EXCUSE.test(text) ? [[file, text] as const] : [])));
  if (texts.size === 0) return [...diagnostics];
  return diagnostics.filter((one) => {
    const text = isAdvice(one.rule) ? texts.get(one.file) : undefined;
    return text === undefined || !placesOf(text, one.line).some((line) => excuses(lineOf(text, line), one.rule));
  });
}

function excuses(line: string, rule: string): boolean {
  const names = EXCUSE.exec(line)?.[1]?.split(/[\s,]+/) ?? [];
  return names.some((name) => name === rule || name === rule.split('/')[1]);
}

/** The lines on which a comment speaks of what stands on one. */
function placesOf(text: string, line: number): number[] {
  const frontMatter = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0].split('\n').length ?? 0;
  // Markdown below the keys holds no comment: those that stand alone between the keys speak of it.
  if (frontMatter > 0 && line > frontMatter) return range(2, frontMatter).filter((at) => COMMENT_ALONE.test(lineOf(text, at)));
  const head = headOf(text, line);
  const above = (at: number) => (COMMENT_ALONE.test(lineOf(text, at - 1)) ? [at, at - 1] : [at]);
  return [...new Set([...above(line), ...above(head)])];
}

/** The line on which a text begins that goes on on another; that line itself where a text begins on it. */
function headOf(text: string, line: number): number {
  const indent = (at: number) => lineOf(text, at).search(/\S/);
  for (let at = line - 1; at > 0; at--) {
    if (indent(at) < 0 || indent(at) >= indent(line)) continue;
    return BLOCK.test(lineOf(text, at)) || !BEGINS.test(lineOf(text, line)) ? at : line;
  }
  return line;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
