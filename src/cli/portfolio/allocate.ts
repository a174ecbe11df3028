import { relative } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { formatsFor, languages, typeset } from '../../languages/index.ts';
import { type AllocatedAccount, allocateAccounts } from '../../portfolio/steering/accounts.ts';
import { ruleIn } from '../../portfolio/steering/profile.ts';
import { readTeam, type Team } from '../../portfolio/steering/team.ts';
import { tableLines } from '../../portfolio/table.ts';
import type { FieldDictionary } from '../../schema/field-dictionary.ts';
import type { Rule } from '../../schema/rule.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { fileOfPeople, type PortfolioCall, soundSegments, sourceOf, withExport } from './portfolio-call.ts';
import { freePath, tableForm, writeTables } from './table-file.ts';

const columns = ['contact_id', 'segment', 'key_account', 'prospect', 'seller', 'team', 'why', 'date'];

/** `handbook portfolio allocate EXPORT… --at DAY --team FILE --out FILE`: who looks after each account of the segments of which a team is in charge. */
export async function runAllocate(asked: PortfolioCall): Promise<ExitCode> {
  const { call, handbook, language } = asked;
  const words = languages[language].steering;
  const source = sourceOf(asked);
  const segments = soundSegments(asked);
  const file = givenTo(call.flags, 'team');
  if (file === undefined) throw new CallError(words.noTeam);
  const teamFile = fileOfPeople(asked, file);
  const current = currentField(asked, source.fields);
  const out = freePath(asked);
  const form = tableForm(asked);
  const inCharge = new Map(segments.map(({ id }) => [id, handbook.segments.get(id)?.data.inCharge ?? []]));
  return withExport(asked, async (stages) => {
    const team = readTeam(teamFile, source, [...new Set([...inCharge.values()].flat())]);
    const kinds = kindRules(asked, team);
    stages.at('reading');
    const { accounts, elsewhere } = await allocateAccounts({ ...source, segments, inCharge, team, current, ...kinds });
    const rows = accounts.map((one) => rowOf(one, team, kinds, source.at));
    await writeTables(new Map([[out, [...tableLines(columns, rows, form)].join('')]]));
    const said = [languages[language].assigning.written(relative(call.io.cwd, out)), ...summary(accounts, elsewhere, team, asked)];
    call.io.out(typeset(said.join('\n'), language));
    return exit.fine;
  });
}

interface Kinds {
  key?: Rule | undefined;
  prospect?: Rule | undefined;
}

/** The rules by which accounts differ in kind, without which nobody can be there for one kind alone. */
function kindRules({ handbook, language }: PortfolioCall, { members }: Team): Kinds {
  const words = languages[language].steering;
  const { key, prospect } = handbook.fieldsEntry?.data?.accounts ?? {};
  const kinds = { key: ruleIn(handbook, key), prospect: ruleIn(handbook, prospect) };
  if (!kinds.prospect && members.some(({ role }) => role !== undefined)) throw new CallError(words.noProspectRule);
  if (!kinds.key && members.some(({ accounts }) => accounts !== undefined)) throw new CallError(words.noKeyRule);
  return kinds;
}

function currentField({ call, language }: PortfolioCall, fields: FieldDictionary): string | undefined {
  const given = givenTo(call.flags, 'current');
  const texts = Object.keys(fields).filter((name) => fields[name]?.type === 'text');
  if (given !== undefined && !texts.includes(given))
    throw new CallError(languages[language].steering.unknownField(given, suggest(given, texts)));
  return given;
}

function rowOf({ id, segment, isKey, isProspect, seller, why }: AllocatedAccount, { members }: Team, kinds: Kinds, at: string): string[] {
  const member = seller === undefined ? undefined : members[seller];
  const said = (rule: Rule | undefined, is: boolean) => (rule ? String(is) : '');
  return [
    id,
    segment,
    said(kinds.key, isKey),
    said(kinds.prospect, isProspect),
    member?.name ?? '',
    member?.teams.join('|') ?? '',
    why,
    at,
  ];
}

function summary(accounts: readonly AllocatedAccount[], elsewhere: number, { members }: Team, { language }: PortfolioCall): string[] {
  const words = languages[language].steering;
  const { number, count } = formatsFor(language);
  const loads = members.map((_, at) => accounts.filter(({ seller }) => seller === at).length);
  const [names, numbers] = [members.map(({ name }) => name.length), loads.map((load) => number(load).length)].map((all) =>
    Math.max(...all),
  );
  const lines = members.map(
    ({ name, capacity }, at) => `  ${name.padEnd(names ?? 0)}  ${number(loads[at] ?? 0).padStart(numbers ?? 0)} / ${number(capacity)}`,
  );
  const left = (why: AllocatedAccount['why']) => accounts.filter((one) => one.why === why).length;
  return [
    ...lines,
    ...(left('full') > 0 ? [count(left('full'), words.full)] : []),
    ...(left('nobody') > 0 ? [count(left('nobody'), words.nobody)] : []),
    ...(elsewhere > 0 ? [count(elsewhere, words.elsewhere)] : []),
  ];
}
