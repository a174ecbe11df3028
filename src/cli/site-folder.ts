import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../languages/index.ts';
import { placeFor } from '../source/inside.ts';
import { isOfSystem } from '../source/system-folder.ts';
import { type Call, CallError, givenTo, systemLanguage } from './command.ts';

type Outward = Pick<Call, 'io' | 'root' | 'flags' | 'asked'>;

/** Where the site of a call stands, or is to stand; none where nothing may be written there. */
export function siteFolderOf(call: Outward): string | undefined {
  return placeOf(call, asTyped(call, 'dist'));
}

/**
 * Where a call is to write its files.
 * @param usual its folder in the content folder, where the call names none.
 * @throws {CallError} where a link of the content folder leads out of it, and for a folder of the system.
 */
export function outputOf(call: Outward, usual: string): string {
  const typed = asTyped(call, usual);
  const place = placeOf(call, typed);
  const language = call.asked ?? systemLanguage(call.io.env);
  if (isOfSystem(typed)) throw new CallError(languages[language].say.ofSystem(typed));
  if (place === undefined) throw new CallError(languages[language].say.linkedOut(typed));
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false) throw new CallError(languages[language].say.notAFolder(typed));
  return place;
}

function asTyped({ io, root, flags }: Outward, usual: string): string {
  return resolve(io.cwd, givenTo(flags, 'out') ?? join(root, usual));
}

/**
 * A link stays, and what it leads to is written: its owner wants it so. But a link of the content folder leads nowhere out of it,
 * for what a pull request brings chooses no folder of the machine.
 */
function placeOf({ root }: Outward, typed: string): string | undefined {
  const place = placeFor(root, typed);
  const isLink = place !== undefined && lstatSync(typed, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink || place === undefined ? place : typed;
}
