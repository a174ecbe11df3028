import type { Rule } from '../../schema/rule.ts';
import { OTHERS } from '../../schema/snapshot.ts';
import { askedFields, type Contacts, withContacts } from '../contacts.ts';
import type { Source } from '../export/read-export.ts';
import type { RuledSegment } from '../rules/compile.ts';
import { type Account, type Allocated, allocate } from './allocate.ts';
import type { Team, TeamMember } from './team.ts';

/** Which accounts are given to whom. */
export interface Allocating extends Source {
  segments: readonly RuledSegment[];
  /** Who is in charge of each segment. */
  inCharge: ReadonlyMap<string, readonly string[]>;
  team: Team;
  /** Which accounts are key accounts, and which no customers yet. */
  key?: Rule | undefined;
  prospect?: Rule | undefined;
  /** The field that says who looks after an account today. */
  current?: string | undefined;
}

/** An account with whoever looks after it from now on. */
export interface AllocatedAccount extends Allocated {
  id: string;
  segment: string;
  isKey: boolean;
  isProspect: boolean;
}

/**
 * Gives the accounts of the segments of which a team is in charge to its sellers, in the order of their ids.
 * @throws {ExportFaults | NoPackage}
 */
export async function allocateAccounts(order: Allocating): Promise<{ accounts: AllocatedAccount[]; elsewhere: number }> {
  const { segments, team, key, prospect, current } = order;
  const rules = [...segments.map(({ rule }) => rule), ...(key ? [key] : []), ...(prospect ? [prospect] : [])];
  const named = new Set([...team.fields, ...(current === undefined ? [] : [current])]);
  const fields = Object.fromEntries(
    Object.entries(order.fields).filter(([name]) => named.has(name) || Object.hasOwn(askedFields(rules, order.fields), name)),
  );
  return withContacts({ ...order, fields }, rules, (contacts) => shareOut(contacts, order));
}

async function shareOut(contacts: Contacts, { segments, inCharge, team, key, prospect, current }: Allocating) {
  const own = await contacts.segments(segments);
  const [isKey, isProspect] = [key && (await contacts.meeting(key)), prospect && (await contacts.meeting(prospect))];
  const said: [field: string, values: readonly string[]][] = [];
  for (const field of team.fields) said.push([field, await contacts.said(field)]);
  const [values, names] = [await contacts.values(), current === undefined ? undefined : await contacts.said(current)];
  const placeOf = new Map(team.members.map(({ name }, at) => [name, at]));
  const isCovered = (segment: string) => team.members.some(({ teams }) => inCharge.get(segment)?.some((one) => teams.includes(one)));
  const covered = new Set([...new Set(own)].filter((segment) => segment !== OTHERS && isCovered(segment)));
  const rows = [...contacts.ids.keys()].filter((row) => covered.has(own[row] ?? OTHERS));
  // Whole kinds of accounts may go to the same people.
  const known = new Map<string, readonly number[]>();
  const accounts = rows.map((row) => {
    const about = {
      id: contacts.ids[row] ?? '',
      segment: own[row] ?? OTHERS,
      isKey: isKey?.[row] === 1,
      isProspect: isProspect?.[row] === 1,
    };
    const words = said.map(([, texts]) => texts[row] ?? '');
    const kind = JSON.stringify([about.segment, about.isKey, about.isProspect, words]);
    const may = known.get(kind) ?? membersFor(team, { ...about, teams: inCharge.get(about.segment) ?? [], words });
    known.set(kind, may);
    return { about, may, value: values[row] ?? 0, current: placeOf.get(names?.[row]?.trim() ?? '') };
  });
  const given = allocate(
    accounts.map(({ about: { id }, ...account }): Account => ({ id, ...account })),
    team.members,
  );
  return {
    accounts: accounts.map(({ about }, at): AllocatedAccount => ({ ...about, ...(given[at] ?? { why: 'nobody' }) })),
    elsewhere: contacts.ids.length - rows.length,
  };
}

interface Kind {
  teams: readonly string[];
  isKey: boolean;
  isProspect: boolean;
  words: readonly string[];
}

/** The places of those who may have accounts of a kind. */
function membersFor({ members, fields }: Team, { teams, isKey, isProspect, words }: Kind): number[] {
  const may = (member: TeamMember) =>
    member.teams.some((one) => teams.includes(one)) &&
    (member.role === undefined || (member.role === 'hunter') === isProspect) &&
    (member.accounts === undefined || (member.accounts === 'key') === isKey) &&
    fields.every((field, at) => member.only.get(field)?.includes(words[at] ?? '') ?? true);
  return members.flatMap((member, at) => (may(member) ? [at] : []));
}
