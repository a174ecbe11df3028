import type { Chance } from '../clusters/chance.ts';
import { breathe } from '../clusters/matrix.ts';
import type { Steps } from './samples.ts';

/** A tree as lists of its nodes: which column is asked, up to which step one goes left, where left and right are, and at an end, the part of each class. */
interface Tree {
  column: Int16Array;
  step: Uint8Array;
  left: Int32Array;
  right: Int32Array;
  /** By node and class. */
  parts: Float32Array;
}

export interface Forest {
  readonly trees: readonly Tree[];
  readonly classes: number;
}

/** Trees of a forest. */
export const TREES = 100;

/**
 * A random forest (Breiman, 2001): each tree grows on rows drawn with replacement until its ends are of one class, and at each node the best of a few columns is asked.
 * Columns come in steps, so that a node counts each row once a column.
 * @param rows those that are learnt from.
 * @param labels the class of each of them, from 0.
 */
export async function growForest(
  steps: Steps,
  rows: Uint32Array,
  labels: Uint8Array,
  classes: number,
  chance: Chance,
  count = TREES,
): Promise<Forest> {
  const trees: Tree[] = [];
  for (let at = 0; at < count; at++) {
    trees.push(growTree(steps, rows, labels, classes, chance));
    await breathe();
  }
  return { trees, classes };
}

/** How sure a forest is of each class, for one row: the mean of what its trees say. */
export function partsOf({ trees, classes }: Forest, { columns }: Steps, row: number): Float64Array {
  const parts = new Float64Array(classes);
  for (const { column, step, left, right, parts: own } of trees) {
    let node = 0;
    while ((left[node] as number) >= 0)
      node = (columns[column[node] as number]?.[row] ?? 0) <= (step[node] as number) ? (left[node] as number) : (right[node] as number);
    for (let one = 0; one < classes; one++) parts[one] = (parts[one] as number) + (own[node * classes + one] as number) / trees.length;
  }
  return parts;
}

interface Growing {
  steps: Steps;
  classes: number;
  /** The places among the drawn rows, in the order of nodes. */
  drawn: Uint32Array;
  labels: Uint8Array;
  chance: Chance;
  /** How many columns a node looks at. */
  asked: number;
  order: Uint16Array;
  counts: Uint32Array;
}

interface Node {
  from: number;
  to: number;
  at: number;
}

function growTree(steps: Steps, rows: Uint32Array, labels: Uint8Array, classes: number, chance: Chance): Tree {
  const picks = Uint32Array.from(rows, () => Math.floor(chance() * rows.length));
  const growing: Growing = {
    steps,
    classes,
    drawn: picks.map((pick) => rows[pick] as number),
    labels: Uint8Array.from(picks, (pick) => labels[pick] as number),
    chance,
    asked: Math.max(1, Math.floor(Math.sqrt(steps.columns.length))),
    order: Uint16Array.from(steps.columns, (_, at) => at),
    counts: new Uint32Array(256 * classes),
  };
  const most = 2 * rows.length;
  const tree: Tree = {
    column: new Int16Array(most),
    step: new Uint8Array(most),
    left: new Int32Array(most).fill(-1),
    right: new Int32Array(most),
    parts: new Float32Array(most * classes),
  };
  let nodes = 1;
  const open: Node[] = [{ from: 0, to: rows.length, at: 0 }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const own = countsIn(growing, node);
    const question = bestQuestion(growing, node, own);
    if (!question) {
      for (let one = 0; one < classes; one++) tree.parts[node.at * classes + one] = (own[one] ?? 0) / (node.to - node.from);
      continue;
    }
    const middle = part(growing, node, question);
    tree.column[node.at] = question.column;
    tree.step[node.at] = question.step;
    tree.left[node.at] = nodes;
    tree.right[node.at] = nodes + 1;
    open.push({ from: node.from, to: middle, at: nodes }, { from: middle, to: node.to, at: nodes + 1 });
    nodes += 2;
  }
  return {
    column: tree.column.slice(0, nodes),
    step: tree.step.slice(0, nodes),
    left: tree.left.slice(0, nodes),
    right: tree.right.slice(0, nodes),
    parts: tree.parts.slice(0, nodes * classes),
  };
}

function countsIn({ labels, classes }: Growing, { from, to }: Node): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (let place = from; place < to; place++) {
    const label = labels[place] as number;
    counts[label] = (counts[label] as number) + 1;
  }
  return counts;
}

interface Question {
  column: number;
  step: number;
}

/** The best of a few columns drawn at random; where none of them parts the classes, others are tried until one does, as scikit-learn does. */
function bestQuestion(growing: Growing, node: Node, own: readonly number[]): Question | undefined {
  const { order, chance, asked } = growing;
  const size = node.to - node.from;
  if (size < 2 || own.some((count) => count === size)) return undefined;
  let best: (Question & { purity: number }) | undefined;
  const before = own.reduce((sum, count) => sum + count * count, 0) / size;
  for (let tried = 0; tried < order.length && (tried < asked || !best); tried++) {
    const pick = tried + Math.floor(chance() * (order.length - tried));
    const column = order[pick] as number;
    order[pick] = order[tried] as number;
    order[tried] = column;
    const found = bestStep(growing, node, column, own, best?.purity ?? before + 1e-9);
    if (found) best = found;
  }
  return best;
}

/** The step of a column after which both sides are purest by Gini: where the squares of the counts of classes come to most. */
function bestStep(
  growing: Growing,
  { from, to }: Node,
  column: number,
  own: readonly number[],
  least: number,
): (Question & { purity: number }) | undefined {
  const { steps, drawn, labels, classes, counts } = growing;
  const values = steps.columns[column] as Uint8Array;
  let [low, high] = [255, 0];
  for (let place = from; place < to; place++) {
    const step = values[drawn[place] as number] as number;
    if (step < low) low = step;
    if (step > high) high = step;
    const cell = step * classes + (labels[place] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const left = new Array<number>(classes).fill(0);
  let [leftSize, purity, best] = [0, least, -1];
  for (let step = low; step < high; step++) {
    let [leftSquares, rightSquares] = [0, 0];
    for (let one = 0; one < classes; one++) {
      const count = counts[step * classes + one] as number;
      leftSize += count;
      const before = (left[one] as number) + count;
      left[one] = before;
      leftSquares += before * before;
      rightSquares += ((own[one] as number) - before) ** 2;
    }
    const rightSize = to - from - leftSize;
    if (leftSize === 0 || rightSize === 0) continue;
    const both = leftSquares / leftSize + rightSquares / rightSize;
    if (both > purity) {
      purity = both;
      best = step;
    }
  }
  counts.fill(0, low * classes, (high + 1) * classes);
  return best < 0 ? undefined : { column, step: best, purity };
}

/** Puts those who go left before the others, and says where these begin. */
function part({ steps, drawn, labels }: Growing, { from, to }: Node, { column, step }: Question): number {
  const values = steps.columns[column] as Uint8Array;
  let [left, right] = [from, to - 1];
  while (left <= right) {
    if ((values[drawn[left] as number] as number) <= step) {
      left += 1;
      continue;
    }
    const [row, label] = [drawn[left] as number, labels[left] as number];
    drawn[left] = drawn[right] as number;
    labels[left] = labels[right] as number;
    drawn[right] = row;
    labels[right] = label;
    right -= 1;
  }
  return left;
}
