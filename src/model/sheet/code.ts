import { hash } from 'node:crypto';
import type { EntityKind } from '../../handbook/handbook.ts';
import type { View } from '../view.ts';

/** Crockford’s base 32: no letter that is taken for another or for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** How many letters tell whose sheet it is, and how many what stands on it. */
const LENGTHS = { whose: 6, says: 5 } as const;

/** What a sheet is about: the readers and the language are part of it, as each has a sheet of its own. */
export interface SheetSubject {
  view: View;
  kind: EntityKind;
  id: string;
}

/**
 * A short name for a sheet, `k3f9x2-7qm4p`. Its first half says whose sheet it is and stays, so that an old sheet is known again;
 * the other is made of what the sheet says, so that the same words are the same name and any other words another.
 */
export function codeOf({ view, kind, id }: SheetSubject, content: unknown): string {
  const { audience = 'research' } = view.handbook;
  return `${short([kind, id, view.language, audience].join('/'), LENGTHS.whose)}-${short(JSON.stringify(content), LENGTHS.says)}`;
}

/** The half of a code that says whose sheet it is. */
export function whoseOf(code: string): string {
  return code.slice(0, LENGTHS.whose);
}

function short(text: string, length: number): string {
  const bits = BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`);
  return Array.from({ length }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)]).join('');
}
