import { fill } from '../../i18n/index.ts';
import { type Frame, frameOf } from '../frame.ts';
import { codeHref } from '../href.ts';
import { type Portrait, portraitOf } from '../portrait.ts';
import type { Sheet } from '../sheet/printed-sheets.ts';
import { plain, type Text } from '../text.ts';
import { child, entityValue, textOf } from '../value.ts';
import { word } from '../view.ts';

/** What the code on a printed sheet leads to: whether the sheet is still to be trusted, and the way on. */
export interface SheetPage {
  type: 'sheet';
  frame: Frame;
  title: Text;
  lead: Text;
  name: Text;
  role?: Text;
  portrait: Portrait;
  facts: Text[];
  links: { href: string; text: Text }[];
  retired: boolean;
}

/**
 * Makes the page of a sheet that is as it would be printed today.
 * @param twin the code of the same sheet in another language.
 */
export function sheetPage({ view, persona, code, page, file, day, retired }: Sheet, twin: (language: string) => string): SheetPage {
  const { sheet } = view.words.printCentre;
  const said = (phrase: string, values: Record<string, string> = {}) => word(view, fill(phrase, values));
  const role = child(entityValue(view, persona), 'role');
  return {
    type: 'sheet',
    frame: frameOf(view, {
      title: `${persona.data.name} – ${said(sheet.code, { code }).text}`,
      section: 'persona',
      at: (other) => codeHref(other, twin(other.language)),
    }),
    title: said(retired ? sheet.retired : sheet.current),
    lead: said(retired ? sheet.retiredText : sheet.currentText),
    name: plain(persona.data.name),
    ...(role && { role: textOf(role) }),
    portrait: portraitOf(view, persona),
    facts: [...(day ? [said(sheet.version, { day: view.formats.date(day) })] : []), said(sheet.code, { code })],
    links: [{ href: page, text: said(sheet.page) }, ...(file ? [{ href: file, text: said(sheet.pdf) }] : [])],
    retired,
  };
}
