import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { commentLines } from '../../edit/comment-lines.ts';
import { yamlOf } from '../../import/yaml.ts';
import { formatsFor, languages, typeset } from '../../languages/index.ts';
import { type Draft, draftsOf } from '../../portfolio/explore/drafts.ts';
import {
  type Exploration,
  type Exploring,
  explore,
  LEAST_CONTACTS,
  NoColumns,
  TooFewContacts,
  TooManyGroups,
} from '../../portfolio/explore/explore.ts';
import { FEWEST, MOST } from '../../portfolio/explore/how-many.ts';
import { outlierCares, scalings } from '../../portfolio/explore/prepare.ts';
import { reportPage } from '../../portfolio/explore/report/page.ts';
import { sayingsIn } from '../../portfolio/explore/report/sayings.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { notWritten } from '../nothing-written.ts';
import { newFiles } from '../write-all.ts';
import { outsideGit, type PortfolioCall, seedOf, sourceOf, withExport } from './portfolio-call.ts';

const REPORT = 'report.html';

/** `handbook portfolio explore EXPORT… --at DAY --out DIR`: groups that an export may hold, as a report and as drafts of segments. */
export async function runExplore(asked: PortfolioCall): Promise<ExitCode> {
  const { call, handbook, language } = asked;
  const words = languages[language].exploring;
  const source = sourceOf(asked);
  const out = emptyFolder(asked);
  const order = { ...source, ...choices(asked) };
  return withExport(asked, async ({ at: stage, done }) => {
    const found = await exploreOrRefuse({ ...order, stage, done }, asked);
    const sayings = sayingsIn(language, source.fields);
    let highest = Math.max(0, ...[...handbook.segments.values()].map(({ data }) => data.priority ?? 0));
    const drafts = found.described.flatMap(({ k, groups }) => {
      const made = draftsOf(k, groups, source.at, sayings, highest);
      highest += 10 * made.length;
      return made;
    });
    const page = reportPage(found, { ...order, language });
    const isNew = !existsSync(out);
    // A folder of a folder that cannot be made is asked for without end in some places.
    if (isNew) makeFolder(out);
    const files = newFiles(out);
    process.once('exit', files.clear);
    try {
      files.add([{ file: REPORT, text: page }, ...drafts.map((draft) => ({ file: draft.file, text: draftText(draft) }))]);
      await files.publish();
    } finally {
      process.off('exit', files.clear);
      files.clear();
      if (isNew && readdirSync(out).length === 0) rmdirSync(out);
    }
    const shown = relative(call.io.cwd, out) || '.';
    const lines = [
      words.written(`${shown}/${REPORT}`),
      words.chosen(formatsFor(language).list(found.described.map(({ k }) => String(k))), String(another(found))),
      ...(drafts.length > 0 ? [words.drafts(drafts.length, `${shown}/segments/`)] : []),
    ];
    call.io.out(lines.map((line) => typeset(line, language)).join('\n'));
    return exit.fine;
  });
}

async function exploreOrRefuse(order: Exploring, { language }: PortfolioCall): Promise<Exploration> {
  const words = languages[language].exploring;
  try {
    return await explore(order);
  } catch (error) {
    if (error instanceof NoColumns) throw new CallError(words.noColumns);
    if (error instanceof TooManyGroups) throw new CallError(words.tooManyGroups(error.most));
    if (error instanceof TooFewContacts) throw new CallError(words.tooFew(LEAST_CONTACTS));
    throw error;
  }
}

/** A number of groups that is not described yet. */
function another({ tried, described }: Exploration): number {
  const numbers = tried.map(({ clustering: { k } }) => k);
  return numbers.find((k) => k > FEWEST && !described.some((one) => one.k === k)) ?? FEWEST;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    throw notWritten(basename(folder), error);
  }
}

/** A folder of its own, in which nothing is written over. */
function emptyFolder(asked: PortfolioCall): string {
  const { call, language } = asked;
  const words = languages[language].exploring;
  const given = givenTo(call.flags, 'out');
  if (given === undefined) throw new CallError(words.noOut);
  const out = outsideGit(asked, given, words.outInsideGit);
  if (existsSync(out) && !statSync(out).isDirectory()) throw new CallError(words.outTaken(given));
  if (existsSync(out) && readdirSync(out).length > 0) throw new CallError(words.outTaken(given));
  return out;
}

/** How one wants to explore, each choice of which has to be one that there is. */
function choices(asked: PortfolioCall): Pick<Exploring, 'wanted' | 'scaling' | 'outliers' | 'numbers' | 'seed'> {
  const { call, handbook, language } = asked;
  const words = languages[language].exploring;
  const numbers = givenTo(call.flags, 'k')
    ?.split(',')
    .map((one) => Number(one.trim()));
  if (numbers?.some((one) => !Number.isInteger(one) || one < FEWEST || one > MOST))
    throw new CallError(words.badNumbers(givenTo(call.flags, 'k') ?? ''));
  const fields = handbook.fieldsEntry?.data?.fields ?? {};
  const usable = Object.keys(fields).filter((name) => fields[name]?.personal !== true);
  const wanted = givenTo(call.flags, 'fields')
    ?.split(',')
    .map((one) => one.trim());
  for (const name of wanted ?? []) {
    if (Object.hasOwn(fields, name) && !usable.includes(name)) throw new CallError(words.personalField(name));
    if (!usable.includes(name)) throw new CallError(words.unknownField(name, usable.join(', ')));
  }
  const choice = <Choice extends string>(flag: string, known: readonly [Choice, ...Choice[]]): Choice => {
    const given = givenTo(call.flags, flag);
    const found = given === undefined ? known[0] : known.find((one) => one === given);
    if (found === undefined) throw new CallError(words.badChoice(flag, given ?? '', known.join(', ')));
    return found;
  };
  return { wanted, numbers, seed: seedOf(asked), scaling: choice('scale', scalings), outliers: choice('outliers', outlierCares) };
}

function draftText({ comment, data }: Draft): string {
  const lines = comment.split('\n').flatMap((line) => commentLines(line));
  return `${lines.join('\n')}\n${Object.entries(data)
    .map(([key, value]) => yamlOf(key, value))
    .join('')}`;
}
