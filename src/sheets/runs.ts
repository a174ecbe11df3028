import type { Nodes } from 'mdast';
import { groundsOf } from '../blocks/evidence.ts';
import type { EntityKind } from '../handbook/handbook.ts';
import { wordsFor } from '../languages/index.ts';
import type { Spoken } from '../languages/spoken.ts';
import { spoken, type Text } from '../reading/text.ts';
import { child, textOf, type Value } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import type { Path } from '../schema/walk.ts';
import { inPlainSigns, onOneLine } from '../text/blanks.ts';
import { childrenOf, wordsOf as wordsOfNode } from '../text/nodes.ts';

/** A file other than the sheet’s own, that words were lent by. */
export interface Lender {
  kind: EntityKind;
  id: string;
}

/** Words in one style. Paper is set from these, never from markup: nothing that an author types is ever run. */
interface Run {
  text: string;
  style?: 'em' | 'strong' | 'strike' | 'code';
}

/** Words to print. */
export interface Said {
  runs: Run[];
  /** The language of the words, where it is not the sheet's. */
  lang?: string;
  /** What a reader must know of a statement; nothing where it is supported. */
  mark?: { kind: 'hypothesis' | 'contested'; label: Spoken };
  /** Where the words stand in the file, to find them again when they do not fit. */
  from: Path;
  /** The file, where it is not that of the subject of the sheet. */
  lent?: Lender;
}

/** The words of a printed text. */
export function wordsIn({ runs }: Pick<Said, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs of a text. Links keep their words: paper leads nowhere. */
export function runsOf({ text, tree }: Text): Run[] {
  return tree ? joined(tree.children.flatMap((block, at) => [...(at > 0 ? [{ text: ' ' }] : []), ...runsIn(block)])) : [{ text }];
}

/** A text of a file, ready to be printed. */
export function saidOf(value: Value): Said {
  const inner = child(value, 'text') ?? value;
  return saidAs(textOf(inner), inner);
}

/** Words for a value that has none of its own, such as a number. */
export function saidAs(text: Text, { path }: Pick<Value, 'path'>): Said {
  return { runs: runsOf(text), ...(text.lang && { lang: text.lang }), from: path };
}

/** A statement with what a reader must know of it. */
export function statedOf(value: Value, words: Said = saidOf(value)): Said {
  const { standing } = groundsOf(value);
  if (!standing || standing.kind === 'supported') return words;
  return { ...words, mark: { kind: standing.kind, label: spoken(standing.label) } };
}

/** A voice between the quotation marks of its own language. */
export function voiced(view: View, said: Said): Said {
  const { open, close } = (said.lang === undefined ? view.words : wordsFor(said.lang)).print.quotes;
  const runs = joined([{ text: open }, ...said.runs, { text: close }]);
  return { ...said, runs };
}

/** Several texts as one, each after the other; undefined where there is none. */
export function together([first, ...more]: readonly Said[]): Said | undefined {
  return first && { ...first, runs: joined([...first.runs, ...more.flatMap(({ runs }) => [{ text: ' ' }, ...runs])]) };
}

/** Every text of a sheet that comes from a file, in reading order. */
export function saidOn(sheet: object): Said[] {
  const found: Said[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('runs' in value) found.push(value as Said);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(sheet);
  return found;
}

const styles: Partial<Record<Nodes['type'], NonNullable<Run['style']>>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'strike',
};

function runsIn(node: Nodes): Run[] {
  return runsOfWords(node, (words, around) => {
    if (words.type === 'break') return { text: ' ' };
    if (words.type === 'inlineCode') return { text: words.value, style: 'code' };
    const [style] = around.flatMap(({ type }) => styles[type] ?? []);
    const text = printedText(words);
    return text ? { text, ...(style && { style }) } : undefined;
  });
}

/** Runs of all that stands in a node, in the order in which it is read; `make` is given the words, and what is around them, outermost first. */
export function runsOfWords<R>(
  node: Nodes,
  make: (words: Nodes, around: readonly Nodes[]) => R | undefined,
  around: readonly Nodes[] = [],
): R[] {
  if ('children' in node) return childrenOf(node).flatMap((inner) => runsOfWords(inner, make, [...around, node]));
  const made = make(node, around);
  return made === undefined ? [] : [made];
}

/** The words of a node as paper has them: on one line, in signs that its fonts draw. */
export function printedText(node: Nodes): string {
  return onOneLine(inPlainSigns(wordsOfNode(node)));
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.style === run.style) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
