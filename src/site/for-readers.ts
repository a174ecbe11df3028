import { diagnosticsFor } from '../check/diagnostics-for.ts';
import { imagesOf } from '../check/images.ts';
import { makeNames, meantId } from '../check/targets.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry, Handbook } from '../handbook/handbook.ts';
import { mayRead, readersOf, visibleTo } from '../handbook/readers.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import type { CheckedFolder } from './checked-folder.ts';
import { SettingError } from './setting-error.ts';

export interface ForReaders {
  handbook: Handbook;
  /** The images that are still named. */
  images: string[];
  /** The problems that are left to tell them. */
  diagnostics: Diagnostic[];
}

/**
 * What an audience may read of checked content. Every output is made from this; only the check sees the rest.
 * @throws {SettingError} for an audience that the handbook does not have.
 */
export function forReaders(audience: string, today: string, checked: CheckedFolder): ForReaders {
  const { handbook, images, language } = checked;
  const shown = visibleTo(handbook, knownAudience(audience, handbook, language));
  const named = new Set(imagesOf(shown).map(({ path }) => path));
  return { handbook: shown, images: images.filter((image) => named.has(image)), diagnostics: diagnosticsFor(shown, checked, today) };
}

/**
 * An audience that a handbook has.
 * @throws {SettingError} for any other.
 */
export function knownAudience(audience: string, handbook: Handbook, language: LanguageCode): string {
  const known = readersOf(handbook.config);
  if (known.includes(audience)) return audience;
  const suggestion = meantId(audience, known, makeNames(handbook)('audience'));
  throw new SettingError(languages[language].say.unknownAudience(audience, suggestion, known));
}

/** Who reads what is made for nobody in particular. */
export const usualAudience = 'staff';

/** Tells whether the readers of a handbook may know of a problem: not of one in a file that is reserved as a whole or in part, or that speaks of it and cannot be read. */
export function openTo({ readers }: Handbook, whole: Handbook): (one: Diagnostic) => boolean {
  if (readers === 'research') return () => true;
  const isReserved = ({ source: { data, text } }: Entry) =>
    'fieldVisibility' in data ||
    ('visibility' in data ? !mayRead(readers, String(data.visibility)) : /^ {0,40}["']?(?:field)?visibility\b/im.test(text));
  const reserved = new Set(whole.entries.filter(isReserved).map(({ file }) => stemOf(file)));
  return ({ file }) => !reserved.has(stemOf(file));
}

/** What a file shares with its translations. */
function stemOf(file: string): string {
  return file.replace(/(?:\.[^./]+)+$/, '');
}
