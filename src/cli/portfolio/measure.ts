import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { snapshotText } from '../../portfolio/figures/file.ts';
import { type Measured, measure } from '../../portfolio/measure/measure.ts';
import { FIGURES_FOLDER } from '../../source/folders.ts';
import { findInside, placeFor } from '../../source/inside.ts';
import { CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { notWritten } from '../nothing-written.ts';
import { outsideGit, type PortfolioCall, soundSegments, sourceOf, withExport } from './portfolio-call.ts';

/** `handbook portfolio measure EXPORT… --at DAY`: the segments counted on an export, of which aggregates alone are written. */
export async function runMeasure(asked: PortfolioCall): Promise<ExitCode> {
  const { call, language } = asked;
  const source = sourceOf(asked);
  const segments = soundSegments(asked);
  const [keep, previous] = ['keep', 'previous'].map((flag) => {
    const given = givenTo(call.flags, flag);
    return given === undefined ? undefined : outsideGit(call, given, languages[language].measuring.insideGit);
  });
  return withExport(asked, async ({ at }) => {
    const measured = await measure({ ...source, segments, keep, previous, stage: at });
    const file = write(call.root, measured, language);
    call.io.out(typeset(summary(measured, file, language), language));
    return exit.fine;
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
  return [words.written(file), ...lines, ...left].join('\n');
}
