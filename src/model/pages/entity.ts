import type { Banner } from '../banner.ts';
import type { Link, Statement } from '../block.ts';
import type { Coverage } from '../coverage.ts';
import type { Frame } from '../frame.ts';
import type { Freshness } from '../freshness.ts';
import type { Glance } from '../glance.ts';
import { choiceLabel } from '../label.ts';
import type { Portrait } from '../portrait.ts';
import type { Prints } from '../prints.ts';
import type { Question, Section } from '../section.ts';
import type { Text } from '../text.ts';
import type { Upkeep } from '../upkeep.ts';
import { child, textOf, type Value } from '../value.ts';

/** A word on what something is: `Validé`, `Persona principal`. */
export interface Tag {
  key: string;
  value: string;
  label: Text;
}

export interface Head {
  /** What kind of page this is. */
  kind: string;
  name: Text;
  role?: Text;
  summary?: Text;
  tags: Tag[];
  /** The segments and ICPs of a persona. */
  places: Link[];
  portrait?: Portrait;
  quote?: Statement;
  hue?: number;
}

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

/** The head that every kind of page has. */
export function headOf(value: Value, kind: string, tagKeys: readonly string[]): Head {
  const text = (...keys: string[]): Text | undefined => {
    const inner = keys.map((key) => child(value, key)).find((one) => one !== undefined);
    return inner && textOf(inner);
  };
  const [role, summary] = [text('role'), text('summary')];
  return {
    kind,
    name: text('name', 'title') ?? { text: value.owner.id },
    ...(role && { role }),
    ...(summary && { summary }),
    tags: tagKeys.flatMap((key) => tagOf(key, child(value, key)) ?? []),
    places: [],
  };
}

function tagOf(key: string, value: Value | undefined): Tag | undefined {
  return value && { key, value: String(value.data), label: choiceLabel(value) };
}
