import type { PhrasingContent, Root } from 'mdast';
import { type Banner, personaBanners } from '../../blocks/banner.ts';
import type { Head } from '../../blocks/head.ts';
import { personasInUse, retiredPersonas } from '../../facts/state.ts';
import { allOf, type Entity } from '../../handbook/handbook.ts';
import type { Link } from '../../reading/block.ts';
import { type Fieldwork, fieldworkFormats } from '../../reading/fieldwork.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { fieldworkHref, sheetHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityLink } from '../../reading/reference.ts';
import { withoutStudies } from '../../reading/study.ts';
import type { Text } from '../../reading/text.ts';
import { readyText } from '../../reading/tree.ts';
import { isMissed, type View, word } from '../../reading/view.ts';
import { sheetName } from '../../sheets/printed-file.ts';
import { visitNodes } from '../../text/nodes.ts';
import { type OfferedStudies, offeredStudies } from '../guide/studies.ts';
import { formerNames, type MovedPage, movedFieldwork, retiredFieldwork } from '../moved/moved.ts';
import type { Address, PageType } from '../page-type.ts';
import { canvas } from './canvas.ts';
import { interviewGuide } from './interview.ts';
import { foreignWords, withoutSpaces } from './open-points.ts';

/** What is taken to customers or colleagues about one persona, to fill in: an interview guide or a canvas. */
export interface FieldworkPage {
  type: 'fieldwork';
  frame: Frame;
  head: Head;
  banners: Banner[];
  hue?: number;
  persona: Link;
  body: Text;
  studies?: OfferedStudies;
  /** The sheet to print, and the text as a file. */
  ways: { sheet?: Way; print: Text; file: Way };
}

/** A way on. */
interface Way {
  href: string;
  text: Text;
}

const makers = { interview: interviewGuide, canvas } satisfies Record<Fieldwork, (view: View, persona: Entity<'persona'>) => string>;

/** The text of an interview guide or a canvas, in Markdown. */
export function fieldworkText(view: View, persona: Entity<'persona'>, what: Fieldwork): string {
  return makers[what](view, persona);
}

/** The name of the file that holds the text. */
export function fieldworkFile(persona: Pick<Entity, 'id'>, what: Fieldwork): string {
  return `${persona.id}.${what}.md`;
}

/** Both pages of every persona in use; at the addresses of the others, and at former ones, what leads on. */
export const fieldworkPages: PageType<FieldworkPage | MovedPage> = {
  addresses: (view) => fieldworkFormats.flatMap((what) => addressesOf(view, what)),
};

function addressesOf(view: View, what: Fieldwork): Address<FieldworkPage | MovedPage>[] {
  const at = (about: Entity<'persona'>, id: string, make: () => FieldworkPage | MovedPage) => ({
    href: fieldworkHref(view, id, what),
    make,
    about,
  });
  const { handbook } = view;
  return [
    ...personasInUse(handbook).map((about) => at(about, about.id, () => fieldworkPage(view, about, what))),
    ...retiredPersonas(handbook).map((about) => at(about, about.id, () => retiredFieldwork(view, about, what))),
    ...formerNames(allOf(handbook, 'persona')).map(({ about, alias }) => at(about, alias, () => movedFieldwork(view, about, alias, what))),
  ];
}

/** Makes one of them. */
export function fieldworkPage(view: View, persona: Entity<'persona'>, what: Fieldwork): FieldworkPage {
  const words = view.words.fieldwork;
  const say = (phrase: string, values?: Record<string, string>) => word(view, phrase, values);
  const name = say(words[what].title, { name: persona.data.name });
  const { text, studies } = fieldworkBody(view, persona, what);
  const sheet = sheetName(view, persona.id, `${what}-a4`);
  const isMade = view.kit?.formats.includes(`${what}-a4`) && !isMissed(view, sheet);
  const hue = hueOf(view.handbook, persona);
  const offered = offeredStudies(view, studies, fieldworkHref(view, persona.id, what));
  return {
    type: 'fieldwork',
    frame: frameOf(view, {
      title: name.text,
      description: say(words[what].summary).text,
      section: 'persona',
      at: (other) => fieldworkHref(other, persona.id, what),
    }),
    head: { kind: say(words.kind), name, summary: say(words[what].summary), tags: [], places: [] },
    banners: personaBanners(view, persona),
    ...(hue !== undefined && { hue }),
    persona: entityLink(view, 'persona', persona.id),
    body: text,
    ...(offered && { studies: offered }),
    ways: {
      ...(isMade && { sheet: { href: sheetHref(view, sheet), text: say(view.words.study.print) } }),
      print: say(view.words.actions.print),
      file: { href: `${fieldworkHref(view, persona.id, what)}${fieldworkFile(persona, what)}`, text: say(words.file) },
    },
  };
}

/** What it says, and apart from it the study file that it offers. */
export function fieldworkBody(view: View, persona: Entity<'persona'>, what: Fieldwork): ReturnType<typeof withoutStudies> {
  const written = { text: fieldworkText(view, persona, what), dialect: 'prose', file: persona.file, language: view.language } as const;
  const { text, studies } = withoutStudies(readyText(view, written));
  if (text.tree) markForeign(text.tree, foreignWords(view, persona));
  return { text, studies };
}

/** Marks what stands in a text in another language, so that it is read aloud as such. */
function markForeign(tree: Root, foreign: ReadonlyMap<string, string>): void {
  if (foreign.size === 0) return;
  visitNodes(tree, (node) => {
    if (node.type !== 'tableCell') return;
    node.children = node.children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'text') return [child];
      const parts = child.value.split(' · ');
      return parts.map((part, at) => {
        const lang = foreign.get(withoutSpaces(part));
        const value = at < parts.length - 1 ? `${part} · ` : part;
        return lang ? { type: 'text', value, data: { hName: 'span', hProperties: { lang } } } : { type: 'text', value };
      });
    });
  });
}

/** The ways to both of a persona. */
export function fieldworkLinks(view: View, persona: string): { href: string; label: Text }[] {
  return fieldworkFormats.map((what) => ({ href: fieldworkHref(view, persona, what), label: word(view, view.words.fieldwork[what].link) }));
}
