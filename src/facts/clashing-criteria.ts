import { nameKey } from '../languages/slug.ts';
import type { decisionCriterionKinds } from '../schema/persona-story.ts';
import type { Path } from '../schema/walk.ts';
import { type BuyingGroup, type GroupMember, type GroupStage, weightAt } from './buying-group.ts';
import type { Persona } from './relations.ts';

type CriterionKind = (typeof decisionCriterionKinds)[number];

/** From this weight on somebody counts at a stage: two who do both at one stage have to agree there. */
export const COUNTS = 3;

/** Somebody with what they look at first. */
export interface Sided {
  member: GroupMember;
  /** Where it stands among their criteria. */
  criteria: readonly number[];
  kinds: readonly CriterionKind[];
}

/** Two people who have to agree at a stage, and look at things of different kinds first. */
interface Clash {
  stage: GroupStage;
  sides: readonly [Sided, Sided];
}

interface CriteriaInGroup {
  clashes: readonly Clash[];
  /** Those of whom it is known what kind of thing they look at first. Of fewer than two nothing can be said. */
  judged: readonly Sided[];
  /** Those who have criteria, and no kind noted of the first of them. */
  unsorted: readonly GroupMember[];
}

/**
 * The criteria that clash in a buying group. What somebody looks at first are their criteria of high priority, or else the first of their
 * file. Two clash where no kind is among the first of both, and where both count at one stage: that at which the lesser of them weighs most.
 * The kind is what an author has written: no words are interpreted.
 */
export function clashingCriteria({ members, stages }: BuyingGroup): CriteriaInGroup {
  const sided = members.map((member) => ({ member, side: sideOf(member) }));
  const judged = sided.flatMap(({ side }) => side ?? []);
  const clashes = judged.flatMap((one, at) =>
    judged.slice(at + 1).flatMap((other): (Clash & { weight: number })[] => {
      if (one.kinds.some((kind) => other.kinds.includes(kind))) return [];
      const met = meetingStage(stages, one.member, other.member);
      return met ? [{ ...met, sides: [one, other] }] : [];
    }),
  );
  return {
    clashes: clashes.sort((a, b) => b.weight - a.weight).map(({ stage, sides }) => ({ stage, sides })),
    judged,
    unsorted: sided.flatMap(({ member, side }) => (!side && (member.persona.data.decisionCriteria ?? []).length > 0 ? [member] : [])),
  };
}

/** What somebody looks at first; undefined where one of that has no kind. */
function sideOf(member: GroupMember): Sided | undefined {
  const all = [...(member.persona.data.decisionCriteria ?? []).entries()];
  const urgent = all.filter(([, { priority }]) => priority === 'high');
  const first = urgent.length > 0 ? urgent : all.slice(0, 1);
  const kinds = first.flatMap(([, { kind }]) => kind ?? []);
  if (first.length === 0 || kinds.length < first.length) return undefined;
  return { member, criteria: first.map(([at]) => at), kinds: [...new Set(kinds)] };
}

/** The stage at which the lesser of two weighs most, if both count there. */
function meetingStage(stages: readonly GroupStage[], a: GroupMember, b: GroupMember): { stage: GroupStage; weight: number } | undefined {
  let best: { stage: GroupStage; weight: number } | undefined;
  for (const stage of stages) {
    const weight = Math.min(weightAt(a, stage.key) ?? 0, weightAt(b, stage.key) ?? 0);
    if (weight >= COUNTS && weight > (best?.weight ?? 0)) best = { stage, weight };
  }
  return best;
}

/** A criterion that several people write in the same words at one stage, and where the first of them does. */
interface SharedCriterion {
  members: readonly GroupMember[];
  first: { persona: Persona; path: Path };
}

/** The criteria that at least two of those at a stage write in the same words, whatever their case and accents. */
export function criteriaInCommon({ steps }: GroupStage): SharedCriterion[] {
  const found = new Map<string, { members: Set<GroupMember>; first: SharedCriterion['first'] }>();
  for (const { member, at } of steps) {
    for (const step of at) {
      for (const [place, text] of (member.persona.data.journey?.[step]?.criteria ?? []).entries()) {
        const key = nameKey(text);
        const path = ['journey', step, 'criteria', place];
        const known = found.get(key) ?? { members: new Set(), first: { persona: member.persona, path } };
        found.set(key, known);
        known.members.add(member);
      }
    }
  }
  return [...found.values()].filter(({ members }) => members.size > 1).map(({ members, first }) => ({ members: [...members], first }));
}
