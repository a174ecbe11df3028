import type { Handbook } from '../../handbook/handbook.ts';
import type { Rule } from '../../schema/rule.ts';
import { askedFields, withContacts } from '../contacts.ts';
import type { Source } from '../export/read-export.ts';
import type { RuledSegment } from '../rules/compile.ts';
import { ruledSegments } from '../segment-rules.ts';
import { profileOf, ruleIn } from './profile.ts';
import { isIdeal, type Profile, rulesOf, scoreAll } from './score.ts';

/** A campaign, service or loyalty action that is for some customers alone, whom its rule tells. */
export interface TargetList {
  /** `segment/action`, both by their ids. */
  name: string;
  of: string;
  rule: Rule;
}

/** The lists that a handbook can make: of segments that are counted, and of profiles that score. */
export function targetLists(handbook: Pick<Handbook, 'segments' | 'icps' | 'fieldsEntry'>): TargetList[] {
  const counted = new Set(ruledSegments(handbook).map(({ id }) => id));
  const icps = [...handbook.icps.values()].filter((icp) => profileOf(handbook, icp));
  return [...[...handbook.segments.values()].filter(({ id }) => counted.has(id)), ...icps].flatMap(({ id: of, data: { strategy = {} } }) =>
    [strategy.campaigns, strategy.services, strategy.loyalty].flatMap((actions = []) =>
      actions.flatMap(({ id, rule: typed }): TargetList[] => {
        const rule = id === undefined ? undefined : ruleIn(handbook, typed);
        return rule ? [{ name: `${of}/${id}`, of, rule }] : [];
      }),
    ),
  );
}

/** Of whom the list is: a segment, with all that take contacts before it, or a profile. */
export type TargetOf = { segments: readonly RuledSegment[]; segment: string } | { profile: Profile };

/**
 * The contacts on a list, in the order of their ids, and of how many they are taken.
 * @throws {ExportFaults | NoPackage}
 */
export async function target(source: Source, { rule }: TargetList, of: TargetOf): Promise<{ ids: string[]; among: number }> {
  const base = 'profile' in of ? rulesOf(of.profile) : of.segments.map((one) => one.rule);
  const rules = [...base, rule];
  return withContacts({ ...source, fields: askedFields(rules, source.fields) }, rules, async (contacts) => {
    const isIn = await membership(contacts, of);
    const met = await contacts.meeting(rule);
    return {
      ids: contacts.ids.filter((_, row) => isIn[row] && met[row] === 1),
      among: isIn.filter(Boolean).length,
    };
  });
}

async function membership(contacts: Parameters<typeof scoreAll>[0], of: TargetOf): Promise<boolean[]> {
  if ('profile' in of) return (await scoreAll(contacts, of.profile)).map((account) => isIdeal(account, of.profile));
  return (await contacts.segments(of.segments)).map((segment) => segment === of.segment);
}
