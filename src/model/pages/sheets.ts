import { type CurrentSheet, codesJson, sheetsOf } from '../sheet/printed-sheets.ts';
import type { View } from '../view.ts';
import { type SheetPage, sheetPage } from './sheet.ts';

/** The pages that the codes on printed sheets lead to. */
export interface SheetPages {
  paths(): { params: { lang: string | undefined; code: string } }[];
  page(code: string): SheetPage | undefined;
  /** The same by the address of the page. */
  at(href: string): SheetPage | undefined;
  codes(): string;
}

/** Makes them when the first is asked for: a site that is being written may never be. */
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
      [...all().sheets.values()].map(({ code, view: { language, original } }) => ({
        params: { lang: language === original ? undefined : language, code },
      })),
    page,
    at: (href) => page(href.split('/').at(-2) ?? ''),
    codes: () => codesJson([...all().sheets.values()]),
  };
}

function collect(views: readonly View[]) {
  const sheets = views.flatMap(sheetsOf);
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.code, sheet])),
    codes: new Map(sheets.map((sheet) => [nameOf(sheet.view.language, sheet), sheet.code])),
  };
}

/** The same sheet in another language is about the same subject. */
function nameOf(language: string, { key }: Pick<CurrentSheet, 'key'>): string {
  return `${language}/${key}`;
}
