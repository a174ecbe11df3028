import type { ReportLanguage } from '../report/language.ts';
import { isTaken } from '../site/preview.ts';
import type { Flags } from './command.ts';
import { CallError } from './io.ts';
import { say } from './say.ts';

/**
 * The port of a call; 0 lets the system choose.
 * @throws {CallError} where it is no port, or taken: a link somebody kept must not lead to another program.
 */
export async function portOf({ port }: Flags, language: ReportLanguage): Promise<number> {
  const number = Number(port ?? 4321);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new CallError(say.badPort(language, String(port)));
  if (number !== 0 && (await isTaken(number))) throw new CallError(say.portTaken(language, number));
  return number;
}

/** Whether a server that listens at an address can be reached from other machines. */
export function isOpen(host: string | undefined): boolean {
  return host !== undefined && !/^(?:localhost|127\.|::1$)/.test(host);
}
