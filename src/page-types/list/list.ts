import { type Card, cardOf } from '../../blocks/card.ts';
import { blockOf } from '../../blocks/index.ts';
import { entriesBlock } from '../../blocks/pairs.ts';
import { sectionTitle } from '../../blocks/section.ts';
import { guideTree } from '../../facts/guide.ts';
import { inOrder } from '../../facts/order.ts';
import { personasInUse, retiredPersonas } from '../../facts/state.ts';
import type { Entity, EntityKind } from '../../handbook/handbook.ts';
import { type Acronyms, acronymsOf } from '../../reading/acronyms.ts';
import type { EntryItem } from '../../reading/block.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import {
  compareHref,
  decisionsHref,
  healthHref,
  indexHref,
  journeysHref,
  type ListedKind,
  mapsHref,
  pageHref,
  portfolioHref,
  referenceHref,
  toolsHref,
} from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { type NewFile, newFileDoor } from '../../reading/new-file.ts';
import type { Text } from '../../reading/text.ts';
import { child, configValue, entityValue, itemId, items, textOf } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';
import { chosenHref, facetsOf } from './facets.ts';
import { type Gallery, galleryOf } from './gallery.ts';

/** Cards under a heading, or the words that stand in for them. */
export interface Shelf {
  kind: EntityKind;
  anchor: string;
  title: Text;
  /** The page that its title names. */
  href?: string;
  lead?: Text;
  cards: Card[];
  /** True where they are to be read one after the other. */
  ordered?: true;
  /** What to say where there are none. */
  none: Text;
  all?: { href: string; label: Text };
}

/** A page that lists everything of a kind. */
export interface ListPage {
  type: 'list';
  frame: Frame;
  title: Text;
  lead: Text;
  gallery?: Gallery;
  shelves: Shelf[];
  /** The way to begin another of them. */
  newFile?: NewFile;
  /** The ways on: from the personas to all of them seen at once, from the guide to the page of all keys and to what is left to do. */
  waysOn: { href: string; title: Text; lead: Text }[];
  /** The register of sources, beside research. */
  sources?: { title: Text; entries: EntryItem[] };
  /** The words of the trade, beside the guide. */
  acronyms?: Acronyms;
}

const listedKinds: readonly ListedKind[] = ['persona', 'segment', 'record', 'guide'];

/** The pages that list everything of a kind. */
export const listPages: PageType<ListPage> = {
  addresses: (view) => listedKinds.map((kind) => ({ href: indexHref(view, kind), make: () => listPage(view, kind) })),
};

/** Makes the page that lists everything of a kind. */
export function listPage(view: View, kind: ListedKind): ListPage {
  const title = word(view, view.words.plural[kind]);
  const sources = kind === 'record' ? sourcesOf(view) : undefined;
  const newFile = kind === 'persona' || kind === 'record' ? newFileDoor(view, kind) : undefined;
  const acronyms = kind === 'guide' ? acronymsOf(view) : undefined;
  return {
    type: 'list',
    frame: frameOf(view, { title: title.text, section: kind, at: (other) => indexHref(other, kind) }),
    title,
    lead: word(view, view.words.home.lead[kind]),
    ...(kind === 'persona' && { gallery: galleryOf(view) }),
    shelves: shelvesOf(view, kind),
    waysOn: waysOn(view, kind),
    ...(newFile && { newFile }),
    ...(sources && { sources }),
    ...(acronyms && { acronyms }),
  };
}

function waysOn(view: View, kind: ListedKind): ListPage['waysOn'] {
  const { portfolio, reference, health, tools, ways } = view.words;
  const way = (href: string, { title, short }: { title: string; short: string }) => ({
    href,
    title: word(view, title),
    lead: word(view, short),
  });
  switch (kind) {
    case 'persona':
      return personasInUse(view.handbook).length === 0
        ? []
        : [
            way(compareHref(view), ways.compare),
            way(journeysHref(view), ways.journeys),
            way(mapsHref(view), ways.maps),
            way(decisionsHref(view), ways.decisions),
          ];
    case 'segment':
      return view.handbook.segments.size > 0 ? [way(portfolioHref(view), portfolio)] : [];
    case 'guide':
      return [way(referenceHref(view), reference), way(healthHref(view), health), way(toolsHref(view), tools)];
    default:
      return [];
  }
}

/** The shelves of a kind: retired personas beside the gallery of the others, segments with the ICPs after them. */
export function shelvesOf(view: View, kind: ListedKind): Shelf[] {
  if (kind === 'persona') {
    const { lead: _, ...retired } = shelf(view, 'persona', retiredPersonas(view.handbook));
    return retired.cards.length > 0 ? [{ ...retired, anchor: 'retired', title: word(view, view.words.home.retired) }] : [];
  }
  if (kind === 'guide') return guideShelves(view);
  const own = shelf(view, kind, inOrder(view.handbook, kind, view.formats.compare));
  return kind === 'segment' ? [own, shelf(view, 'icp', inOrder(view.handbook, 'icp', view.formats.compare))] : [own];
}

/** The pages of the guide, and after them those that others are placed under, each with these. */
function guideShelves(view: View): Shelf[] {
  const tree = guideTree(view.handbook, view.formats.compare);
  const top = shelf(
    view,
    'guide',
    tree.filter(({ under }) => under.length === 0).map(({ guide }) => guide),
  );
  const below = tree
    .filter(({ under }) => under.length > 0)
    .map(({ guide, under }): Shelf => {
      const { lead: _, ...own } = shelf(view, 'guide', under);
      const summary = child(entityValue(view, guide), 'summary');
      const title = entityTitle(view, guide);
      const href = pageHref(view, 'guide', guide.id);
      return { ...own, anchor: guide.id, title, href, ...(summary && { lead: textOf(summary) }), ordered: true };
    });
  return [{ ...top, ordered: true }, ...below];
}

/** Cards of some entities under the name of their kind. */
function shelf(view: View, kind: EntityKind, entities: readonly Entity[]): Shelf {
  const { home, plural } = view.words;
  return {
    kind,
    anchor: `${kind}s`,
    title: word(view, plural[kind]),
    lead: word(view, home.lead[kind]),
    cards: entities.map((entity) => withPeople(view, entity, cardOf(view, entity))),
    none: word(view, home.none[kind]),
  };
}

/** Adds to the card of a segment how many personas it has, and the way to them. */
function withPeople(view: View, { kind, id }: Entity, card: Card): Card {
  if (kind !== 'segment' && kind !== 'icp') return card;
  const count = facetsOf(view).countOf('segment', id);
  const { home, count: forms } = view.words;
  const label = count === 0 ? word(view, home.none.persona) : counted(view, count, forms.persona);
  const href = chosenHref(view, 'segment', id);
  return { ...card, people: { label, ...(href && { href }) } };
}

function sourcesOf(view: View): ListPage['sources'] {
  const sources = child(configValue(view), 'sources');
  const block = sources && entriesBlock(items(sources), blockOf);
  if (!sources || block?.type !== 'entries') return undefined;
  const ids = items(sources).map(itemId);
  return { title: sectionTitle(view, 'sources'), entries: block.items.map((entry, at) => ({ ...entry, anchor: `source-${ids[at]}` })) };
}
