import type { View } from '../../reading/view.ts';
import { type CurrentSheet, codesJson, currentSheets, knownSheets } from '../../sheets/printed-sheets.ts';
import { type SheetPage, sheetPage } from './printed-code.ts';

/** The pages that the codes on printed sheets lead to. */
export interface SheetPages {
  paths(): { params: { lang: string | undefined; code: string } }[];
  page(code: string): SheetPage | undefined;
  /** The same by the address of the page. */
  at(href: string): SheetPage | undefined;
  codes(): string;
}

/**
 * Makes them when the first is asked for: a site that is being written may never be. A site that prints nothing has none: whoever
 * comes with a code is led to the living page, by what it says of whose sheet it is.
 */
export function sheetPages(views: () => readonly View[]): SheetPages {
  let made: { sheets: ReadonlyMap<string, CurrentSheet>; codes: ReadonlyMap<string, string> } | undefined;
  const all = () => {
    made ??= collect(views());
    return made;
  };
  const page = (code: string): SheetPage | undefined => {
    const { sheets, codes } = all();
    const sheet = sheets.get(code);
    return sheet && sheetPage(sheet, (language) => codes.get(nameOf(language, sheet)) ?? code);
  };
  return {
    paths: () =>
      views().some(printsNothing)
        ? []
        : [...all().sheets.values()].map(({ code, view: { language, original } }) => ({
            params: { lang: language === original ? undefined : language, code },
          })),
    page,
    at: (href) => (/\/p\/[^/]+\/$/.test(href) ? page(href.split('/').at(-2) ?? '') : undefined),
    codes: () => codesJson(views().some(printsNothing) ? views().flatMap(knownSheets) : [...all().sheets.values()]),
  };
}

function printsNothing({ kit }: View): boolean {
  return kit?.formats.length === 0;
}

function collect(views: readonly View[]) {
  const sheets = views.flatMap(currentSheets);
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.code, sheet])),
    codes: new Map(sheets.map((sheet) => [nameOf(sheet.view.language, sheet), sheet.code])),
  };
}

/** The same sheet in another language is about the same subject. */
function nameOf(language: string, { key }: Pick<CurrentSheet, 'key'>): string {
  return `${language}/${key}`;
}
