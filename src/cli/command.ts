import type { ParseArgsOptionDescriptor } from 'node:util';
import { type Language, type LanguageCode, languageCodes, usualLanguage } from '../languages/index.ts';
import { SettingError } from '../site/setting-error.ts';

/** Where a command reads and writes: a terminal, a pipe, or a test. */
export interface Io {
  /** The result, and nothing else. */
  out: (text: string) => void;
  /** Progress and complaints about the call. */
  err: (text: string) => void;
  env: Record<string, string | undefined>;
  cwd: string;
  /** Whether the result is read by a person who sees colours. */
  colour: boolean;
}

/** What a process says when it ends. */
export const exit = { fine: 0, content: 1, call: 2, environment: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** A call that cannot be carried out as it was made: exit 2. */
export class CallError extends SettingError {}

/** Something around us is in the way: one sentence, exit 3. */
export class EnvironmentError extends Error {}

/** The language of the system, for what is said before any content is read. */
export function systemLanguage(env: Io['env']): LanguageCode {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageCodes.find((code) => locale.startsWith(code)) ?? usualLanguage;
}

/**
 * The day of the run, `YYYY-MM-DD`: from `SOURCE_DATE_EPOCH` (seconds, UTC) where set, so that a build can be repeated;
 * else from the clock. Nothing else reads the clock.
 */
export function todayOf(env: Io['env']): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  const now = env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/** One flag of a command. */
export interface Flag extends ParseArgsOptionDescriptor {
  /** Under what name the help of a language describes it. */
  help: keyof Language['help']['flags'];
  /** What stands for its value in the help. */
  value?: string;
}

/** The flags of a call, by name. */
export type Flags = Record<string, string | boolean | undefined>;

/** What a flag is given; undefined where it is not set. One that takes no value is given none. */
export function givenTo(flags: Flags, name: string): string | undefined {
  const given = flags[name];
  return typeof given === 'string' ? given : undefined;
}

/** What a command gets to work with. */
export interface Call {
  flags: Flags;
  /** What the call names beside its flags, for a command that takes it. */
  argument?: string;
  /** The same, for a command that takes any number of them. */
  names: readonly string[];
  /** The content folder. */
  root: string;
  /** The language asked for by `--lang`; without it, that of the content. */
  asked: LanguageCode | undefined;
  /** The day of the run. */
  today: string;
  io: Io;
}

/** A command, as data: its code is only loaded when it is called. */
export interface Command {
  /** What it works on, named without a flag, as the help calls it: `FILE`. */
  takes?: string;
  /** Whether it takes any number of these, none included. */
  takesMany?: true;
  /** How the help writes what it takes, where that is not any number of one thing: `[BASE] [HEAD]`. */
  usage?: string;
  flags: Record<string, Flag>;
  load: () => Promise<{ run: (call: Call) => Promise<ExitCode> }>;
}
