import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import { monthsAfter } from '../languages/calendar.ts';
import type { outcomeResults } from '../schema/decision.ts';
import { readReference } from '../schema/reference.ts';
import { append, ofHandbook, type Persona, resolve } from './relations.ts';
import { personasInUse } from './state.ts';

export type Decision = Entity<'decision'>;

/** Whom a decision may be made for. */
type Concerned = Pick<Entity<'persona' | 'segment' | 'icp'>, 'kind' | 'id'>;

/** All decisions, the newest first; those of one day in the order of their ids. */
export const decisionsInOrder: (handbook: Handbook) => readonly Decision[] = ofHandbook((handbook) =>
  allOf(handbook, 'decision').sort((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id)),
);

/** The personas that a decision was made for, or whose statements it rests on, each once, by their present or former ids. */
export function personasOf(handbook: Handbook, { data }: Decision): Persona[] {
  const ids = [...(data.personas ?? []), ...(data.restsOn ?? []).map((reference) => readReference(reference).id)];
  return [...new Set(ids.flatMap((id) => resolve(handbook, 'persona', id) ?? []))];
}

/** The personas, segments and ICPs that a decision was made for, each once. */
export function concernedBy(handbook: Handbook, decision: Decision): Entity<'persona' | 'segment' | 'icp'>[] {
  const named = (kind: 'segment' | 'icp', ids: readonly string[] = []) => ids.flatMap((id) => resolve(handbook, kind, id) ?? []);
  const { segments, icps } = decision.data;
  return [...new Set([...personasOf(handbook, decision), ...named('segment', segments), ...named('icp', icps)])];
}

const byConcerned = ofHandbook((handbook) => {
  const index = new Map<string, Decision[]>();
  for (const decision of decisionsInOrder(handbook)) {
    for (const { kind, id } of concernedBy(handbook, decision)) append(index, `${kind}/${id}`, decision);
  }
  return index;
});

/** The decisions that were made for a persona, a segment or an ICP, the newest first. */
export function decisionsFor(handbook: Handbook, { kind, id }: Concerned): readonly Decision[] {
  return byConcerned(handbook).get(`${kind}/${id}`) ?? [];
}

const byDepartment = ofHandbook((handbook) => {
  const index = new Map<string, Decision[]>();
  for (const decision of decisionsInOrder(handbook)) for (const id of new Set(decision.data.departments)) append(index, id, decision);
  return index;
});

/** The decisions of a department, the newest first. */
export function decisionsOf(handbook: Handbook, department: string): readonly Decision[] {
  return byDepartment(handbook).get(department) ?? [];
}

/** What is known of what a decision came to. */
export type FollowUp =
  | { kind: 'told'; day: string; result?: (typeof outcomeResults)[number] }
  /** Somebody is to look at it from that day on. */
  | { kind: 'awaited'; day: string; isNow: boolean }
  | { kind: 'open' };

/** What a decision came to; of several things that are known of it, the last. */
export function followUpOf({ data }: Decision, today: string | undefined): FollowUp {
  const { outcome, reviewOn } = data;
  // A day to look again lies behind an outcome that was told before it.
  if (reviewOn && (!outcome || reviewOn > outcome.date)) {
    const isNow = today !== undefined && reviewOn <= today;
    if (!outcome || isNow) return { kind: 'awaited', day: reviewOn, isNow };
  }
  if (!outcome) return { kind: 'open' };
  return { kind: 'told', day: outcome.date, ...(outcome.result && { result: outcome.result }) };
}

/** After so many months without a decision, a persona counts as unused. */
export const UNUSED_MONTHS = 3;

/**
 * The personas, beyond a sketch, that no decision of the last three months was made for; undefined where no decision is written down at
 * all, as nothing then says who is of use.
 */
export function unusedPersonas(handbook: Handbook, today: string): Persona[] | undefined {
  if (handbook.decisions.size === 0) return undefined;
  const isRecent = ({ data: { date } }: Decision) => date > monthsAfter(today, -UNUSED_MONTHS) && date <= today;
  return personasInUse(handbook).filter((persona) => persona.data.state !== 'proto' && !decisionsFor(handbook, persona).some(isRecent));
}
