import { random, seedOf } from '../../bench/random.ts';
import { toJson } from '../../src/report/json.ts';
import { checkFiles, type MemoryFile } from './check-files.ts';
import { mutate } from './mutate.ts';

export interface FuzzFailure {
  index: number;
  file: string;
  mutations: string[];
  why: string;
}

export interface FuzzRun {
  files: number;
  /** Those with at least one diagnostic; the others are valid handbooks. */
  diagnosed: number;
  survivors: { index: number; file: string; bytes: Uint8Array }[];
  slowest: { index: number; file: string; mutations: string[]; milliseconds: number };
  failures: FuzzFailure[];
}

export interface FuzzOptions {
  seed: number;
  count: number;
  /** Begins in the middle, to see a failure again. */
  from?: number;
  /** What one file may take, in milliseconds of this thread's own time. A test has none: even that time grows on a busy machine. */
  limit?: number;
}

function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Spoils one file after the other of a sound handbook. */
export function fuzz(sound: readonly MemoryFile[], { seed, count, from = 0, limit = Number.POSITIVE_INFINITY }: FuzzOptions): FuzzRun {
  const run: FuzzRun = {
    files: count,
    diagnosed: 0,
    survivors: [],
    failures: [],
    slowest: { index: -1, file: '', mutations: [], milliseconds: 0 },
  };
  const kept = new Map();
  checkFiles(sound, kept);
  for (let index = from; index < from + count; index++) {
    const { file, bytes, names: mutations } = mutantOf(sound, seed, index);
    const start = cpuTime();
    const fail = (why: string) => run.failures.push({ index, file, mutations, why });
    try {
      const checked = checkFiles(
        sound.map((one) => (one.file === file ? { file, bytes } : one)),
        kept,
      );
      const problem = whatIsWrong(checked);
      if (problem) fail(problem);
      if (checked.diagnostics.some(({ rule }) => rule !== 'translation/incomplete')) run.diagnosed++;
      else run.survivors.push({ index, file, bytes });
    } catch (error) {
      fail((error as Error).stack?.split('\n').slice(0, 4).join(' | ') ?? String(error));
    }
    const milliseconds = cpuTime() - start;
    if (milliseconds > run.slowest.milliseconds) run.slowest = { index, file, mutations, milliseconds };
    if (milliseconds > limit) fail(`${Math.round(milliseconds)} ms of CPU`);
  }
  return run;
}

/** One spoilt file, the same for the same seed and number. */
export function mutantOf(sound: readonly MemoryFile[], seed: number, index: number): { file: string; bytes: Uint8Array; names: string[] } {
  const r = random(seedOf(seed, 'mutant', index));
  const { file, bytes } = r.pick(sound);
  return { file, ...mutate(new TextDecoder().decode(bytes), r) };
}

/** Every diagnostic has a sentence and a place inside its file; without an error, everything fits its schema. */
function whatIsWrong({ diagnostics, handbook, texts }: ReturnType<typeof checkFiles>): string | undefined {
  for (const language of ['fr', 'en'] as const) toJson(diagnostics, language);
  const linesOf = new Map<string, string[]>();
  for (const { file, line, column, endLine, endColumn, rule } of diagnostics) {
    const lines = linesOf.get(file) ?? (texts.get(file) ?? '').split('\n');
    linesOf.set(file, lines);
    const inside = (atLine: number, atColumn: number) =>
      atLine >= 1 && atColumn >= 1 && atLine <= lines.length && atColumn <= (lines[atLine - 1]?.length ?? 0) + 2;
    if (!inside(line, column) || !inside(endLine, endColumn))
      return `${rule} is told at ${line}:${column}-${endLine}:${endColumn}, outside ${file}`;
  }
  for (const { data, schema, file } of handbook.entries) {
    if (data !== undefined && !schema.safeParse(data).success) return `what is kept of ${file} does not fit its schema`;
    if (data === undefined && !diagnostics.some((one) => one.file === file && one.severity === 'error'))
      return `${file} is left out without a word`;
  }
  return undefined;
}
