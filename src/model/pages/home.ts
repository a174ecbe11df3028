import type { Block } from '../block.ts';
import { blockOf } from '../blocks/index.ts';
import { entriesBlock } from '../blocks/pairs.ts';
import { type Frame, frameOf } from '../frame.ts';
import { homeHref, indexHref, type ListedKind } from '../href.ts';
import { labelOf } from '../label.ts';
import { type Field, sectionTitle } from '../section.ts';
import type { Text } from '../text.ts';
import { child, configValue, entries, items, textOf } from '../value.ts';
import { type View, word } from '../view.ts';
import { type Shelf, shelvesOf } from './list.ts';

export interface HomePage {
  frame: Frame;
  title: Text;
  company: string;
  charter?: { title: Text; why?: Text; fields: Field[] };
  departments?: { title: Text; block: Block };
  shelves: Shelf[];
  /** What to say in a handbook that holds nothing yet. */
  empty?: { title: string; text: string };
}

/** Makes the home page. */
export function homePage(view: View): HomePage {
  const frame = frameOf(view, { at: homeHref });
  const shelves = (['persona', 'segment', 'record', 'guide'] as const).flatMap((kind) => withWayOn(view, kind));
  const { emptyTitle, empty } = view.words.home;
  const charter = charterOf(view);
  const departments = child(configValue(view), 'departments');
  return {
    frame,
    title: frame.siteTitle,
    company: frame.company,
    ...(charter && { charter }),
    ...(departments && { departments: { title: sectionTitle(view, 'departments'), block: entriesBlock(items(departments)) } }),
    shelves,
    ...(view.handbook.personas.size === 0 && { empty: { title: word(view, emptyTitle).text, text: word(view, empty).text } }),
  };
}

function charterOf(view: View): HomePage['charter'] {
  const charter = child(configValue(view), 'charter');
  if (!charter) return undefined;
  const why = child(charter, 'why');
  const fields = entries(charter).flatMap(([key, value]): Field[] => {
    const block = key === 'why' ? undefined : blockOf(value);
    return block ? [{ anchor: `charter-${key}`, label: labelOf(value), block }] : [];
  });
  return { title: sectionTitle(view, 'charter'), ...(why && { why: textOf(why) }), fields };
}

/** People and segments are all met at the door; of the rest, the latest or the first. */
const atTheDoor: Partial<Record<ListedKind, number>> = { record: 6, guide: 6 };

function withWayOn(view: View, kind: ListedKind): Shelf[] {
  // Retired personas are kept for old links, not to be met at the door.
  const shelves = shelvesOf(view, kind).filter(({ anchor }) => anchor !== 'retired');
  return shelves.map((one, at) =>
    at === 0
      ? {
          ...one,
          cards: one.cards.slice(0, atTheDoor[kind]),
          all: { href: indexHref(view, kind), label: word(view, view.words.home.all[kind]).text },
        }
      : one,
  );
}
