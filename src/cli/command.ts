import type { ParseArgsOptionDescriptor } from 'node:util';
import type { Language, LanguageCode } from '../languages/index.ts';
import type { ExitCode, Io } from './io.ts';

/** One flag of a command. */
export interface Flag extends ParseArgsOptionDescriptor {
  /** Under what name the help of a language describes it. */
  help: keyof Language['help']['flags'];
  /** What stands for its value in the help. */
  value?: string;
}

/** The flags of a call, by name. */
export type Flags = Record<string, string | boolean | undefined>;

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
  flags: Record<string, Flag>;
  load: () => Promise<{ run: (call: Call) => Promise<ExitCode> }>;
}
