import { resolve } from '../../facts/relations.ts';
import { aliasesOf, byId, type Entity, everyEntity, type Handbook } from '../../handbook/handbook.ts';
import type { NewsEntry } from '../../news/news.ts';
import { siteTitleOf } from '../../reading/frame.ts';
import { addressAt, changesHref, newsFileHref, newsHref, pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { entriesOf, newsDays, sentencesOf } from '../../reading/news.ts';
import { type View, word } from '../../reading/view.ts';
import { escapeHtml } from '../../text/to-html.ts';

/** How many entries a feed holds: who subscribes comes by more often. */
const IN_FEED = 50;

/** The files that tell what has changed beside the pages that do, by their path on the site. */
export function newsFiles(view: View): Map<string, () => string> {
  const { news, handbook, base } = view;
  if (news?.state !== 'known') return new Map();
  const told = everyEntity(handbook).flatMap((entity) => {
    const entries = entriesOf(view, entity.kind, entity.id);
    return entries.length > 0 ? [[changesHref(view, entity), () => changesJson(view, entries)] as const] : [];
  });
  const { site } = handbook.config;
  const files: (readonly [string, () => string])[] = [
    ...(site ? [[newsFileHref(view, 'feed.xml'), () => atomOf(view, site, news.entries.slice(0, IN_FEED))] as const] : []),
    [newsFileHref(view, 'latest.md'), () => mailOf(view, news.entries)],
    ...told,
  ];
  return new Map(files.map(([href, make]) => [href.slice(base.length), make]));
}

/** What has changed on one page, newest first. */
export interface Changes {
  language: string;
  days: { day: string; date: string; text: string }[];
}

/** What has changed on one page, for the script of the page that old sheets lead to. */
function changesJson(view: View, entries: readonly NewsEntry[]): string {
  const days = entries.map((entry) => ({ day: entry.day, date: view.formats.date(entry.day), text: said(view, entry) }));
  return JSON.stringify({ language: view.language, days } satisfies Changes);
}

function said(view: View, entry: NewsEntry): string {
  return sentencesOf(view, entry)
    .map(({ text }) => text)
    .join(' ');
}

/** A feed as RFC 4287 has it. Its addresses are whole, so that there is none where nobody has said where the site stands. */
function atomOf(view: View, site: string, entries: readonly NewsEntry[]): string {
  const { language, words, handbook } = view;
  const at = (href: string) => xml(addressAt(site, href));
  const [newest] = entries;
  const items = entries.flatMap((entry) => {
    const entity = resolve(handbook, entry.kind, entry.id);
    if (!entity) return [];
    const page = at(pageHref(view, entity.kind, entity.id));
    return `  <entry>
    <title>${xml(entityTitle(view, entity).text)}</title>
    <id>${at(pageHref(view, entity.kind, firstNameOf(handbook, entity)))}#${entry.day}</id>
    <link href="${page}"/>
    <updated>${momentOf(entry.day)}</updated>
    <summary>${xml(said(view, entry))}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <title>${xml(`${word(view, words.news.title).text} · ${siteTitleOf(view).text}`)}</title>
  <id>${at(newsHref(view))}</id>
  <link rel="self" type="application/atom+xml" href="${at(newsFileHref(view, 'feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${at(newsHref(view))}"/>
  <updated>${momentOf(newest?.day ?? UNDATED)}</updated>
  <author><name>${xml(handbook.config.company)}</name></author>
${items.join('')}</feed>
`;
}

/** The oldest name of something that is nobody else's today: a feed knows its entries by it, and shows none anew when a page gets another. */
function firstNameOf(handbook: Handbook, entity: Entity): string {
  return aliasesOf(entity).find((alias) => !byId(handbook, entity.kind).has(alias)) ?? entity.id;
}

/** Words as XML holds them, without the signs that it cannot. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
}

/** The day of a feed that holds nothing yet. */
const UNDATED = '1970-01-01';

/** The beginning of a day: of a commit no more is told. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The newest month as Markdown, ready to be pasted into an e-mail. */
function mailOf(view: View, entries: readonly NewsEntry[]): string {
  const { words, handbook, formats } = view;
  const month = entries[0]?.day.slice(0, 7);
  const { site = '' } = handbook.config;
  const title = `# ${word(view, words.news.title).text}${month ? ` – ${formats.wholeMonth(`${month}-01`)}` : ''}`;
  if (!month) return `${title}\n\n${word(view, words.news.none).text}\n`;
  const days = newsDays(
    view,
    entries.filter(({ day }) => day.startsWith(month)),
  );
  const lines = days.flatMap(({ date, lines: ofDay }) => [
    `\n## ${date.text}\n`,
    ...ofDay.map(({ many, about, rest, sentences }) => {
      const names = about.map(({ text, href }) => `[${marked(text.text)}](${site ? addressAt(site, href) : href})`).join(', ');
      return `- ${[many && marked(many.text), names, rest && marked(rest.text)].filter(Boolean).join(' ')}${sentences.length > 0 ? ` – ${sentences.map(({ text }) => marked(text)).join(' ')}` : ''}`;
    }),
  ]);
  return `${[title, ...lines].join('\n')}\n`;
}

/** Words of which no sign is taken for Markdown. */
function marked(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
