import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadHandbook } from '../../handbook/load.ts';
import { gitRepositoryOf } from '../../history/git.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { ENGINE, NoEngine } from '../../portfolio/engine.ts';
import { type ExportFault, ExportFaults, MOST_FAULTS } from '../../portfolio/export/fault.ts';
import { snapshotText } from '../../portfolio/figures/file.ts';
import { type Measured, measure, type Order } from '../../portfolio/measure/measure.ts';
import { dictionaryOf, ruledSegments } from '../../portfolio/segment-rules.ts';
import { settingsOf } from '../../portfolio/settings.ts';
import { FIGURES_FOLDER } from '../../source/folders.ts';
import { findInside, placeFor } from '../../source/inside.ts';
import { languageOf } from '../call-content.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit, givenTo } from '../command.ts';
import { notWritten } from '../nothing-written.ts';
import { progress } from '../progress.ts';
import { withVersion } from '../version.ts';

/** `handbook portfolio measure EXPORT… --at DAY`: the segments counted on an export, of which aggregates alone are written. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook, diagnostics } = await loadHandbook(call.root);
  const language = languageOf(call, handbook);
  const words = languages[language].measuring;
  const [what, ...exports] = call.names;
  if (what !== 'measure') throw new CallError(what === undefined ? words.noWhat : words.whatElse(what));
  if (exports.length === 0) throw new CallError(words.noExport);
  const at = givenTo(call.flags, 'at');
  if (at === undefined) throw new CallError(words.noDay);
  if (!handbook.fieldsEntry?.data) throw new CallError(words.noFields);
  const dictionary = { fields: dictionaryOf(handbook), settings: settingsOf(handbook) };
  const segments = ruledSegments(handbook);
  // A segment that cannot be read would have its contacts counted with those of another.
  const isUnsound = diagnostics.some(({ severity, file }) => severity === 'error' && /^(?:segments\/|fields\.)/.test(file));
  const withRule = [...handbook.segments.values()].filter(({ data }) => data.rule !== undefined);
  if (isUnsound || withRule.length > segments.length) throw new CallError(words.unsound);
  if (segments.length === 0) throw new CallError(words.noRules);
  const [keep, previous] = ['keep', 'previous'].map((flag) => keptAt(call, flag, language));
  const stages = progress(call.io.err, language);
  try {
    const order: Order = {
      ...dictionary,
      files: exports.map((one) => namedTable(one, call.io.cwd)),
      segments,
      at,
      keep,
      previous,
      stage: stages.at,
    };
    const measured = await measure(order);
    const file = write(call.root, measured, language);
    call.io.out(typeset(summary(measured, file, language), language));
    return exit.fine;
  } catch (error) {
    if (error instanceof NoEngine) throw new EnvironmentError(words.noEngine(withVersion(ENGINE)));
    if (!(error instanceof ExportFaults)) throw error;
    for (const fault of error.faults.slice(0, MOST_FAULTS)) call.io.err(typeset(sentenceOf(fault, language), language));
    call.io.err(typeset(words.nothingWritten(error.faults.length), language));
    return exit.content;
  } finally {
    stages.end();
  }
}

/** `orders=FILE` says which table a file is; else its name does. */
function namedTable(typed: string, cwd: string): { table?: string; path: string } {
  const [, table, path] = /^([a-z]+)=(.+)$/.exec(typed) ?? [];
  return table && path ? { table, path: resolve(cwd, path) } : { path: resolve(cwd, typed) };
}

/** Where contacts are kept: nowhere that git looks after. */
function keptAt(call: Call, flag: string, language: LanguageCode): string | undefined {
  const given = givenTo(call.flags, flag);
  if (given === undefined) return undefined;
  const path = resolve(call.io.cwd, given);
  if (gitRepositoryOf(dirname(path))) throw new CallError(languages[language].measuring.insideGit(given));
  return path;
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

function sentenceOf({ kind, file, row, column, detail = '' }: ExportFault, language: LanguageCode): string {
  const words = languages[language].measuring;
  const place = [file, ...(row === undefined ? [] : [words.row(row)]), ...(column === undefined ? [] : [words.column(column)])].join(', ');
  return `${place} – ${words.faults[kind](shortened(detail))}`;
}

/** A cell may hold a page. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
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
