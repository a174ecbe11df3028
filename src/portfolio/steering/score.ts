import type { Rule } from '../../schema/rule.ts';
import type { Contacts } from '../contacts.ts';

/** What makes a company ideal, as a machine counts it. */
export interface Profile {
  criteria: readonly { id: string; weight: number; rule: Rule }[];
  /** What excludes one, whatever its score. */
  disqualifiers: readonly { id: string; rule: Rule }[];
  /** The score from which a company is in each tier, highest first. */
  tiers: readonly { name: string; from: number }[];
}

/** An account with its score, and the reasons of it by the ids of criteria. */
export interface ScoredAccount {
  id: string;
  /** The share of the weights whose criteria are met, in whole per cent. */
  score: number;
  /** Empty below all tiers, and for whoever is excluded. */
  tier: string;
  met: readonly string[];
  missing: readonly string[];
  /** Not met, because too little is known: fields that are empty could meet them. */
  unknown: readonly string[];
  /** Why it is excluded. */
  disqualified: readonly string[];
}

/** The rules that a profile asks. */
export function rulesOf({ criteria, disqualifiers }: Profile): Rule[] {
  return [...criteria, ...disqualifiers].map(({ rule }) => rule);
}

/** Scores accounts by a profile, in the order of their ids. */
export async function scoreAll(contacts: Contacts, profile: Profile): Promise<ScoredAccount[]> {
  const answers: { id: string; weight: number; met: Float64Array; possible: Float64Array }[] = [];
  for (const { id, weight, rule } of profile.criteria)
    answers.push({ id, weight, met: await contacts.meeting(rule), possible: await contacts.possiblyMeeting(rule) });
  const excluded: { id: string; met: Float64Array }[] = [];
  for (const { id, rule } of profile.disqualifiers) excluded.push({ id, met: await contacts.meeting(rule) });
  const all = profile.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return contacts.ids.map((id, row): ScoredAccount => {
    const met = answers.filter((one) => one.met[row] === 1);
    const others = answers.filter((one) => one.met[row] !== 1);
    const disqualified = idsOf(excluded.filter((one) => one.met[row] === 1));
    const score = Math.round((100 * met.reduce((sum, { weight }) => sum + weight, 0)) / all);
    return {
      id,
      score,
      tier: disqualified.length > 0 ? '' : tierOf(score, profile),
      met: idsOf(met),
      missing: idsOf(others.filter((one) => one.possible[row] !== 1)),
      unknown: idsOf(others.filter((one) => one.possible[row] === 1)),
      disqualified,
    };
  });
}

/** Whether an account is one that the profile is for. */
export function isIdeal({ tier, disqualified }: ScoredAccount, { tiers }: Profile): boolean {
  return disqualified.length === 0 && (tiers.length === 0 || tier !== '');
}

function tierOf(score: number, { tiers }: Profile): string {
  return tiers.find(({ from }) => score >= from)?.name ?? '';
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
