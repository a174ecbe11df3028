import type { Random } from '../../bench/random.ts';
import type { Mutation } from './mutate-bytes.ts';

/** Makes a mutation of one that changes a list of lines at a place. */
function onLine(change: (lines: string[], at: number, r: Random) => void): Mutation {
  return (text, r) => {
    const lines = text.split('\n');
    change(lines, r.int(0, lines.length - 1), r);
    return lines.join('\n');
  };
}

const replaceLine = (change: (line: string, r: Random) => string) =>
  onLine((lines, at, r) => {
    lines[at] = change(lines[at] ?? '', r);
  });

/** What editors, hands and merges do to whole lines. */
export const lineMutations: Record<string, Mutation> = {
  deleteLine: onLine((lines, at) => lines.splice(at, 1)),
  deleteBlock: onLine((lines, at, r) => lines.splice(at, r.int(2, 20))),
  duplicateLine: onLine((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  duplicateBlock: onLine((lines, at, r) => lines.splice(at, 0, ...lines.slice(at, at + r.int(2, 20)))),
  swapLines: onLine((lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())),
  moveLine: onLine((lines, at, r) => lines.splice(r.int(0, lines.length - 1), 0, ...lines.splice(at, 1))),
  indent: replaceLine((line, r) => ' '.repeat(r.int(1, 5)) + line),
  outdent: replaceLine((line, r) => line.slice(r.int(1, 4))),
  tabIndent: replaceLine((line) => `\t${line}`),
  tabsForSpaces: (text) => text.replace(/^(?: {2})+/gm, (blank) => '\t'.repeat(blank.length / 2)),
  trailingBlank: replaceLine((line, r) => line + r.pick([' ', '\t', '\u00A0'])),
  joinLines: onLine((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' '))),
  splitLine: replaceLine((line, r) => {
    const at = r.int(0, line.length);
    return `${line.slice(0, at)}\n${line.slice(at)}`;
  }),
  comment: replaceLine((line, r) => r.pick([`#${line}`, `${line} # note`, `${line} #note`])),
  conflict: onLine((lines, at) => lines.splice(at, 0, '<<<<<<< HEAD', 'role: Une', '=======', 'role: Autre', '>>>>>>> main')),
  document: onLine((lines, at, r) => lines.splice(at, 0, r.pick(['---', '...', '%YAML 1.1', '--- |']))),
};
