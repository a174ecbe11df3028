import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/rules.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import { countedBySeverity, inSentences, isOfWholeFile, withoutControls } from './word.ts';

/** The lines of a content file, for the code frame; undefined where they cannot be shown. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Colours a word by what it is; without one, text stays plain. */
export type Paint = (style: Severity | 'dim' | 'bold', text: string) => string;

const plain: Paint = (_, text) => text;

/** All diagnostics for a person at a terminal: one line each, the code around it, what to do, and the line to paste. */
export function pretty(diagnostics: readonly Diagnostic[], language: LanguageCode, linesOf: LinesOf, paint: Paint = plain): string {
  const blocks = diagnostics.map((one) =>
    [headline(one, language, paint), frame(one, linesOf(one.file), paint), hint(one, language)].filter(Boolean).join('\n'),
  );
  return [...blocks, summary(diagnostics, language)].join('\n\n');
}

/** `file:line:column  severity  rule  message`, as editors and scripts can read it. */
function headline(diagnostic: Diagnostic, language: LanguageCode, paint: Paint = plain): string {
  const { file, line, column, severity, rule } = diagnostic;
  const [place, message] = [`${file}:${line}:${column}`, inSentences(diagnostic, language).message].map((text) =>
    withoutControls(text.replace(/[\t\n]/g, ' ')),
  );
  return `${paint('bold', place ?? '')}  ${paint(severity, severity)}  ${paint('dim', rule)}  ${message}`;
}

/** The faulty line between its neighbours, with the faulty part underlined; nothing for a problem of the file as a whole. */
export function frame(diagnostic: Diagnostic, lines: readonly string[] | undefined, paint: Paint = plain): string {
  const { line, column, endLine, endColumn } = diagnostic;
  if (!lines || isOfWholeFile(diagnostic) || lines.every((text) => text.trim() === '') || line > lines.length) return '';
  const last = Math.min(line + 1, lines.length);
  const width = String(last).length;
  const shown: string[] = [];
  for (let at = Math.max(1, line - 1); at <= last; at++) {
    const text = lines[at - 1] ?? '';
    if (at === lines.length && text === '' && at !== line) continue;
    const { cut, shift } = window(text, at === line ? column : 1, diagnostic.rule === 'yaml/invisible-space');
    shown.push(`${at === line ? '>' : ' '} ${paint('dim', `${String(at).padStart(width)} |`)} ${cut}`);
    if (at === line) {
      const end = endLine === line ? Math.min(endColumn, text.length + 1) : text.length + 1;
      const carets = '^'.repeat(Math.max(1, Math.min(end - column, WIDTH)));
      shown.push(`  ${' '.repeat(width)} ${paint('dim', '|')} ${' '.repeat(column - 1 - shift)}${carets}`);
    }
  }
  return shown.map((text) => `  ${text}`.trimEnd()).join('\n');
}

const WIDTH = 120;

/** A long line is shown around its faulty column only. Tabs show as one column each, and so do invisible spaces where they are at fault. */
function window(text: string, column: number, areAtFault: boolean): { cut: string; shift: number } {
  const shift = column > WIDTH - 20 ? column - 40 : 0;
  const cut = text.slice(shift, shift + WIDTH);
  return { cut: withoutControls(cut.replace(/\t/g, '→').replace(/[\u00A0\u202F\u2007\u200B]/g, areAtFault ? '·' : ' ')), shift };
}

function hint(diagnostic: Diagnostic, language: LanguageCode): string {
  const { mend, paste } = inSentences(diagnostic, language);
  const lines = paste?.split('\n').map((line) => `      ${line}`.trimEnd()) ?? [];
  return withoutControls([`  ${mend}`, ...lines].join('\n'));
}

/** `2 erreurs, 1 avertissement` – or that all is well. */
export function summary(diagnostics: readonly Diagnostic[], language: LanguageCode): string {
  const counts = countedBySeverity(diagnostics, language);
  return typeset(counts === '' ? languages[language].report.noProblems : `${counts}.`, language);
}
