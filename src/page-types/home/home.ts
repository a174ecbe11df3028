import { blockOf } from '../../blocks/index.ts';
import { type Field, sectionTitle } from '../../blocks/section.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { homeHref, indexHref, type ListedKind } from '../../reading/href.ts';
import { labelOf } from '../../reading/label.ts';
import type { Text } from '../../reading/text.ts';
import { child, configValue, entries, itemId, items, textOf, type Value } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { facetsOf } from '../list/facets.ts';
import { chosenHref, type Gallery, galleryOf } from '../list/gallery.ts';
import { type Shelf, shelvesOf } from '../list/list.ts';
import type { PageType } from '../page-type.ts';

export interface HomePage {
  type: 'home';
  frame: Frame;
  title: Text;
  company: string;
  charter?: { title: Text; why?: Text; fields: Field[] };
  departments?: { title: Text; entries: DepartmentEntry[] };
  gallery: Gallery;
  /** Segments, research and guide. */
  shelves: Shelf[];
  /** What to say in a handbook that holds nothing yet. */
  empty?: { title: Text; text: Text };
}

/** What a department finds here. */
interface DepartmentEntry {
  anchor: string;
  name: Text;
  description?: Text;
  /** How many personas hold guidance for it, and where they are. */
  guidance: { label: Text; href?: string };
}

/** The home page of each language. */
export const homePages: PageType<HomePage> = {
  addresses: (view) => [{ href: homeHref(view), make: () => homePage(view) }],
};

/** Makes the home page. */
export function homePage(view: View): HomePage {
  const frame = frameOf(view, { at: homeHref });
  const shelves = (['segment', 'record', 'guide'] as const).flatMap((kind) => withWayOn(view, kind));
  const { emptyTitle, empty } = view.words.home;
  const charter = charterOf(view);
  const departments = child(configValue(view), 'departments');
  return {
    type: 'home',
    frame,
    title: frame.siteTitle,
    company: frame.company,
    ...(charter && { charter }),
    ...(departments && { departments: { title: sectionTitle(view, 'departments'), entries: items(departments).map(departmentOf) } }),
    gallery: galleryOf(view),
    shelves,
    ...(view.handbook.personas.size === 0 && { empty: { title: word(view, emptyTitle), text: word(view, empty) } }),
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

function departmentOf(value: Value): DepartmentEntry {
  const { view } = value.owner;
  const id = itemId(value) ?? '';
  const { guided, unguided } = view.words.gallery;
  const count = facetsOf(view).countOf('department', id);
  const [name, description] = [child(value, 'name'), child(value, 'description')];
  const href = chosenHref(view, 'department', id);
  return {
    anchor: `department-${id}`,
    name: name ? textOf(name) : { text: id },
    ...(description && { description: textOf(description) }),
    guidance: { label: count === 0 ? word(view, unguided) : counted(view, count, guided), ...(href && { href }) },
  };
}

/** Segments are all met at the door; of the rest, the latest or the first. */
const atTheDoor: Partial<Record<ListedKind, number>> = { record: 6, guide: 6 };

function withWayOn(view: View, kind: Exclude<ListedKind, 'persona'>): Shelf[] {
  const [first, ...others] = shelvesOf(view, kind);
  if (!first) return [];
  const all = { href: indexHref(view, kind), label: word(view, view.words.home.all[kind]) };
  return [{ ...first, cards: first.cards.slice(0, atTheDoor[kind]), all }, ...others];
}
