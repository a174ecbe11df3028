import { fill } from '../../languages/index.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { codeHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import { entityTitle } from '../../reading/title.ts';
import { child, entityValue, textOf } from '../../reading/value.ts';
import { word } from '../../reading/view.ts';
import type { CurrentSheet } from '../../sheets/printed-sheets.ts';
import type { PageType } from '../page-type.ts';
import { codesOf } from './printed-codes.ts';

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

/** The pages that the codes on printed sheets lead to. To list their addresses, all that sheets say has to be read. */
export const codePages: PageType<CodePage> = {
  folder: 'p',
  addresses: (view, { views }) => {
    const { codes, twin } = codesOf(views);
    return codes(view.language).map((sheet) => ({
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
export function codePage(
  { view, entity, department, code, page, file, day, retired }: CurrentSheet,
  twin: (language: string) => string,
): CodePage {
  const { sheet } = view.words.printCentre;
  const said = (phrase: string, values: Record<string, string> = {}) => word(view, fill(phrase, values));
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
    links: [{ href: page, text: said(sheet.page) }, ...(file ? [{ href: file, text: said(sheet.pdf) }] : [])],
    retired,
  };
}
