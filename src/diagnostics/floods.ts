import { type Diagnostic, type DiagnosticOf, diagnose } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/** Problems of one rule in one file that are told one by one: nobody reads on, and the next run tells the next. */
export const MOST_TOLD = 100;

/** Leaves of each rule in each file the first problems, and one sentence that counts the others. Those given are in order. */
export function withoutFloods(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map<string, number>();
  const kept: Diagnostic[] = [];
  const more = new Map<string, { at: number; count: number }>();
  for (const one of diagnostics) {
    const key = `${one.file}\0${floodedRule(one)}`;
    const before = told.get(key) ?? 0;
    const rest = more.get(key);
    if (one.rule !== 'file/many-more' && before < MOST_TOLD) {
      told.set(key, before + 1);
      kept.push(one);
    } else if (rest) {
      rest.count += countOf([one]);
    } else {
      more.set(key, { at: kept.length, count: countOf([one]) });
      kept.push(one);
    }
  }
  const counts = new Map([...more.values()].map(({ at, count }) => [at, count]));
  return kept.map((one, at) => (counts.has(at) ? manyMore(one, counts.get(at) ?? 0) : one));
}

/** In place of the first problem that is no longer told: how many there are of its rule. */
export function manyMore(first: Diagnostic, count: number): Diagnostic {
  return { ...diagnose('file/many-more', first, { rule: floodedRule(first), count }), severity: first.severity };
}

/** The rule of a problem, or of those that one sentence stands for. */
function floodedRule(one: Diagnostic): Exclude<RuleId, 'file/many-more'> {
  return one.rule === 'file/many-more' ? one.params.rule : one.rule;
}

/** What counting takes of a problem. */
export type Counted = { [R in RuleId]: Pick<DiagnosticOf<R>, 'severity' | 'rule' | 'params'> }[RuleId];

/** How many problems there are, with those that one sentence stands for. */
export function countOf(diagnostics: readonly Counted[]): number {
  return diagnostics.reduce((sum, one) => sum + (one.rule === 'file/many-more' ? one.params.count : 1), 0);
}

/** Problems of one file as they are found: of each rule the first are made, and the others counted. */
interface Tally {
  add(rule: RuleId, tell: () => Diagnostic): void;
  told(): Diagnostic[];
}

export function tally(): Tally {
  const counts = new Map<RuleId, number>();
  const made: Diagnostic[] = [];
  const next = new Map<RuleId, number>();
  return {
    add(rule, tell) {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (count > MOST_TOLD + 1) return;
      if (count > MOST_TOLD) next.set(rule, made.length);
      made.push(tell());
    },
    told() {
      const more = new Map([...next].map(([rule, at]) => [at, (counts.get(rule) ?? 0) - MOST_TOLD]));
      return made.map((one, at) => (more.has(at) ? manyMore(one, more.get(at) ?? 0) : one));
    },
  };
}
