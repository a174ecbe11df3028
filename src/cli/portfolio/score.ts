import { relative } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { formatsFor, languages, typeset } from '../../languages/index.ts';
import { askedFields, withContacts } from '../../portfolio/contacts.ts';
import { profileOf } from '../../portfolio/steering/profile.ts';
import { type Profile, rulesOf, type ScoredAccount, scoreAll } from '../../portfolio/steering/score.ts';
import { tableLines } from '../../portfolio/table.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { type PortfolioCall, refuseUnsound, sourceOf, withExport } from './portfolio-call.ts';
import { freePath, tableForm, writeTables } from './table-file.ts';

const columns = ['contact_id', 'icp', 'score', 'tier', 'met', 'missing', 'unknown', 'disqualified', 'date'];

/** `handbook portfolio score EXPORT… --at DAY --icp ICP --out FILE`: how near each account comes to an ideal customer profile, and why. */
export async function runScore(asked: PortfolioCall): Promise<ExitCode> {
  const { call, language } = asked;
  const source = sourceOf(asked);
  refuseUnsound(asked);
  const { id, profile } = profileAsked(asked);
  const out = freePath(asked);
  const form = tableForm(asked);
  return withExport(asked, async (stages) => {
    stages.at('reading');
    const rules = rulesOf(profile);
    const fields = askedFields(rules, source.fields);
    const accounts = await withContacts({ ...source, fields }, rules, (contacts) => scoreAll(contacts, profile));
    accounts.sort(bestFirst);
    const rows = accounts.map((one) => {
      const reasons = [one.met, one.missing, one.unknown, one.disqualified].map((ids) => ids.join('|'));
      return [one.id, id, String(one.score), one.tier, ...reasons, source.at];
    });
    await writeTables(new Map([[out, [...tableLines(columns, rows, form)].join('')]]));
    const said = [languages[language].assigning.written(relative(call.io.cwd, out)), ...summary(accounts, profile, asked)];
    call.io.out(typeset(said.join('\n'), language));
    return exit.fine;
  });
}

/** Whoever is excluded comes last; of equals, the smaller id first. */
function bestFirst(a: ScoredAccount, b: ScoredAccount): number {
  const out = Number(a.disqualified.length > 0) - Number(b.disqualified.length > 0);
  return out || b.score - a.score || (a.id < b.id ? -1 : 1);
}

function profileAsked({ call, handbook, language }: PortfolioCall): { id: string; profile: Profile } {
  const words = languages[language].steering;
  const scoring = [...handbook.icps.values()].flatMap((icp) => {
    const profile = profileOf(handbook, icp);
    return profile ? [{ id: icp.id, profile }] : [];
  });
  const ids = scoring.map(({ id }) => id);
  if (ids.length === 0) throw new CallError(words.noProfiles);
  const given = givenTo(call.flags, 'icp');
  if (given === undefined) throw new CallError(words.noIcp(ids.join(', ')));
  const found = scoring.find(({ id }) => id === given);
  if (!found) throw new CallError(words.unknownIcp(given, suggest(given, ids), ids.join(', ')));
  return found;
}

function summary(accounts: readonly ScoredAccount[], { tiers }: Profile, { language }: PortfolioCall): string[] {
  const words = languages[language].steering;
  const { number } = formatsFor(language);
  const isOut = ({ disqualified }: ScoredAccount) => disqualified.length > 0;
  const rows: [string, number][] = [
    ...tiers.map(({ name, from }): [string, number] => [words.tier(name, from), accounts.filter(({ tier }) => tier === name).length]),
    [tiers.length > 0 ? words.belowTiers : words.scored, accounts.filter((one) => one.tier === '' && !isOut(one)).length],
    [words.disqualified, accounts.filter(isOut).length],
  ];
  const widest = Math.max(...rows.map(([label]) => label.length));
  const most = Math.max(...rows.map(([, n]) => number(n).length));
  return rows.map(([label, n]) => `  ${label.padEnd(widest)}  ${number(n).padStart(most)}`);
}
