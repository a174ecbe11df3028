import { blockOf } from '../../blocks/index.ts';
import { type Field, sectionTitle } from '../../blocks/section.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { homeHref, newsHref } from '../../reading/href.ts';
import { labelOf } from '../../reading/label.ts';
import { firstLines, type NewsDay, newsDays } from '../../reading/news.ts';
import type { Text } from '../../reading/text.ts';
import { child, configValue, entries, textOf } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { type Gallery, galleryOf } from '../list/gallery.ts';
import type { PageType } from '../page-type.ts';
import { type Departments, departmentsOf } from './departments.ts';
import { type Way, waysOf } from './ways.ts';

export interface HomePage {
  type: 'home';
  frame: Frame;
  /** The site says its name above: this is the question that the page answers. */
  title: Text;
  lead: Text;
  company: string;
  charter?: { title: Text; why?: Text; fields: Field[] };
  departments?: Departments;
  /** The newest of what has changed. */
  news?: { title: Text; days: NewsDay[]; all: { href: string; label: Text } };
  /** What the people are called by those who do not see that they are people. */
  people: Text;
  gallery: Gallery;
  /** Segments, studies and guide. */
  ways: Way[];
  /** True of a handbook that holds nobody yet. */
  empty?: true;
}

/** The home page of each language. */
export const homePages: PageType<HomePage> = {
  addresses: (view) => [{ href: homeHref(view), make: () => homePage(view) }],
};

/** Makes the home page. */
export function homePage(view: View): HomePage {
  const frame = frameOf(view, { at: homeHref });
  const charter = charterOf(view);
  const departments = departmentsOf(view);
  const news = newestOf(view);
  const { home, gallery, plural } = view.words;
  const empty = view.handbook.personas.size === 0;
  return {
    type: 'home',
    frame,
    title: word(view, empty ? home.emptyTitle : gallery.title),
    lead: word(view, empty ? home.empty : home.lead.persona),
    company: frame.company,
    ...(charter && { charter }),
    ...(departments && { departments }),
    ...(news && { news }),
    people: word(view, plural.persona),
    gallery: galleryOf(view),
    ways: waysOf(view),
    ...(empty && { empty }),
  };
}

/** How many lines of news stand here. */
const NEWEST = 5;

function newestOf(view: View): HomePage['news'] {
  const { news, words } = view;
  if (news?.state !== 'known' || news.entries.length === 0) return undefined;
  return {
    title: word(view, words.news.title),
    days: firstLines(newsDays(view, news.entries, 1), NEWEST),
    all: { href: newsHref(view), label: word(view, words.news.all) },
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
