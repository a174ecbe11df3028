import type { Condition, Rule } from '../../schema/rule.ts';
import type { Chance } from '../clusters/chance.ts';
import { sampleOf } from '../clusters/chance.ts';
import type { Column } from './columns.ts';
import { quantile } from './profile.ts';

/*
 * A shallow tree of questions that parts one group from all others (CART: Breiman, Friedman, Olshen and Stone, 1984), and the rule that it makes. Each question
 * is a condition that a rule may have, so that what is missing is never among those who meet a comparison.
 */

/** Questions one after the other. */
const DEPTH = 3;
/** Contacts on which a tree is grown. */
const ROWS = 20_000;
/** What a question has to take away of the impurity of all, for the rule to be longer by it. */
const GAIN = 0.01;
/** Contacts that each answer has at least. */
const LEAST = 20;
/** Bounds that are tried for each column. */
const BOUNDS = 40;

/** A question: whether a value is at least a bound, or a text is one word. */
interface Question {
  column: Column;
  bound: number;
}

interface Leaf {
  path: readonly { question: Question; yes: boolean }[];
}

/** The rule that comes closest to a group; undefined where no few questions tell it from the others. */
export function ruleOfGroup(columns: readonly Column[], labels: Uint8Array, group: number, chance: Chance): Rule | undefined {
  const rows = sampleOf(labels.length, ROWS, chance);
  const bounds = columns.map((column) => boundsOf(column, rows));
  const inside = rows.reduce((sum, row) => sum + (labels[row] === group ? 1 : 0), 0);
  const gain = GAIN * impurityOf(inside, rows.length);
  const leaves = leavesOf({ columns, bounds, labels, group, gain }, rows, [], DEPTH);
  const paths = leaves.map(({ path }) => conditionsOf(path)).filter((conditions) => conditions.length > 0);
  if (paths.length === 0 || paths.length < leaves.length) return undefined;
  const parts = paths.map(allOf);
  const [only] = parts;
  return parts.length === 1 ? only : { combinator: 'or', rules: parts };
}

function allOf(rules: readonly Rule[]): Rule {
  const [only] = rules;
  return rules.length === 1 && only ? only : { combinator: 'and', rules };
}

interface Growing {
  columns: readonly Column[];
  bounds: readonly (readonly number[])[];
  labels: Uint8Array;
  group: number;
  /** The least that a question takes away of the impurity. */
  gain: number;
}

/** The ends of the tree in which most are of the group. */
function leavesOf(growing: Growing, rows: Uint32Array, path: Leaf['path'], depth: number): Leaf[] {
  const { labels, group } = growing;
  const inside = rows.reduce((sum, row) => sum + (labels[row] === group ? 1 : 0), 0);
  const question = depth === 0 || inside === 0 || inside === rows.length ? undefined : bestQuestion(growing, rows, inside);
  if (!question) return 2 * inside > rows.length ? [{ path }] : [];
  const answers = (yes: boolean) => rows.filter((row) => isYes(question, row) === yes);
  const below = [true, false].map((yes) => leavesOf(growing, answers(yes), [...path, { question, yes }], depth - 1));
  const [left = [], right = []] = below;
  // Where both answers end in the group, the question was of no use.
  const isWhole = [left, right].every((leaves) => leaves.length === 1 && leaves[0]?.path.length === path.length + 1);
  return isWhole ? [{ path }] : [...left, ...right];
}

function isYes({ column, bound }: Question, row: number): boolean {
  const value = column.values[row] as number;
  return column.words ? value === bound : value >= bound;
}

/** The question after which the answers are most of one kind: the one with the smallest impurity of Gini. */
function bestQuestion({ columns, bounds, labels, group, gain }: Growing, rows: Uint32Array, inside: number): Question | undefined {
  let best: { question: Question; impurity: number } | undefined;
  const most = impurityOf(inside, rows.length);
  columns.forEach((column, at) => {
    const tried = bounds[at] ?? [];
    const counts = countedByBound(column, tried, labels, group, rows);
    tried.forEach((bound, place) => {
      const [yes, ofGroup] = [counts.all[place] ?? 0, counts.inside[place] ?? 0];
      const no = rows.length - yes;
      if (yes < LEAST || no < LEAST) return;
      const impurity = impurityOf(ofGroup, yes) + impurityOf(inside - ofGroup, no);
      if (impurity < (best?.impurity ?? most - gain)) best = { question: { column, bound }, impurity };
    });
  });
  return best?.question;
}

/** Gini's impurity, times how many there are. */
function impurityOf(inside: number, all: number): number {
  return all === 0 ? 0 : (2 * inside * (all - inside)) / all;
}

/** How many would say yes at each bound, and how many of them are of the group. */
function countedByBound({ values, words }: Column, bounds: readonly number[], labels: Uint8Array, group: number, rows: Uint32Array) {
  const all = new Array<number>(bounds.length).fill(0);
  const inside = new Array<number>(bounds.length).fill(0);
  for (const row of rows) {
    const place = words ? bounds.indexOf(values[row] as number) : reached(bounds, values[row] as number);
    if (place < 0) continue;
    all[place] = (all[place] ?? 0) + 1;
    if (labels[row] === group) inside[place] = (inside[place] ?? 0) + 1;
  }
  if (!words)
    for (let place = bounds.length - 2; place >= 0; place--) {
      all[place] = (all[place] ?? 0) + (all[place + 1] ?? 0);
      inside[place] = (inside[place] ?? 0) + (inside[place + 1] ?? 0);
    }
  return { all, inside };
}

/** The last bound that a value reaches, -1 where it reaches none or is missing. */
function reached(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (bounds[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Bounds in rising order: round numbers near the quantiles, the words of a text, the middle of yes and no. */
function boundsOf({ values, words, field }: Column, rows: Uint32Array): number[] {
  if (words) return words.map((_, place) => place);
  if (field.type === 'boolean') return [1];
  const known = Float64Array.from(rows, (row) => values[row] as number)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (known.length === 0) return [];
  const step = roundStep(quantile(known, 0.98) - quantile(known, 0.02), field.type === 'decimal');
  const found = Array.from({ length: BOUNDS }, (_, at) => {
    const bound = Math.ceil(quantile(known, (at + 0.5) / BOUNDS) / step - 1e-9) * step;
    return Number(bound.toFixed(6));
  });
  return [...new Set(found)].filter((bound) => field.type !== 'date' || bound >= 0);
}

/** A step of one, two or five of some power of ten, of which about a hundred make the range. */
function roundStep(range: number, isDecimal: boolean): number {
  const raw = range / 100;
  const least = isDecimal ? 1e-6 : 1;
  if (raw <= least) return least;
  const power = 10 ** Math.floor(Math.log10(raw));
  return Math.max(least, ([1, 2, 5, 10].find((digit) => digit * power >= raw) ?? 10) * power);
}

/** The way to an end of the tree as conditions, those of one field joined. */
function conditionsOf(path: Leaf['path']): Rule[] {
  const columns = [...new Set(path.map(({ question }) => question.column))];
  return columns.flatMap((column): Rule[] => {
    const answers = path.filter(({ question }) => question.column === column);
    const yes = answers.filter(({ yes }) => yes).map(({ question }) => question.bound);
    const no = answers.filter(({ yes }) => !yes).map(({ question }) => question.bound);
    if (column.words) return wordConditions(column, yes, no);
    const [from, below] = [yes.length > 0 ? Math.max(...yes) : undefined, no.length > 0 ? Math.min(...no) : undefined];
    const lower = from === undefined ? [] : [bounded(column, from, true)];
    if (below === undefined) return lower;
    const upper = bounded(column, below, false);
    const isGapless = from !== undefined || !column.values.some(Number.isNaN);
    return [...lower, isGapless ? upper : { combinator: 'or', rules: [upper, { field: column.name, operator: 'empty' }] }];
  });
}

function wordConditions({ name, words = [], values }: Column, yes: readonly number[], no: readonly number[]): Rule[] {
  const [only] = yes;
  if (only !== undefined) return [{ field: name, operator: '=', value: words[only] ?? '' }];
  const others: Condition = { field: name, operator: 'notIn', value: no.map((place) => words[place] ?? '') };
  const rule: Rule = values.some(Number.isNaN) ? { combinator: 'or', rules: [others, { field: name, operator: 'empty' }] } : others;
  return [rule];
}

/** A day is later the fewer days it lies before the snapshot. */
function bounded({ name, field }: Column, bound: number, isAtLeast: boolean): Condition {
  if (field.type === 'boolean') return { field: name, operator: '=', value: isAtLeast };
  if (field.type === 'date') return { field: name, operator: isAtLeast ? '<=' : '>', value: { daysBefore: bound } };
  return { field: name, operator: isAtLeast ? '>=' : '<', value: bound };
}
