import type { Banner } from '../../blocks/banner.ts';
import type { Glance } from '../../blocks/glance.ts';
import type { Head } from '../../blocks/head.ts';
import type { Question, Section } from '../../blocks/section.ts';
import { restsOnSomething } from '../../blocks/voice.ts';
import type { Coverage } from '../../facts/coverage.ts';
import { type Acronyms, acronymsIn } from '../../reading/acronyms.ts';
import type { Block, Citation } from '../../reading/block.ts';
import type { Frame } from '../../reading/frame.ts';
import type { Text } from '../../reading/text.ts';
import type { ReviewWords, Upkeep } from '../../reading/upkeep.ts';
import { type View, word } from '../../reading/view.ts';
import type { Cite } from '../persona/cite.ts';
import type { Prints } from './prints.ts';

/** The page of a persona, a segment, an ICP or a record. */
export interface EntityPage {
  type: 'entity';
  frame: Frame;
  head: Head;
  banners: Banner[];
  /** A persona in ten seconds. */
  glance?: Glance;
  coverage?: Coverage & { words: Text[]; key: Text; review: ReviewWords; open: Text; close: Text };
  sections: Section[];
  /** Its sheets and pictures. */
  prints?: Prints;
  actions: Actions;
  /** How a persona is named in a ticket or a slide. */
  cite?: Cite;
  /** The pages made from this one. */
  further?: { title: Text; links: Way[] };
  /** What only those who look after the page look for. */
  backstage?: { section: Section; lead: Text };
  /** Those that somebody meets on the page. */
  acronyms?: Acronyms;
  upkeep: Upkeep;
  missing?: { title: Text; lead: Text; how: Text; questions: Question[] };
}

/** Another page made from the same. */
interface Way {
  href: string;
  label: Text;
}

/** What a browser does with a page. */
interface Actions {
  title: string;
  /** The ways to the same person beside others and to what they say and feel. */
  ways?: Way[];
  copy: Text;
  copied: Text;
  print: Text;
  /** With all that is folded on the page. */
  printAll?: Text;
}

/** Divides the sections of a page from what belongs backstage. */
export function withBackstage(view: View, sections: readonly Section[]): Pick<EntityPage, 'sections' | 'backstage'> {
  const file = sections.find(({ anchor }) => anchor === 'file');
  return {
    sections: sections.filter((one) => one !== file),
    ...(file && { backstage: { section: file, lead: word(view, view.words.actions.backstage) } }),
  };
}

/** Divides the sections of a page from what belongs backstage, and names what can be done with it. */
export function dressed(view: View, sections: readonly Section[]): Pick<EntityPage, 'sections' | 'backstage' | 'actions'> {
  const isGrounded = sections.some(({ fields }) => fields.some(({ block }) => restsOnSomething(block)));
  return {
    ...withBackstage(view, sections),
    actions: { ...actionsOf(view), ...(isGrounded && { printAll: word(view, view.words.actions.printAll) }) },
  };
}

/** What can be done with any page. */
export function actionsOf(view: View): Actions {
  const { actions } = view.words;
  return {
    title: word(view, actions.title).text,
    copy: word(view, actions.copy),
    copied: word(view, actions.copied),
    print: word(view, actions.print),
  };
}

/** Explains the acronyms of a page at its foot. */
export function withAcronyms(view: View, page: EntityPage): EntityPage {
  const { head, glance, sections } = page;
  const acronyms = acronymsIn(view, [head, glance, sections]);
  return acronyms ? { ...page, acronyms } : page;
}

/** Statements that rest on something, as links to them. */
export function citedBlock(citations: readonly Citation[]): Block {
  return {
    type: 'links',
    items: citations.map(({ href, page, text }) => ({
      text: page,
      href,
      more: [{ key: 'statement', label: text, bare: true, block: { type: 'text', kind: 'line', text } }],
    })),
  };
}
