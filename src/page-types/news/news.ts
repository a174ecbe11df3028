import { everyEntity } from '../../handbook/handbook.ts';
import type { NewsEntry } from '../../news/news.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { type NewsPart, newsFileHref, newsHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { entriesFor, entriesOf, HISTORY, type NewsDay, newsDays } from '../../reading/news.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import type { Address, PageType } from '../page-type.ts';

/** What has changed: the newest of it, a month, what concerns a department, or what became of one thing. */
export interface NewsPage {
  type: 'news';
  frame: Frame;
  title: Text;
  lead: Text;
  months: NewsMonth[];
  /** What to say where there is nothing. */
  none?: Text;
  /** How far back it goes, where that is not to the beginning. */
  bounded?: Text;
  /** The ways to the other pages of news, by what they tell. */
  ways: { title: Text; links: NewsWay[] }[];
  /** The ways to hear of it elsewhere. */
  elsewhere: NewsWay[];
}

interface NewsMonth {
  anchor: string;
  title: Text;
  days: NewsDay[];
}

interface NewsWay {
  href: string;
  label: Text;
  current?: true;
}

/** How many entries the first page holds, and one of a department. All of a month has a page of its own. */
const NEWEST = 60;
const OF_DEPARTMENT = 200;

/** The pages of what has changed. */
export const newsPages: PageType<NewsPage> = {
  folder: 'news',
  addresses: (view) => [...allOf(view)],
};

function* allOf(view: View): Generator<Address<NewsPage>> {
  yield { href: newsHref(view), make: () => newestPage(view) };
  for (const department of departmentsIn(view)) {
    yield { href: newsHref(view, { department }), make: () => departmentPage(view, department) };
  }
  const entries = entriesIn(view);
  if (entries.length > NEWEST) {
    for (const month of monthsIn(entries)) yield { href: newsHref(view, { month }), make: () => monthPage(view, month) };
  }
  for (const about of everyEntity(view.handbook)) {
    if (entriesOf(view, about.kind, about.id).length > HISTORY) {
      yield { href: newsHref(view, about), make: () => entityPage(view, about), about };
    }
  }
}

function newestPage(view: View): NewsPage {
  const { news } = view.words;
  return pageOf(view, entriesIn(view).slice(0, NEWEST), { title: word(view, news.title), lead: word(view, news.lead) });
}

function monthPage(view: View, month: string): NewsPage {
  const { news } = view.words;
  const entries = entriesIn(view).filter(({ day }) => day.startsWith(month));
  const title = word(view, news.for, { title: news.title, department: view.formats.wholeMonth(`${month}-01`) });
  return pageOf(view, entries, { title, lead: word(view, news.lead), part: { month } });
}

function departmentPage(view: View, department: string): NewsPage {
  const { news } = view.words;
  const title = word(view, news.for, { title: news.title, department: departmentName(view, department).text });
  const entries = entriesFor(view, department).slice(0, OF_DEPARTMENT);
  return pageOf(view, entries, { title, lead: word(view, news.leadFor), none: word(view, news.noneFor), part: { department } });
}

function entityPage(view: View, about: Parameters<typeof entityTitle>[1]): NewsPage {
  const { news } = view.words;
  const title = word(view, news.of, { name: entityTitle(view, about).text });
  return pageOf(view, entriesOf(view, about.kind, about.id), {
    title,
    lead: word(view, news.leadOf),
    part: { kind: about.kind, id: about.id },
  });
}

interface Told {
  title: Text;
  lead: Text;
  none?: Text;
  part?: NewsPart;
}

function pageOf(view: View, entries: readonly NewsEntry[], { title, lead, none, part }: Told): NewsPage {
  const { news } = view;
  const { words, handbook, formats } = view;
  const why = news?.state === 'known' ? undefined : words.news.why[news?.state ?? 'absent'];
  const empty = why ? word(view, why) : (none ?? word(view, words.news.none));
  const since = news?.state === 'known' ? news.since : undefined;
  return {
    type: 'news',
    frame: frameOf(view, { title: title.text, description: lead.text, at: (other) => newsHref(other, part) }),
    title,
    lead,
    months: [...Map.groupBy(newsDays(view, entries), ({ day }) => day.slice(0, 7))].map(([month, days]) => ({
      anchor: month,
      title: plain(formats.wholeMonth(`${month}-01`)),
      days,
    })),
    ...(entries.length === 0 && { none: empty }),
    ...(since && entries.length > 0 && { bounded: word(view, words.news.bounded, { day: formats.date(since) }) }),
    ways: why ? [] : waysFrom(view, part),
    elsewhere: why
      ? []
      : [
          ...(handbook.config.site ? [{ href: newsFileHref(view, 'feed.xml'), label: word(view, words.news.feed) }] : []),
          { href: newsFileHref(view, 'latest.md'), label: word(view, words.news.mail) },
        ],
  };
}

function waysFrom(view: View, part: NewsPart | undefined): NewsPage['ways'] {
  const { news } = view.words;
  const here = newsHref(view, part);
  const way = (label: Text, to?: NewsPart): NewsWay => {
    const href = newsHref(view, to);
    return { href, label, ...(href === here && { current: true }) };
  };
  const departments = departmentsIn(view).map((department) => way(departmentName(view, department), { department }));
  const entries = entriesIn(view);
  const months = entries.length > NEWEST ? monthsIn(entries) : [];
  return [
    { title: word(view, news.departments), links: [way(word(view, news.everybody)), ...departments] },
    { title: word(view, news.months), links: months.map((month) => way(plain(view.formats.wholeMonth(`${month}-01`)), { month })) },
  ].filter(({ links }) => links.length > 1);
}

/** The departments that have guidance somewhere. */
function departmentsIn({ handbook, news }: View): string[] {
  if (news?.state !== 'known') return [];
  const personas = [...handbook.personas.values()];
  return handbook.config.departments.map(({ id }) => id).filter((id) => personas.some(({ data }) => data.guidance?.[id]));
}

function monthsIn(entries: readonly NewsEntry[]): string[] {
  return [...new Set(entries.map(({ day }) => day.slice(0, 7)))];
}

function entriesIn({ news }: View): readonly NewsEntry[] {
  return news?.state === 'known' ? news.entries : [];
}
