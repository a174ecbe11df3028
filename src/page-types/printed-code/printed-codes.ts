import type { View } from '../../reading/view.ts';
import { type CurrentSheet, codesJson, currentSheets, knownSheets } from '../../sheets/printed-sheets.ts';

/** The codes of all sheets of a site. */
export interface Codes {
  /** The sheets that have pages, in a language: none on a site that prints nothing. */
  codes(language: string): readonly CurrentSheet[];
  /** The code of the same sheet in another language. */
  twin(language: string, sheet: CurrentSheet): string;
  /** What tells an old sheet from an unknown one, for the page that a lost address shows. */
  json(): string;
}

/**
 * The codes of a site, read once, when the first is asked for: one that is being written may never be. A site that prints nothing has
 * no pages of codes: whoever comes with one is led to the living page, by what it says of whose sheet it is.
 */
export function codesOf(views: readonly View[]): Codes {
  const known = read.get(views);
  if (known) return known;
  const printsNothing = views.some(({ kit }) => kit?.formats.length === 0);
  let made: readonly CurrentSheet[] | undefined;
  const sheets = () => {
    made ??= printsNothing ? [] : views.flatMap(currentSheets);
    return made;
  };
  let named: ReadonlyMap<string, string> | undefined;
  const codes: Codes = {
    codes: (language) => sheets().filter(({ view }) => view.language === language),
    twin(language, { key, code }) {
      named ??= new Map(sheets().map((sheet) => [`${sheet.view.language}/${sheet.key}`, sheet.code]));
      return named.get(`${language}/${key}`) ?? code;
    },
    json: () => codesJson(printsNothing ? views.flatMap(knownSheets) : sheets()),
  };
  read.set(views, codes);
  return codes;
}

const read = new WeakMap<readonly View[], Codes>();
