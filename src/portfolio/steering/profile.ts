import type { Entity, Handbook } from '../../handbook/handbook.ts';
import type { Rule } from '../../schema/rule.ts';
import { readRule } from '../rules/read.ts';
import { dictionaryOf } from '../segment-rules.ts';
import type { Profile } from './score.ts';

type Handbooks = Pick<Handbook, 'fieldsEntry'>;

/** What an ideal customer profile counts by; undefined where none of its criteria has points. What has no id is named by its place. */
export function profileOf(handbook: Handbooks, { data }: Entity<'icp'>): Profile | undefined {
  const criteria = (data.criteria ?? []).flatMap(({ id, points }, at) => {
    const rule = points && ruleIn(handbook, points.rule);
    return rule ? [{ id: id ?? `criterion-${at + 1}`, weight: points.weight, rule }] : [];
  });
  if (criteria.length === 0) return undefined;
  const disqualifiers = (data.disqualifiers ?? []).flatMap(({ id, rule: typed }, at) => {
    const rule = ruleIn(handbook, typed);
    return rule ? [{ id: id ?? `disqualifier-${at + 1}`, rule }] : [];
  });
  const tiers = Object.entries(data.tiers ?? {}).map(([name, from]) => ({ name, from }));
  return { criteria, disqualifiers, tiers: tiers.sort((a, b) => b.from - a.from || (a.name < b.name ? -1 : 1)) };
}

/** A rule as it is typed somewhere; undefined where there is none, or none that can be read. */
export function ruleIn(handbook: Handbooks, typed: unknown): Rule | undefined {
  return typed === undefined || typed === null ? undefined : readRule(typed, dictionaryOf(handbook)).rule;
}
