import { hash } from 'node:crypto';
import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import type { Rule } from '../../schema/rule.ts';
import { OTHERS } from '../../schema/snapshot.ts';
import { type Dialect, type Grammar, grammars, literal } from './dialects.ts';
import { type NormalForm, normalForm, possible } from './normal-form.ts';

/** A segment that is counted by a rule. Of two rules that take in one contact, the one of the smaller priority has it. */
export interface RuledSegment {
  id: string;
  priority: number;
  rule: Rule;
}

/**
 * A rule as a boolean expression over a table of one row a contact, whose columns are called as the fields. It is never unknown: of
 * what is empty, every comparison is false, and so is its contrary. An empty text counts as nothing filled in.
 * @param at the day of the snapshot.
 * @throws RangeError for a rule that its check has not let through.
 */
export function sqlOf(rule: Rule, fields: FieldDictionary, dialect: Dialect, at: string): string {
  return expression(normalForm(rule, fields, at), grammars[dialect]);
}

/** The same expression, which is also true of contacts that might meet the rule if more were known of them. */
export function possiblySqlOf(rule: Rule, fields: FieldDictionary, dialect: Dialect, at: string): string {
  return expression(possible(normalForm(rule, fields, at)), grammars[dialect]);
}

/** The expression that gives each contact the id of its one segment, or `others`. */
export function caseOf(segments: readonly RuledSegment[], fields: FieldDictionary, dialect: Dialect, at: string): string {
  const { text } = grammars[dialect];
  const branches = inOrder(segments).map(({ id, rule }) => `WHEN ${sqlOf(rule, fields, dialect, at)} THEN ${text(id)}`);
  return branches.length === 0 ? text(OTHERS) : `CASE ${branches.join(' ')} ELSE ${text(OTHERS)} END`;
}

/** What stands for a rule: the same for all ways in which it may be typed, and from day to day. */
export function markOf(rule: Rule, fields: FieldDictionary): string {
  return hash('sha256', JSON.stringify(normalForm(rule, fields, '2000-01-01')), 'hex').slice(0, 16);
}

/** Segments in the order in which they take contacts: by priority, and for the sake of the same result always, by id. */
export function inOrder<Segment extends Pick<RuledSegment, 'id' | 'priority'>>(segments: readonly Segment[]): Segment[] {
  return [...segments].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
}

function expression(form: NormalForm, grammar: Grammar): string {
  if ('all' in form) return `(${form.all.map((one) => expression(one, grammar)).join(' AND ')})`;
  if ('any' in form) return `(${form.any.map((one) => expression(one, grammar)).join(' OR ')})`;
  const name = grammar.name(form.field);
  const isText = form.type === 'text';
  if ('empty' in form) {
    if (form.empty) return isText ? `(${name} IS NULL OR ${name} = '')` : `(${name} IS NULL)`;
    return isText ? `(${name} IS NOT NULL AND ${name} <> '')` : `(${name} IS NOT NULL)`;
  }
  const isFilled = isText ? `${name} IS NOT NULL AND ${name} <> ''` : `${name} IS NOT NULL`;
  return `(${isFilled} AND ${comparison(form, name, grammar)})`;
}

type Compared = Extract<NormalForm, { test: string }>;

function comparison({ test, not, type, value: typed }: Compared, name: string, grammar: Grammar): string {
  const value = literal(type, typed, grammar);
  if (test === 'contains' || test === 'beginsWith' || test === 'endsWith') {
    const found = grammar[test](name, value);
    return not ? `NOT (${found})` : found;
  }
  const sign = test === '!=' ? '<>' : test;
  return (type === 'date' && grammar.dayTest?.(name, sign, String(typed))) || `${name} ${sign} ${value}`;
}
