import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { gitRepositoryOf } from '../../history/git.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { type ExportFault, ExportFaults, MOST_FAULTS } from '../../portfolio/export/fault.ts';
import type { Source } from '../../portfolio/export/read-export.ts';
import { NoPackage } from '../../portfolio/optional-packages.ts';
import { dictionaryOf, ruledSegments } from '../../portfolio/segment-rules.ts';
import { settingsOf } from '../../portfolio/settings.ts';
import { WarehouseFault } from '../../portfolio/warehouse/warehouse.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit, givenTo, todayOf } from '../command.ts';
import { type Progress, progress } from '../progress.ts';
import { withVersion } from '../version.ts';

/** A call that works on an export, with the handbook whose dictionary says how it is read. */
export interface PortfolioCall {
  call: Call;
  handbook: Handbook;
  diagnostics: readonly Diagnostic[];
  language: LanguageCode;
  /** The files of the export as they are named, `orders=FILE` among them. */
  exports: readonly string[];
}

/**
 * What an export is read by: its files, the dictionary and the day.
 * @throws {CallError}
 */
export function sourceOf(asked: PortfolioCall): Source {
  const { call, language, exports } = asked;
  const words = languages[language].measuring;
  if (exports.length === 0) throw new CallError(words.noExport);
  const read = dictionaryAt(asked);
  const files = exports.map((one) => namedTable(one, call.io.cwd));
  const within = files.find(({ path }) => isWithGit(asked, path));
  if (within) throw new CallError(words.exportInside(within.path));
  return { files, ...read };
}

/**
 * A file that a flag names and that tells of people one by one: not in the repository of the handbook.
 * @throws {CallError}
 */
export function fileOfPeople(asked: PortfolioCall, given: string): string {
  const path = resolve(asked.call.io.cwd, given);
  if (isWithGit(asked, path)) throw new CallError(languages[asked.language].measuring.peopleInside(given));
  return path;
}

/** Whether a file is in the repository of the handbook. */
function isWithGit({ call }: PortfolioCall, path: string): boolean {
  const own = gitRepositoryOf(call.root)?.top;
  return own !== undefined && gitRepositoryOf(dirname(path))?.top === own;
}

/**
 * The dictionary, how contacts are written, and the day.
 * @throws {CallError}
 */
export function dictionaryAt({ call, handbook, language }: PortfolioCall): Omit<Source, 'files'> {
  const words = languages[language].measuring;
  const at = givenTo(call.flags, 'at');
  if (at === undefined) throw new CallError(words.noDay);
  if (at > todayOf(call.io.env)) throw new CallError(words.futureDay(at));
  if (!handbook.fieldsEntry) throw new CallError(words.noDictionary);
  if (!handbook.fieldsEntry.data) throw new CallError(words.noFields);
  return { fields: dictionaryOf(handbook), settings: settingsOf(handbook), at };
}

/** `orders=FILE` says which table a file is; else its name does. */
function namedTable(typed: string, cwd: string): { table?: string; path: string } {
  const [, table, path] = /^([a-z]+)=(.+)$/.exec(typed) ?? [];
  return table && path ? { table, path: resolve(cwd, path) } : { path: resolve(cwd, typed) };
}

/**
 * The segments that are counted, none of which may be unsound: the contacts of one that cannot be read would be counted in another.
 * @throws {CallError}
 */
export function soundSegments(asked: PortfolioCall): ReturnType<typeof ruledSegments> {
  const segments = ruledSegments(asked.handbook);
  refuseUnsound(asked);
  if (segments.length === 0) throw new CallError(languages[asked.language].measuring.noRules);
  return segments;
}

/**
 * Refuses to count by rules while one of them, or what they ask, is unsound.
 * @throws {CallError}
 */
export function refuseUnsound({ handbook, diagnostics, language }: PortfolioCall): void {
  const isUnsound = diagnostics.some(({ severity, file }) => severity === 'error' && /^(?:segments\/(?!figures\/)|fields\.)/.test(file));
  const withRule = [...handbook.segments.values()].filter(({ data }) => data.rule !== undefined);
  if (isUnsound || withRule.length > ruledSegments(handbook).length) throw new CallError(languages[language].measuring.unsound);
}

/** Where chance begins, so that it comes out the same again. */
export function seedOf({ call, language }: PortfolioCall): number {
  const seed = givenTo(call.flags, 'seed') ?? '1';
  if (!/^\d{1,9}$/.test(seed)) throw new CallError(languages[language].exploring.badSeed(seed));
  return Number(seed);
}

/** A path that a flag names for what tells of contacts one by one: nowhere that git looks after, nor in the folder of the handbook, parts of which are published. */
export function outsideGit({ call, language }: PortfolioCall, given: string, sentence: (path: string) => string): string {
  const words = languages[language].measuring;
  if (given.trim() === '') throw new CallError(words.noPath);
  const path = resolve(call.io.cwd, given);
  if (gitRepositoryOf(nearestFolder(path))) throw new CallError(sentence(given));
  if (!relative(call.root, path).startsWith('..')) throw new CallError(words.insideHandbook(given));
  if (!existsSync(dirname(path))) throw new CallError(words.noFolder(given));
  return path;
}

/** The folder that a path is in or will be in, as far as it is there. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return folder === path || existsSync(folder) ? folder : nearestFolder(folder);
}

/** Runs work on an export, whose faults are told line by line. */
export async function withExport({ call, language }: PortfolioCall, work: (stages: Progress) => Promise<ExitCode>): Promise<ExitCode> {
  const words = languages[language].measuring;
  const stages = progress(call.io.err, language);
  try {
    return await work(stages);
  } catch (error) {
    if (error instanceof NoPackage) throw new EnvironmentError(words.noEngine(error.names.map(withVersion).join(' ')));
    if (error instanceof WarehouseFault) throw new EnvironmentError(words.engineSays(shortened(error.message)));
    if (!(error instanceof ExportFaults)) throw error;
    for (const fault of error.faults.slice(0, MOST_FAULTS)) call.io.err(typeset(sentenceOf(fault, language), language));
    call.io.err(typeset(words.nothingWritten(error.faults.length, error.faults.length >= MOST_FAULTS), language));
    return exit.content;
  } finally {
    stages.end();
  }
}

function sentenceOf({ kind, file, row, column, detail = '' }: ExportFault, language: LanguageCode): string {
  const words = languages[language].measuring;
  const place = [file, ...(row === undefined ? [] : [words.row(row)]), ...(column === undefined ? [] : [words.column(column)])].join(', ');
  return `${place} – ${words.faults[kind](shortened(detail))}`;
}

/** A cell may hold a page. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
