import { fieldAnchor } from '../reading/anchor.ts';
import type { Block, Evidence } from '../reading/block.ts';
import { referenceHref } from '../reading/href.ts';
import { docText, labelOf, schemaLabel } from '../reading/label.ts';
import { headKeys, type SectionName, sectionLayout } from '../reading/section-order.ts';
import type { Text } from '../reading/text.ts';
import { entries, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { visitNodes } from '../text/nodes.ts';
import { type Embeds, embedsOf } from './embed.ts';
import { blockOf } from './index.ts';

/** One labelled part of a page. */
export interface Field {
  anchor: string;
  label: Text;
  block: Block;
  /** What the components in its text show, by what they name. */
  embeds?: Embeds;
  /** True where the heading of its section has said it all. */
  quiet?: true;
  /** True where another field of the page draws all of it: a screen shows that one, paper this one. */
  drawn?: true;
}

export interface Section {
  anchor: string;
  title: Text;
  fields: Field[];
  /** A customer who speaks for it. */
  voice?: Evidence;
}

/** Fields that other files bring to a page, by the section that they stand in. */
type Derived = Partial<Record<SectionName, readonly (Field | undefined)[]>>;

const quietKeys = new Set(['story', 'definition', 'figures', 'guidance', 'strategy', 'journey']);

/** The sections of an entity's page: every key that the head does not show, and what other files add. */
export function sectionsOf(value: Value, derived: Derived = {}): Section[] {
  const { view, kind } = value.owner;
  if (kind === 'config') return [];
  const placed = new Set([...headKeys[kind], ...sectionLayout[kind].flatMap(({ keys }) => keys)]);
  const all = new Map(entries(value));
  return sectionLayout[kind].flatMap(({ section, keys }) => {
    const named = section === 'own' ? [...all.keys()].filter((key) => !placed.has(key)) : keys;
    const own = named.flatMap((key) => fieldOf(key, all.get(key)) ?? []);
    const fields = [...own, ...(derived[section] ?? []).filter((field) => field !== undefined)];
    return fields.length > 0 ? [{ anchor: section, title: sectionTitle(view, section), fields }] : [];
  });
}

/** What a section is called. */
export function sectionTitle(view: View, section: SectionName): Text {
  return word(view, view.words.section[section], { company: view.handbook.config.company });
}

/** A field that no key holds. */
export function derivedField(view: View, anchor: string, label: string, block: Block): Field | undefined {
  const empty = 'items' in block && block.items.length === 0;
  return empty ? undefined : { anchor, label: word(view, label), block };
}

/** What a key would say, for one that is left out. */
export interface Question {
  /** The key itself, as it is typed. */
  key: string;
  label: Text;
  description: Text;
  /** Where all is said of the key. */
  href: string;
}

/** What anybody who works with a persona asks of it first. */
export const wantedOfPersona = [
  'quote',
  'story',
  'goals',
  'motivations',
  'brakes',
  'painPoints',
  'channels',
  'journey',
  'decisionCriteria',
  'guidance',
  'cues',
];

/** Asks for the keys that are left out. */
export function questionsOf(value: Value, keys: readonly string[]): Question[] {
  const { view, kind } = value.owner;
  const present = new Set(entries(value).map(([key]) => key));
  return keys
    .filter((key) => !present.has(key))
    .flatMap((key) => {
      const schema = value.map?.shape[key];
      const description = docText(view, schema, 'description');
      if (!schema || !description) return [];
      return [
        {
          key,
          label: schemaLabel(view, schema, key),
          description,
          href: `${referenceHref(view)}#${kind}-${key}`,
        },
      ];
    });
}

function fieldOf(key: string, value: Value | undefined): Field | undefined {
  const block = value && blockOf(value);
  if (!block) return undefined;
  const text = block.type === 'text' ? block.text : undefined;
  return {
    anchor: fieldAnchor(key),
    label: labelOf(value),
    block,
    ...(text && holdsComponents(text) && { embeds: embedsOf(value.owner.view, text) }),
    ...(quietKeys.has(key) && { quiet: true as const }),
  };
}

function holdsComponents({ tree }: Text): boolean {
  let holds = false;
  if (tree)
    visitNodes(tree, ({ type }) => {
      holds ||= type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
    });
  return holds;
}
