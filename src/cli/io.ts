import { type LanguageCode, languageCodes, usualLanguage } from '../languages/index.ts';

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

/** A call that cannot be carried out as it was made: one sentence, exit 2. */
export class CallError extends Error {}

/** Something around us is in the way: one sentence, exit 3. */
export class EnvironmentError extends Error {}

/** The language of the system, for what is said before any content is read. */
export function systemLanguage(env: Io['env']): LanguageCode {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageCodes.find((code) => locale.startsWith(code)) ?? usualLanguage;
}
