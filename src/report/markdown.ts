import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import { asCode, fenced } from '../text/markdown-code.ts';
import { plainMarkdown } from '../text/plain-markdown.ts';
import { frame, type LinesOf, summary } from './pretty.ts';
import { inSentences, withoutControls } from './word.ts';

interface MarkdownOptions {
  language: LanguageCode;
  linesOf: LinesOf;
  /** Whether a file is among those that a review changes; undefined where nobody asked. */
  isChanged: ((file: string) => boolean) | undefined;
  /** UTF-8 bytes of the report: what comes after is counted. */
  most: number;
}

/**
 * The whole report as Markdown, for the comment of a review: each problem an item of a list, with the code and the lines to paste. No line
 * begins with words of the content, and none of these is a mark, a command or calls anybody.
 */
export function toMarkdown(diagnostics: readonly Diagnostic[], { language, linesOf, isChanged, most }: MarkdownOptions): string {
  const words = languages[language].report.review;
  const groups = isChanged
    ? ([
        [words.changed, diagnostics.filter(({ file }) => isChanged(file))],
        [words.others, diagnostics.filter(({ file }) => !isChanged(file))],
      ] as const)
    : ([['', diagnostics]] as const);
  const parts = [`**${summary(diagnostics, language)}**`];
  let left = most - bytesOf(parts[0] ?? '') - ROOM_FOR_THE_REST;
  let untold = 0;
  for (const [title, group] of groups) {
    let isFirst = true;
    for (const one of group) {
      const item = itemOf(one, language, linesOf(one.file));
      const text = isFirst && title ? `#### ${typeset(title, language)}\n\n${item}` : item;
      left -= bytesOf(text) + 2;
      // What is further down is of less weight, and none of it is told once something was left out.
      if (untold > 0 || left < 0) untold++;
      else parts.push(text);
      isFirst = false;
    }
  }
  return [...parts, ...(untold > 0 ? [typeset(words.cut(untold), language)] : [])].join('\n\n');
}

/** For the sentence that says that something was left out. */
const ROOM_FOR_THE_REST = 300;

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function itemOf(diagnostic: Diagnostic, language: LanguageCode, lines: readonly string[] | undefined): string {
  const { file, line, severity, rule } = diagnostic;
  const { message, mend, paste } = inSentences(diagnostic, language);
  const { severities } = languages[language].report;
  const place = `${asCode(withoutControls(`${file}:${line}`))} · ${severities[severity].one} · ${asCode(rule)}`;
  const code = frame(diagnostic, lines);
  return [
    `- ${place}  `,
    `  **${plainMarkdown(withoutControls(message))}**`,
    ...(code ? [`  \n${fenced(code, 'text', '  ')}\n`] : []),
    `  → ${plainMarkdown(withoutControls(mend))}`,
    ...(paste === undefined ? [] : [`\n${fenced(withoutControls(paste), /\.ya?ml$/.test(file) ? 'yaml' : 'text', '  ')}`]),
  ].join('\n');
}
