import { type LanguageCode, languages } from '../languages/index.ts';
import { isOwnAddress, isTaken } from '../site/preview.ts';
import { CallError, type Flags } from './command.ts';

/**
 * The port of a call; 0 lets the system choose.
 * @throws {CallError} where it is no port, or taken: a link somebody kept must not lead to another program.
 */
export async function portOf({ port }: Flags, language: LanguageCode): Promise<number> {
  const number = Number(port ?? 4321);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new CallError(languages[language].say.badPort(String(port)));
  if (number !== 0 && (await isTaken(number))) throw new CallError(languages[language].say.portTaken(number));
  return number;
}

/**
 * The address that a server is to listen at; undefined for this machine alone.
 * @throws {CallError} where it is none of this machine.
 */
export async function hostOf({ host }: Flags, language: LanguageCode): Promise<string | undefined> {
  if (host === undefined) return undefined;
  if (typeof host !== 'string' || host === '' || !(await isOwnAddress(host)))
    throw new CallError(languages[language].say.badHost(String(host)));
  return host;
}

/** Whether a server that listens at an address can be reached from other machines. */
export function isOpen(host: string | undefined): boolean {
  return host !== undefined && !/^(?:localhost|127\.|::1$)/.test(host);
}
