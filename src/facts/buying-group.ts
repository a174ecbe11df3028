import type { Entity, Handbook } from '../handbook/handbook.ts';
import { nameKey } from '../languages/slug.ts';
import { buyingRoles } from '../schema/buying.ts';
import { stageAt } from '../schema/stage.ts';
import type { Path } from '../schema/walk.ts';
import { membersOf } from './people.ts';
import { ofHandbook, type Persona } from './relations.ts';
import { isInUse } from './state.ts';

export type BuyingRole = (typeof buyingRoles)[number];

/** From this weight on somebody can stop a purchase at a stage. */
export const STOPS = 4;

/** Somebody who takes part in the purchases of an ICP. */
export interface GroupMember {
  persona: Persona;
  /** Where the group names them. */
  places: readonly number[];
  /** Their parts there; those of their own file where the group gives none. */
  roles: readonly BuyingRole[];
  /** How much they weigh in the whole, and from stage to stage, by the key of the stage. */
  weight?: number;
  weights: ReadonlyMap<string, StageWeight>;
}

interface StageWeight {
  weight: number;
  /** Where the persona's own file says so. */
  path: Path;
}

/** A stage of a purchase, with what each member does at it, who weighs most first. */
export interface GroupStage {
  key: string;
  /** Where its name stands: among the stages of the settings, or in the file of whoever writes it first. */
  name: { declared: number } | { of: Persona; path: Path };
  leads: readonly GroupMember[];
  joins: readonly GroupMember[];
  stops: readonly GroupMember[];
  /** The steps of their own journeys that fall into it. */
  steps: readonly { member: GroupMember; at: readonly number[] }[];
}

/** The buying group of an ICP. */
export interface BuyingGroup {
  icp: Entity<'icp'>;
  /** Those in use, who weighs most in the whole first. */
  members: readonly GroupMember[];
  /** Those whom it names though they have retired, and those whose own file says that they belong to the ICP. */
  retired: readonly Persona[];
  others: readonly Persona[];
  stages: readonly GroupStage[];
  /** What nobody has written; undefined for who may not read all of the group, to whom nothing is told of that. */
  missing?: MissingInGroup;
}

/** Who is missing in a buying group. */
export interface MissingInGroup {
  /** The parts that nobody has. */
  roles: readonly BuyingRole[];
  /** The stages that the settings name at which nobody weighs anything. */
  stages: readonly GroupStage[];
  /** The members of whom no stage says how much they weigh. */
  unweighed: readonly GroupMember[];
}

/** Reads the buying group of an ICP. */
export function buyingGroupOf(handbook: Handbook, icp: Entity<'icp'>): BuyingGroup {
  return groups(handbook).get(icp.id) ?? readGroup(handbook, icp);
}

/** The ICPs of which somebody in use is named in a buying group. */
export function icpsWithGroup(handbook: Handbook): Entity<'icp'>[] {
  return [...handbook.icps.values()].filter((icp) => buyingGroupOf(handbook, icp).members.length > 0);
}

const groups = ofHandbook((handbook) => new Map([...handbook.icps].map(([id, icp]) => [id, readGroup(handbook, icp)])));

function readGroup(handbook: Handbook, icp: Entity<'icp'>): BuyingGroup {
  const all = membersOf(handbook, icp);
  const named = all.filter(({ places }) => places.length > 0);
  const members = named
    .filter(({ persona }) => isInUse(persona))
    .map(({ persona, places }) => memberOf(handbook, icp, persona, places))
    .sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  const stages = stagesOf(handbook, members);
  const isWhole = !icp.withheld?.includes('buyingGroup') && named.every(({ persona }) => !persona.withheld?.includes('buying'));
  return {
    icp,
    members,
    retired: named.flatMap(({ persona }) => (isInUse(persona) ? [] : [persona])),
    others: all.flatMap(({ persona, places }) => (places.length === 0 && isInUse(persona) ? [persona] : [])),
    stages,
    ...(isWhole && { missing: missingIn(members, stages) }),
  };
}

function memberOf(handbook: Handbook, { data }: Entity<'icp'>, persona: Persona, places: readonly number[]): GroupMember {
  const entries = places.flatMap((at) => data.buyingGroup?.[at] ?? []);
  const given = new Set(entries.flatMap(({ roles = [] }) => roles));
  const own = persona.data.buying?.roles ?? [];
  const weights = entries.flatMap(({ weight }) => weight ?? []);
  return {
    persona,
    places,
    roles: buyingRoles.filter((role) => (given.size > 0 ? given.has(role) : own.includes(role))),
    ...(weights.length > 0 && { weight: Math.max(...weights) }),
    weights: weightsOf(handbook, persona),
  };
}

/** Who names a stage twice weighs there as in the weightier. */
function weightsOf(handbook: Handbook, { data }: Persona): ReadonlyMap<string, StageWeight> {
  const found = new Map<string, StageWeight>();
  for (const [at, { stage, weight }] of (data.buying?.weights ?? []).entries()) {
    const key = stageKey(handbook, stage);
    if (weight > (found.get(key)?.weight ?? -1)) found.set(key, { weight, path: ['buying', 'weights', at] });
  }
  return found;
}

/** A stage by its id where the settings declare it, else by its words. */
export function stageKey({ config: { stages } }: Handbook, typed: string): string {
  const at = stageAt(stages, typed);
  return at === undefined ? `/${nameKey(typed)}` : (stages?.[at]?.id ?? typed);
}

/** Those that the settings declare, then those that members write in words of their own: each after the one that it follows in their file. */
function stagesOf(handbook: Handbook, members: readonly GroupMember[]): GroupStage[] {
  const declared = handbook.config.stages ?? [];
  const names = new Map<string, GroupStage['name']>(declared.map(({ id }, at) => [id, { declared: at }]));
  const order = declared.map(({ id }) => id);
  for (const { persona, weights } of members) {
    let before = declared.length - 1;
    for (const [key, { path }] of weights) {
      if (!names.has(key)) {
        names.set(key, { of: persona, path: [...path, 'stage'] });
        order.splice(before + 1, 0, key);
      }
      before = Math.max(order.indexOf(key), declared.length - 1);
    }
  }
  return order.flatMap((key) => {
    const name = names.get(key);
    return name ? [stageOf(handbook, key, name, members)] : [];
  });
}

function stageOf(handbook: Handbook, key: string, name: GroupStage['name'], members: readonly GroupMember[]): GroupStage {
  const weightOf = (member: GroupMember) => weightAt(member, key) ?? 0;
  const present = members.filter((member) => weightOf(member) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  const most = present[0] ? weightOf(present[0]) : 0;
  return {
    key,
    name,
    leads: present.filter((member) => weightOf(member) === most),
    joins: present.filter((member) => weightOf(member) < most),
    stops: present.filter((member) => weightOf(member) >= STOPS),
    steps: [...members]
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map((member) => ({ member, at: stepsAt(handbook, member.persona, key) }))
      .filter(({ at }) => at.length > 0),
  };
}

/** How much somebody weighs at a stage; undefined where nobody has written it, which is not nothing. */
export function weightAt({ weights }: GroupMember, key: string): number | undefined {
  return weights.get(key)?.weight;
}

function stepsAt(handbook: Handbook, { data }: Persona, key: string): number[] {
  return (data.journey ?? []).flatMap(({ stage }, at) => (stageKey(handbook, stage) === key ? [at] : []));
}

function missingIn(members: readonly GroupMember[], stages: readonly GroupStage[]): MissingInGroup {
  const held = new Set(members.flatMap(({ roles }) => roles));
  return {
    roles: buyingRoles.filter((role) => !held.has(role)),
    stages: stages.filter(({ name, leads }) => 'declared' in name && leads.length === 0),
    unweighed: members.filter(({ weights }) => weights.size === 0),
  };
}

/** Who is met at which stage: at the first of those at which they weigh most, in the order of the stages; last those of whom no stage is known. */
export function meetingOrder({ members, stages }: BuyingGroup): { member: GroupMember; stage?: GroupStage }[] {
  const placed = members.map((member) => {
    const peak = Math.max(0, ...[...member.weights.values()].map(({ weight }) => weight));
    const at = peak > 0 ? stages.findIndex(({ key }) => weightAt(member, key) === peak) : stages.length;
    return { member, at, peak };
  });
  placed.sort((a, b) => a.at - b.at || b.peak - a.peak);
  return placed.map(({ member, at }) => {
    const stage = stages[at];
    return { member, ...(stage && { stage }) };
  });
}
