import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { snapshotText } from '../../portfolio/figures/file.ts';
import { type Measured, measure, measureIn } from '../../portfolio/measure/measure.ts';
import { dialects, grammars } from '../../portfolio/rules/dialects.ts';
import { openPlace } from '../../portfolio/warehouse/open.ts';
import { placeOf } from '../../portfolio/warehouse/warehouse.ts';
import { featuresText, segmentsText } from '../../portfolio/warehouse/written.ts';
import { isRecord } from '../../schema/own.ts';
import { FIGURES_FOLDER } from '../../source/folders.ts';
import { findInside, placeFor } from '../../source/inside.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { notWritten } from '../nothing-written.ts';
import { dictionaryAt, outsideGit, type PortfolioCall, soundSegments, sourceOf, withExport } from './portfolio-call.ts';

/**
 * `handbook portfolio measure EXPORT… --at DAY`: the segments counted on an export, of which aggregates alone are written. `--engine` counts them in the database
 * that has the contacts, and `--sql` prints the text for it.
 */
export async function runMeasure(asked: PortfolioCall): Promise<ExitCode> {
  const { call, language } = asked;
  if (call.flags.sql !== undefined) return printSql(asked);
  if (call.flags.engine !== undefined) return measureThere(asked);
  const words = languages[language].measuring;
  const source = sourceOf(asked);
  const segments = soundSegments(asked);
  const [keep, previous] = ['keep', 'previous'].map((flag) => {
    const given = givenTo(call.flags, flag);
    return given === undefined ? undefined : outsideGit(asked, given, words.insideGit);
  });
  if (keep !== undefined && existsSync(keep)) throw new CallError(words.keepTaken(givenTo(call.flags, 'keep') ?? ''));
  const since = previousOf(call.root, source.at);
  if (since !== undefined && previous === undefined) throw new CallError(words.movesLost(source.at, since));
  return withExport(asked, async ({ at }) => {
    const measured = await measure({ ...source, segments, keep, previous, stage: at });
    return writeAndTell(asked, measured);
  });
}

/** The day with which the figures of a day were compared, where they are there already: measured anew without it, they would lose who came and left. */
function previousOf(root: string, at: string): string | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(join(root, FIGURES_FOLDER, `${at}.json`), 'utf8'));
    return isRecord(found) && typeof found.previous === 'string' ? found.previous : undefined;
  } catch {
    return undefined;
  }
}

function writeAndTell({ call, language }: PortfolioCall, measured: Measured): ExitCode {
  const file = write(call.root, measured, language);
  call.io.out(typeset(summary(measured, file, language), language));
  return exit.fine;
}

/** What goes with an export alone. */
function refuseBeside({ call, exports, language }: PortfolioCall, flag: string): void {
  const words = languages[language].measuring;
  const other = ['keep', 'previous', ...(flag === 'sql' ? ['engine'] : [])].find((one) => call.flags[one] !== undefined);
  if (other !== undefined) throw new CallError(words.notTogether(flag, other));
  if (exports.length > 0) throw new CallError(words.noExportWith(flag));
}

function printSql(asked: PortfolioCall): ExitCode {
  const { call, language } = asked;
  const words = languages[language].measuring;
  refuseBeside(asked, 'sql');
  const typed = givenTo(call.flags, 'sql') ?? '';
  const dialect = dialects.find((one) => one === typed);
  if (!dialect) throw new CallError(words.badDialect(typed, dialects.join(', ')));
  const written = { ...dictionaryAt(asked), segments: soundSegments(asked) };
  const lead = dialect === TRIED ? words.sqlRun : words.sqlNotRun;
  const comments = typeset(lead(dialect), language)
    .split('\n')
    .map((line) => `-- ${line}`);
  call.io.out([...comments, '', featuresText(written, dialect), '', segmentsText(written, dialect)].join('\n'));
  return exit.fine;
}

/** The dialect in which our tests run all of the text, the table included. */
const TRIED = 'postgres';

async function measureThere(asked: PortfolioCall): Promise<ExitCode> {
  const { call, language } = asked;
  const words = languages[language].measuring;
  refuseBeside(asked, 'engine');
  const place = placeOf(givenTo(call.flags, 'engine') ?? '');
  if (typeof place === 'string') throw new CallError(words.badEngine[place]);
  const order = { ...dictionaryAt(asked), segments: soundSegments(asked) };
  const table = place.table.map(grammars[place.dialect].name).join('.');
  return withExport(asked, async ({ at: stage }) => {
    const warehouse = await openPlace(place, call.io.env);
    try {
      return writeAndTell(asked, await measureIn(warehouse, { ...order, table, stage }));
    } finally {
      await warehouse.close();
    }
  });
}

/** Writes the snapshot under another name first. */
function write(root: string, { snapshot }: Measured, language: LanguageCode): string {
  const file = `${FIGURES_FOLDER}/${snapshot.at}.json`;
  const place = placeFor(root, join(root, file));
  const folder = findInside(root, 'segments').state;
  if (place === undefined || (folder !== 'folder' && folder !== 'missing'))
    throw new CallError(languages[language].say.linkedOut(FIGURES_FOLDER));
  const draft = join(dirname(place), `.measure-${process.pid}`);
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(draft, snapshotText(snapshot), { flag: 'wx' });
    renameSync(draft, place);
  } catch (error) {
    throw notWritten(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
  return file;
}

function summary({ snapshot, aside }: Measured, file: string, language: LanguageCode): string {
  const words = languages[language].measuring;
  const rows = Object.entries(snapshot.segments).map(
    ([id, { size, value }]) => [id, size === null ? words.few : String(size), value ?? words.few] as const,
  );
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map(
    ([id, size, value]) => `  ${id.padEnd(widths[0] ?? 0)}  ${size.padStart(widths[1] ?? 0)}  ${value.padStart(widths[2] ?? 0)}`,
  );
  const left = (['strangers', 'undated', 'later'] as const).flatMap((kind) => (aside[kind] > 0 ? [words.aside[kind](aside[kind])] : []));
  const isWithheld = rows.some(([, size, value]) => size === words.few || value === words.few);
  return [words.written(file), ...lines, ...(isWithheld ? [words.fewMeans] : []), ...left].join('\n');
}
