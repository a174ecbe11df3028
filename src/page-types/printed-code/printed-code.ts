import { isInUse, successorOf } from '../../facts/state.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { codeHref, pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { type CurrentSheet, codesJson, currentSheets, knownSheets } from '../../sheets/printed-sheets.ts';
import type { PageType } from '../page-type.ts';

/** What the code on a printed sheet leads to: whether the sheet is still to be trusted, and the way on. */
export interface CodePage {
  type: 'printed-code';
  frame: Frame;
  title: Text;
  lead: Text;
  name: Text;
  role?: Text;
  portrait?: ShownPortrait;
  hue?: number;
  facts: Text[];
  links: { href: string; text: Text }[];
  retired: boolean;
}

/** A sheet by one of its codes: the present one, or a former one by its place among them. */
type CodedSheet = CurrentSheet & { former?: number };

/** The pages that the codes on printed sheets lead to. To list their addresses, all that sheets say has to be read. */
export const codePages: PageType<CodePage> = {
  folder: 'p',
  addresses: (view, { views }) => {
    const { codes, twin } = codesOf(views);
    const sheets = codes(view.language);
    const known = new Set(sheets.map(({ code }) => code));
    // A sheet from before a renaming says what it would say today.
    const former = sheets.flatMap((sheet) => sheet.formerCodes.map((code, at) => ({ ...sheet, code, former: at })));
    return [...sheets, ...former.filter(({ code }) => !known.has(code))].map((sheet: CodedSheet) => ({
      href: codeHref(view, sheet.code),
      make: () => codePage(sheet, (language) => twin(language, sheet)),
      about: sheet.entity,
    }));
  },
};

/**
 * Makes the page of a sheet that is as it would be printed today.
 * @param twin the code of the same sheet in another language.
 */
function codePage(
  { view, entity, department, code, page, file, day, retired }: CurrentSheet,
  twin: (language: string) => string,
): CodePage {
  const { sheet } = view.words.printCentre;
  const said = (phrase: string, values: Record<string, string> = {}) => word(view, phrase, values);
  const value = entityValue(view, entity);
  const role = child(value, 'role') ?? child(value, 'summary');
  const { name } = entity.data;
  const hue = hueOf(view.handbook, entity);
  return {
    type: 'printed-code',
    frame: frameOf(view, {
      title: `${name} – ${said(sheet.code, { code }).text}`,
      section: entity.kind === 'persona' ? 'persona' : 'segment',
      at: (other) => codeHref(other, twin(other.language)),
    }),
    title: said(retired ? sheet.retired : sheet.current),
    lead: said(retired ? sheet.retiredText : sheet.currentText),
    name: entityTitle(view, entity),
    ...(role && { role: textOf(role) }),
    ...(entity.kind === 'persona' && { portrait: portraitOf(view, entity) }),
    ...(hue !== undefined && { hue }),
    facts: [
      ...(department ? [department] : []),
      ...(day ? [said(sheet.version, { day: view.formats.date(day) })] : []),
      said(sheet.code, { code }),
    ],
    links: [...insteadOf(view, entity), { href: page, text: said(sheet.page) }, ...(file ? [{ href: file, text: said(sheet.pdf) }] : [])],
    retired,
  };
}

/** Whom to read in the place of a retired persona. */
function insteadOf(view: View, entity: CurrentSheet['entity']): CodePage['links'] {
  const successor = entity.kind === 'persona' && !isInUse(entity) ? successorOf(view.handbook, entity) : undefined;
  const { name } = successor?.data ?? {};
  if (!successor || name === undefined) return [];
  return [{ href: pageHref(view, 'persona', successor.id), text: word(view, view.words.printCentre.sheet.instead, { name }) }];
}

/** The codes of all sheets of a site. */
interface Codes {
  /** The sheets that have pages, in a language: none on a site that prints nothing. */
  codes(language: string): readonly CurrentSheet[];
  /** The code of the same sheet in another language. */
  twin(language: string, sheet: CodedSheet): string;
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
  let named: ReadonlyMap<string, CurrentSheet> | undefined;
  const codes: Codes = {
    codes: (language) => sheets().filter(({ view }) => view.language === language),
    twin(language, { key, code, former }) {
      named ??= new Map(sheets().map((sheet) => [`${sheet.view.language}/${sheet.key}`, sheet]));
      const other = named.get(`${language}/${key}`);
      return (former === undefined ? other?.code : other?.formerCodes[former]) ?? code;
    },
    json: () => codesJson(printsNothing ? views.flatMap(knownSheets) : sheets()),
  };
  read.set(views, codes);
  return codes;
}

const read = new WeakMap<readonly View[], Codes>();
