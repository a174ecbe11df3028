import type { Banner } from '../banner.ts';
import type { Link } from '../block.ts';
import type { Coverage } from '../coverage.ts';
import type { Frame } from '../frame.ts';
import type { Freshness } from '../freshness.ts';
import type { Glance } from '../glance.ts';
import type { Head } from '../head.ts';
import type { Prints } from '../prints.ts';
import type { Question, Section } from '../section.ts';
import type { Text } from '../text.ts';
import type { Upkeep } from '../upkeep.ts';

/** The page of a persona, a segment, an ICP or a record. */
export interface EntityPage {
  type: 'entity';
  frame: Frame;
  head: Head;
  banners: Banner[];
  /** A persona in ten seconds. */
  glance?: Glance;
  coverage?: Coverage & { words: string[]; alt: string; key: string; fresh: Freshness };
  sections: Section[];
  /** Its sheets and pictures. */
  prints?: Prints;
  upkeep: Upkeep;
  missing?: { title: Text; lead: string; how: string; questions: Question[] };
}

/** The page at a former address. */
export interface MovedPage {
  type: 'moved';
  frame: Frame;
  text: string;
  label: string;
  link: Link;
}
