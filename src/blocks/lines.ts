import type { Block, Pair, Statement } from '../reading/block.ts';
import type { Text } from '../reading/text.ts';

/** What the name of a value takes of its line, in characters, and what is known of a statement. */
const [NAME, MARK] = [14, 10];
/** No line of prose is longer. */
const LONGEST = 72;
/** In lines of so many characters a name stands no more beside its value. */
const NARROW = 50;

/** About how many lines a block takes, of so many characters. */
export function linesOf(block: Block, width: number): number {
  const linesOfText = ({ text }: Text) => Math.ceil(text.length / width);
  switch (block.type) {
    case 'text':
      return block.kind === 'prose' ? 1.25 * Math.ceil(block.text.text.length / Math.min(width, LONGEST)) : linesOfText(block.text);
    case 'list':
      return Math.ceil(sum(block.items, ({ text }) => text.length + 2) / width);
    case 'links':
      return sum(block.items, ({ text, more }) => Math.ceil((text.text.length + lengthOf(more)) / width) + 0.2);
    case 'pairs':
      return linesOfPairs(block.items, width);
    case 'entries':
      return sum(block.items, ({ pairs }) => 1.2 + linesOfPairs(pairs, width));
    case 'table':
      return 1.2 + sum(block.rows, (row) => Math.max(1.5, ...row.map((cell) => (cell ? linesOf(cell, width / row.length) : 0))));
    case 'statements':
      return sum(block.items, (one) => linesOfStatement(one, width));
    case 'scales':
      return sum(block.items, ({ note }) => 2.8 + (note ? 1 : 0));
    case 'channels':
      return sum(
        block.items,
        ({ channel, purpose }) => Math.ceil((channel.text.length + (purpose?.text.length ?? 0) + MARK) / (width - NAME)) + 0.3,
      );
    default:
      return 2;
  }
}

/** About how many lines labelled values take. */
export function linesOfPairs(pairs: readonly Pair[], width: number): number {
  return sum(pairs, (pair) => (pair.introduces ? 0.5 : linesOfPair(pair, width) + 0.2));
}

/** A name stands beside its value in a wide column; in a narrow one it begins its first line, or stands above several. */
function linesOfPair({ label, block }: Pair, width: number): number {
  if (width > NARROW) return linesOf(block, width - NAME);
  const several = 'items' in block && block.type !== 'list' && block.items.length > 1;
  return several ? 1 + linesOf(block, width) : linesOf(block, width) + (label.text.length + 3) / width;
}

function linesOfStatement(one: Statement, width: number): number {
  const { text, note, answer, evidence, priority, standing, emotion, time } = one;
  const marks = [evidence.length > 0, standing?.kind === 'hypothesis', priority, emotion, emotion].filter(Boolean).length * MARK;
  const other = sum([note, answer], (more) => (more ? Math.ceil(more.text.length / width) + 0.3 : 0));
  return Math.ceil((text.text.length + marks + lengthOf(one.more)) / (time ? width - 8 : width)) + 0.3 + other;
}

/** What runs on after something else, in characters. */
function lengthOf(pairs: readonly Pair[]): number {
  return sum(
    pairs,
    ({ label, block, bare }) => (bare ? 0 : label.text.length + 3) + (block.type === 'text' ? block.text.text.length + 2 : MARK),
  );
}

export function sum<T>(all: readonly T[], lines: (one: T) => number): number {
  return all.reduce((before, one) => before + lines(one), 0);
}
