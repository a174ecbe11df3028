import type { Rule } from '../../schema/rule.ts';
import { FLOOR } from '../../schema/snapshot.ts';
import type { Chance } from '../clusters/chance.ts';
import type { Clustering } from '../clusters/k-means.ts';
import type { Column } from './columns.ts';
import { ruleOfGroup } from './group-rule.ts';
import type { Filled } from './prepare.ts';
import { quantile } from './profile.ts';

/** One group as a person has to judge it. Of fewer than ten people nothing but that is told. */
export interface Group {
  /** From 1, the largest first. */
  number: number;
  contacts: number;
  share: number;
  /** What sets it apart, the most striking first: how far its mean lies from that of all, in standard deviations. */
  apart: readonly { column: Column; word?: string; by: number }[];
  /** For each column: the median of those who are known, the share that says yes, or the word said most often and its share. */
  middles: readonly Middle[];
  /** The rule that comes closest to it, and how close. */
  proposed?: Proposed;
  isFew: boolean;
}

export interface Middle {
  column: Column;
  value?: number;
  word?: string;
  share?: number;
}

export interface Proposed {
  rule: Rule;
  /** Contacts that meet it. */
  contacts: number;
  /** Of those who meet the rule, the part that is of the group. */
  purity: number;
  /** Of the group, the part that meets the rule. */
  coverage: number;
}

/** Which contacts meet a rule, in the order of the columns. */
export type Meets = (rule: Rule) => Promise<Float64Array>;

/** How far a mean has to lie from that of all to be worth a word, in standard deviations. */
const STRIKING = 0.25;
const MOST_STRIKING = 5;

/** Tells the groups of a clustering, each with the rule that comes closest to it. */
export async function describeGroups(
  { k, labels, sizes }: Clustering,
  columns: readonly Column[],
  filled: readonly Filled[],
  meets: Meets,
  chance: Chance,
): Promise<Group[]> {
  const groups: Group[] = [];
  for (let group = 0; group < k; group++) {
    const contacts = sizes[group] ?? 0;
    const isFew = contacts < FLOOR;
    const rule = isFew ? undefined : ruleOfGroup(columns, labels, group, chance);
    groups.push({
      number: group + 1,
      contacts,
      share: contacts / labels.length,
      apart: isFew ? [] : apartOf(filled, labels, group, contacts),
      middles: isFew ? [] : columns.map((column) => middleOf(column, labels, group)),
      ...(rule && { proposed: judged(rule, await meets(rule), labels, group, contacts) }),
      isFew,
    });
  }
  return groups;
}

function apartOf(filled: readonly Filled[], labels: Uint8Array, group: number, contacts: number): Group['apart'] {
  const all = filled.map(({ column, word, values, spread: { mean, deviation } }) => {
    let sum = 0;
    for (let row = 0; row < labels.length; row++) if (labels[row] === group) sum += values[row] as number;
    return { column, ...(word !== undefined && { word }), by: deviation === 0 ? 0 : (sum / contacts - mean) / deviation };
  });
  return all
    .filter(({ by }) => Math.abs(by) >= STRIKING)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST_STRIKING);
}

function middleOf(column: Column, labels: Uint8Array, group: number): Middle {
  const known = column.values.filter((value, row) => labels[row] === group && !Number.isNaN(value));
  if (known.length < FLOOR) return { column };
  if (column.words) return commonest(column, column.words, known);
  if (column.field.type === 'boolean') return { column, share: known.reduce((sum, one) => sum + one, 0) / known.length };
  return { column, value: quantile(known.sort(), 0.5) };
}

function commonest(column: Column, words: readonly string[], known: Float64Array): Middle {
  const counts = new Array<number>(words.length).fill(0);
  for (const place of known) if (place < words.length) counts[place] = (counts[place] ?? 0) + 1;
  const most = Math.max(0, ...counts);
  const word = words[counts.indexOf(most)];
  return most < FLOOR || word === undefined ? { column } : { column, word, share: most / known.length };
}

function judged(rule: Rule, met: Float64Array, labels: Uint8Array, group: number, contacts: number): Proposed {
  let [all, inside] = [0, 0];
  for (let row = 0; row < labels.length; row++)
    if (met[row] === 1) {
      all += 1;
      if (labels[row] === group) inside += 1;
    }
  return { rule, contacts: all, purity: all === 0 ? 0 : inside / all, coverage: inside / contacts };
}
