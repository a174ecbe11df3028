import type pptxgen from 'pptxgenjs';
import { heard, type Spoken } from '../../languages/spoken.ts';
import type { Text } from '../../reading/text.ts';
import { type Said, wordsIn } from '../../sheets/runs.ts';

const NO_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Words in the signs that XML may hold: the library takes none out. */
export function plainText(text: string): string {
  return text.replace(NO_XML, '');
}

/** Words as they stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text of a slide with its options. */
export type Runs = pptxgen.TextProps[];

/** What is said, as runs of a paragraph; what a reader must know of it stands behind it. */
export function runsOfSaid({ runs, lang, mark }: Said, options: pptxgen.TextPropsOptions, aside: string): Runs {
  const own = { ...options, ...(lang && { lang }) };
  const words = runs.map(
    ({ text, style }): pptxgen.TextProps => ({
      text: plainText(text),
      options: {
        ...own,
        ...(style === 'strong' && { bold: true }),
        ...(style === 'em' && { italic: true }),
        ...(style === 'strike' && { strike: 'sngStrike' }),
        ...(style === 'code' && { fontFace: 'Courier New' }),
      },
    }),
  );
  return [...words, ...(mark ? [markRun(mark.label, options, aside)] : [])];
}

/** The same of a text of a page. */
export function runsOfText(text: Text, options: pptxgen.TextPropsOptions): Runs {
  return [{ text: plainText(text.text), options: { ...options, ...(text.lang && { lang: text.lang }) } }];
}

/** How sure something is, apart from its words. */
export function markRun(label: Spoken, options: pptxgen.TextPropsOptions, color: string): pptxgen.TextProps {
  return { text: `  ${plainText(heard(label).text)}`, options: { ...options, italic: true, bold: false, color } };
}

/** Runs as a paragraph of their own. */
export function paragraph(runs: Runs, options: pptxgen.TextPropsOptions = {}): Runs {
  return runs.map((run, at) => ({
    ...run,
    options: { ...run.options, ...(at === 0 && options), ...(at === runs.length - 1 && { breakLine: true }) },
  }));
}

/** About how many lines some words take in a width. */
export function linesOf(text: string, width: number, size: number): number {
  // A letter is not quite half as wide as it is high, and an inch has 72 points.
  const letters = Math.max(1, Math.floor((width * 72) / (size * 0.47)));
  return Math.max(1, Math.ceil(text.length / letters));
}

/** How long what is said is, with its mark. */
export function lengthOf(said: Said): string {
  return wordsIn(said) + (said.mark ? `  ${heard(said.mark.label).text}` : '');
}
