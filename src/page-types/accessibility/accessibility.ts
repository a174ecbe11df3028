import { type Frame, frameOf } from '../../reading/frame.ts';
import { accessibilityHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';

/** One part of the statement: sentences, or a list of them. */
interface Part {
  anchor: string;
  title: Text;
  texts: Text[];
  list?: true;
}

/** What was done so that everybody can read the site, what is lacking, and whom to tell. */
export interface AccessibilityPage {
  type: 'accessibility';
  frame: Frame;
  title: Text;
  lead: Text;
  parts: Part[];
  /** The company's own way to be reached. */
  contact?: { href: string; label: Text };
}

/** The accessibility statement of each language. */
export const accessibilityPages: PageType<AccessibilityPage> = {
  addresses: (view) => [{ href: accessibilityHref(view), make: () => accessibilityPage(view) }],
};

/** Makes the accessibility statement. */
function accessibilityPage(view: View): AccessibilityPage {
  const { title, lead, state, tested, limits, contact, keys } = view.words.accessibility;
  const frame = frameOf(view, { title: word(view, title).text, at: accessibilityHref });
  const said = (text: string) => word(view, text, { company: frame.company });
  const list = (anchor: string, { title: name, items }: { title: string; items: readonly string[] }): Part => ({
    anchor,
    title: said(name),
    texts: items.map(said),
    list: true,
  });
  const own = frame.own.contact;
  return {
    type: 'accessibility',
    frame,
    title: said(title),
    lead: said(lead),
    parts: [
      { anchor: 'state', title: said(state.title), texts: [said(state.text)] },
      list('tested', tested),
      list('limits', limits),
      { anchor: 'keys', title: said(keys.title), texts: [said(keys.text)] },
      { anchor: 'contact', title: said(contact.title), texts: [contact.text, ...(own ? [] : [contact.none]), contact.recourse].map(said) },
    ],
    ...(own && { contact: own }),
  };
}
