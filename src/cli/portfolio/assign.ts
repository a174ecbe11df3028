import { relative } from 'node:path';
import { formatsFor, languages, typeset } from '../../languages/index.ts';
import { type Assigned, type Assigning, assign, NothingLearnt, TooFewLabelled } from '../../portfolio/assign/assign.ts';
import { readLabels } from '../../portfolio/assign/labels.ts';
import { suggestionsPage } from '../../portfolio/assign/report.ts';
import { LEAST_LABELLED } from '../../portfolio/assign/suggest.ts';
import { assignedLines } from '../../portfolio/assign/table.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { fileOfPeople, type PortfolioCall, seedOf, soundSegments, sourceOf, withExport } from './portfolio-call.ts';
import { freePath, tableForm, writeTables } from './table-file.ts';

/** `handbook portfolio assign EXPORT… --at DAY --out FILE`: the segment of each contact for the CRM, and where `--labels` asks for it, a persona to begin with. */
export async function runAssign(asked: PortfolioCall): Promise<ExitCode> {
  const { call, handbook, language } = asked;
  const words = languages[language].assigning;
  const source = sourceOf(asked);
  const segments = soundSegments(asked);
  const out = freePath(asked, pageBeside);
  const form = tableForm(asked);
  const sure = confidence(asked);
  const seed = seedOf(asked);
  const labelled = givenTo(call.flags, 'labels');
  const labels = labelled === undefined ? undefined : fileOfPeople(asked, labelled);
  const known = new Set([...handbook.personas.values()].filter(({ data }) => data.state !== 'retired').map(({ id }) => id));
  return withExport(asked, async ({ at: stage, done }) => {
    const suggest = labels === undefined ? undefined : { labels: readLabels(labels, known, source.settings), confidence: sure, seed };
    const assigned = await assignOrRefuse({ ...source, segments, suggest, stage, done }, asked);
    const nameOf = (persona: string) => handbook.personas.get(persona)?.data.name ?? persona;
    const segmentOf = (id: string) => handbook.segments.get(id)?.data.name ?? languages[language].words.portfolio.others;
    const page =
      assigned.calibration && suggestionsPage(assigned.calibration, { at: source.at, confidence: sure, nameOf, segmentOf, language });
    const table: [string, string] = [out, [...assignedLines(assigned, source.at, form)].join('')];
    const files = await writeTables(new Map(page === undefined ? [table] : [table, [pageBeside(out), page]]));
    call.io.out(
      typeset([...files.map((file) => words.written(relative(call.io.cwd, file))), ...summary(assigned, asked)].join('\n'), language),
    );
    return exit.fine;
  });
}

async function assignOrRefuse(order: Assigning, { language }: PortfolioCall): Promise<Assigned> {
  const words = languages[language].assigning;
  const { list, percent } = formatsFor(language);
  try {
    return await assign(order);
  } catch (error) {
    if (error instanceof TooFewLabelled) {
      const counts = error.personas.map(({ persona, contacts }) => `${persona} (${contacts})`);
      if (counts.length === 0) throw new CallError(words.nobodyLabelled);
      const [only] = error.personas;
      const isAlone = counts.length === 1 && (only?.contacts ?? 0) >= LEAST_LABELLED;
      throw new CallError(isAlone ? words.oneAlone(only?.persona ?? '') : words.tooFew(list(counts), LEAST_LABELLED));
    }
    if (error instanceof NothingLearnt) {
      const { forest } = error.calibration;
      throw new CallError(words.nothingLearnt(percent(forest.balanced), percent(1 / forest.confusion.length)));
    }
    throw error;
  }
}

/** How sure a suggestion has to be, unless one says otherwise. */
const SURE = '0.7';

function confidence({ call, language }: PortfolioCall): number {
  const words = languages[language].assigning;
  const alone = ['confidence', 'seed'].find((flag) => call.flags[flag] !== undefined && call.flags.labels === undefined);
  if (alone !== undefined) throw new CallError(words.onlyWithLabels(alone));
  const given = givenTo(call.flags, 'confidence') ?? SURE;
  const share = Number(given.replace(',', '.'));
  if (given.trim() === '' || !(share >= 0.5 && share <= 1)) throw new CallError(words.badConfidence(given));
  return share;
}

function pageBeside(out: string): string {
  return `${out.replace(/\.(?:csv|tsv|txt)$/i, '')}.html`;
}

function summary({ contacts, calibration }: Assigned, { language }: PortfolioCall): string[] {
  const words = languages[language].assigning;
  const { count, number } = formatsFor(language);
  const sizes = [...Map.groupBy(contacts, ({ segment }) => segment)].map(([segment, own]) => [segment, number(own.length)] as const);
  sizes.sort(([a], [b]) => (a < b ? -1 : 1));
  const [names, numbers] = [0, 1].map((at) => Math.max(...sizes.map((row) => row[at]?.length ?? 0))) as [number, number];
  const lines = sizes.map(([segment, size]) => `  ${segment.padEnd(names)}  ${size.padStart(numbers)}`);
  if (!calibration) return lines;
  const suggested = contacts.filter((one) => one.suggested !== undefined).length;
  return [
    ...lines,
    count(suggested, words.suggestions, { others: number(contacts.length - suggested) }),
    ...(calibration.strangers > 0 ? [count(calibration.strangers, words.strangers)] : []),
  ];
}
