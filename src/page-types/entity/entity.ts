import type { Banner } from '../../blocks/banner.ts';
import type { Glance } from '../../blocks/glance.ts';
import type { Head } from '../../blocks/head.ts';
import type { Question, Section } from '../../blocks/section.ts';
import type { Coverage } from '../../facts/coverage.ts';
import type { Block, Citation, Link } from '../../reading/block.ts';
import type { Frame } from '../../reading/frame.ts';
import type { Text } from '../../reading/text.ts';
import type { ReviewWords, Upkeep } from '../../reading/upkeep.ts';
import type { Prints } from './prints.ts';

/** The page of a persona, a segment, an ICP or a record. */
export interface EntityPage {
  type: 'entity';
  frame: Frame;
  head: Head;
  banners: Banner[];
  /** A persona in ten seconds. */
  glance?: Glance;
  coverage?: Coverage & { words: Text[]; alt: string; key: Text; review: ReviewWords };
  sections: Section[];
  /** Its sheets and pictures. */
  prints?: Prints;
  upkeep: Upkeep;
  missing?: { title: Text; lead: Text; how: Text; questions: Question[] };
}

/** The page at a former address. */
export interface MovedPage {
  type: 'moved';
  frame: Frame;
  text: Text;
  label: Text;
  link: Link;
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
