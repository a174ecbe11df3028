import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { asYamlText, lineOf } from '../../source/lines.ts';
import { readRow } from '../../source/yaml/row.ts';
import { type LineMark, lineMarks } from '../../text/line-marks.ts';
import { allEntries, type Rule } from '../context.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** No text of one line holds what only several paragraphs can: readers would see its signs. */
export const lineAlone: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) yield* marksIn(text);
  }
};

/** Of the words behind a mark as many as it takes to find it by. */
const WORDS_BEHIND = 20;

interface Placed extends LineMark {
  place: Place;
}

/** One problem for each run of lines that hold such marks, with these lines as they should be. */
function marksIn({ dialect, text, typed, tree, placeOf }: CheckedText): Diagnostic[] {
  if (!tree || (dialect !== 'line' && dialect !== 'inline')) return [];
  const marks = lineMarks(text, dialect === 'line').map((mark): Placed => {
    const [behind = ''] = text.slice(mark.at + mark.mark.length).split('\n', 1);
    const place = placeOf(tree, mark.mark + behind.slice(0, WORDS_BEHIND));
    return { ...mark, place: { ...place, endColumn: Math.min(place.endColumn, place.column + mark.mark.trimEnd().length) } };
  });
  const runs: Placed[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.place.line ?? 0;
    if (run && mark.place.line >= last && mark.place.line <= last + 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1)?.place.line;
    if (!first || last === undefined) return [];
    const { place, as } = first;
    const isOneLine = last === place.line;
    const whole = isOneLine ? place : { ...place, endLine: last, endColumn: lineOf(typed, last).length + 1 };
    return [diagnose('text/one-line', whole, { mark: first.mark.trim(), as }, withoutMarks(typed, run))];
  });
}

/** The lines of a run without its marks; undefined where they are typed otherwise than they are read, or nothing would be left. */
function withoutMarks(typed: string, run: readonly Placed[]): string | undefined {
  const lines: string[] = [];
  for (const [number, marks] of Map.groupBy(run, ({ place }) => place.line)) {
    const line = lineOf(typed, number);
    let [mended, done] = ['', 0];
    for (const { mark, words, place } of marks) {
      const at = place.column - 1;
      if (at < done || !line.startsWith(mark, at)) return undefined;
      mended += line.slice(done, at) + words;
      done = at + mark.length;
    }
    mended += line.slice(done);
    const { lead, value, comment } = readRow(line);
    const start = Math.min(lead.length, (marks[0]?.place.column ?? 1) - 1);
    const rest = mended.slice(start, mended.length - comment.length);
    if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
    // What a plain text begins with from now on may be a sign of YAML.
    const isPlain = marks[0]?.place.column === lead.length + 1 && !/^["']/.test(value);
    lines.push(isPlain ? lead + asYamlText(rest) + comment : mended);
  }
  return lines.join('\n');
}
