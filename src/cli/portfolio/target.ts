import { relative } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { formatsFor, languages, typeset } from '../../languages/index.ts';
import { inOrder } from '../../portfolio/rules/compile.ts';
import { ruledSegments } from '../../portfolio/segment-rules.ts';
import { profileOf } from '../../portfolio/steering/profile.ts';
import { type TargetList, type TargetOf, target, targetLists } from '../../portfolio/steering/target.ts';
import { tableLines } from '../../portfolio/table.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { type PortfolioCall, refuseUnsound, sourceOf, withExport } from './portfolio-call.ts';
import { freePath, tableForm, writeTables } from './table-file.ts';

/** `handbook portfolio target EXPORT… --at DAY --list SEGMENT/ACTION --out FILE`: the customers for whom a campaign, a service or a loyalty action is meant. */
export async function runTarget(asked: PortfolioCall): Promise<ExitCode> {
  const { call, handbook, language } = asked;
  const words = languages[language].steering;
  const source = sourceOf(asked);
  refuseUnsound(asked);
  const list = listAsked(asked);
  const out = freePath(asked);
  const form = tableForm(asked);
  return withExport(asked, async (stages) => {
    stages.at('reading');
    const { ids, among } = await target(source, list, targetOf(asked, list));
    const rows = ids.map((id) => [id, list.of, list.name.slice(list.of.length + 1), source.at]);
    await writeTables(new Map([[out, [...tableLines(['contact_id', 'segment', 'list', 'date'], rows, form)].join('')]]));
    const { number, count } = formatsFor(language);
    const name = (handbook.segments.get(list.of) ?? handbook.icps.get(list.of))?.data.name ?? list.of;
    const said = count(ids.length, words.onList, { all: number(among), name });
    call.io.out(typeset([languages[language].assigning.written(relative(call.io.cwd, out)), said].join('\n'), language));
    return exit.fine;
  });
}

function listAsked({ call, handbook, language }: PortfolioCall): TargetList {
  const words = languages[language].steering;
  const lists = targetLists(handbook);
  const names = lists.map(({ name }) => name);
  if (names.length === 0) throw new CallError(words.noLists);
  const given = givenTo(call.flags, 'list');
  if (given === undefined) throw new CallError(words.noList(names.join(', ')));
  const list = lists.find(({ name }) => name === given);
  if (!list) throw new CallError(words.unknownList(given, suggest(given, names), names.join(', ')));
  return list;
}

function targetOf({ handbook }: PortfolioCall, { of }: TargetList): TargetOf {
  const icp = handbook.icps.get(of);
  const profile = icp && profileOf(handbook, icp);
  return profile ? { profile } : { segments: inOrder(ruledSegments(handbook)), segment: of };
}
