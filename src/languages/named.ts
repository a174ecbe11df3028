import { fold } from './fold.ts';
import { languageCodes } from './index.ts';

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
/** What a language is asked for by, if it has a name at all. */
const CODES = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));

let known: ReadonlyMap<string, string> | undefined;

/**
 * The code of a language that is called by its name, in a language that the tool speaks or in its own, or by a code typed otherwise:
 * `français`, `Englisch`, `español`, `FR`, `fr_CA`. Undefined for all else.
 */
export function codeOfLanguage(typed: string): string | undefined {
  known ??= namedCodes();
  const [, base = '', region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(typed.trim()) ?? [];
  const code = base.toLowerCase();
  if (code === '') return known.get(fold(typed.trim()));
  if (nameIn('en', code) === undefined) return undefined;
  return region ? `${code}-${region.toUpperCase()}` : code;
}

function namedCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const code of CODES) {
    for (const reader of [...languageCodes, code]) {
      const name = nameIn(reader, code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

function nameIn(reader: string, code: string): string | undefined {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code);
}
