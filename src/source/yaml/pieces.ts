/** More keys and values than any file is written with. Each of them costs the parser as much as a thousand letters do. */
export const MOST_VALUES = 20_000;
/** Lines that hold nothing cost a tenth of that. */
const EMPTY_SHARE = 0.1;

/** What YAML text is made of, as far as it costs time: counted without parsing it. */
export interface Pieces {
  count: number;
  /** The line, from 1, on which they become too many. */
  excess: number | undefined;
  /** The line on which brackets are open in brackets beyond what any parser bears. */
  tooDeep: number | undefined;
}

const MOST_OPEN = 1000;

/** Counts the items, keys and parts of lists in brackets of some YAML. */
export function piecesIn(lines: readonly string[]): Pieces {
  let [count, open] = [0, 0];
  let excess: number | undefined;
  let tooDeep: number | undefined;
  for (const [index, line] of lines.entries()) {
    const text = line.trimStart();
    if (text === '' || text.startsWith('#')) {
      count += EMPTY_SHARE;
    } else {
      const dashes = /^(?:[-?][ \t]+)*/.exec(text)?.[0].length ?? 0;
      const rest = text.slice(dashes);
      count += Math.max(1, Math.ceil(dashes / 2));
      if (open > 0 || /^(?:[^\s:[{]+:[ \t]+)?(?:[&!][^\s[{]*(?:[ \t]+|(?=[[{])))*[[{]/.test(rest))
        [count, open] = inBrackets(rest, count, open);
    }
    if (open > MOST_OPEN) tooDeep ??= index + 1;
    if (count > MOST_VALUES) excess ??= index + 1;
  }
  return { count, excess, tooDeep };
}

/** Counts the parts of what stands in brackets, which may go on over several lines. */
function inBrackets(text: string, before: number, opened: number): [count: number, open: number] {
  let [count, open] = [before, opened];
  for (const [sign] of text.matchAll(/[[\]{},]/g)) {
    if (sign === '[' || sign === '{') open++;
    else if (sign !== ',') open = Math.max(0, open - 1);
    count++;
  }
  return [count, open];
}
