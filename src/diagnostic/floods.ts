import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { RuleId, RuleParams } from './rules.ts';

/** Problems of one rule in one file that are told one by one: nobody reads on, and the next run tells the next. */
export const MOST_TOLD = 100;

/** Leaves of each rule in each file the first problems, and one sentence that counts the others. Those given are in order. */
export function withoutFloods(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept: Diagnostic[] = [];
  const more = new Map<string, number>();
  for (const one of diagnostics) {
    const key = `${one.file}\0${one.rule}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === MOST_TOLD + 1) more.set(key, kept.length);
    if (count <= MOST_TOLD + 1) kept.push(one);
  }
  for (const [key, at] of more) {
    const first = kept[at] as Diagnostic;
    kept[at] = manyMore(first, (counts.get(key) ?? 0) - MOST_TOLD);
  }
  return kept;
}

/** In place of the first problem that is no longer told: how many there are of its rule. */
export function manyMore(first: Diagnostic, count: number): Diagnostic {
  return { ...diagnose('file/many-more', first, { rule: first.rule as RuleId, count }), severity: first.severity };
}

/** How many problems there are, with those that one sentence stands for. */
export function countOf(diagnostics: readonly Pick<Diagnostic, 'rule' | 'params'>[]): number {
  return diagnostics.reduce(
    (sum, { rule, params }) => sum + (rule === 'file/many-more' ? (params as RuleParams[typeof rule]).count : 1),
    0,
  );
}

/** Tells the first of some problems of one rule in one file, and counts the others. */
export function firstOf<T>(found: Iterable<T>, tell: (one: T) => Diagnostic): Diagnostic[] {
  const told: Diagnostic[] = [];
  let count = 0;
  for (const one of found) if (++count <= MOST_TOLD + 1) told.push(tell(one));
  const next = told[MOST_TOLD];
  return next ? [...told.slice(0, MOST_TOLD), manyMore(next, count - MOST_TOLD)] : told;
}
