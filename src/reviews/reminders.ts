import { type Due, duesOf } from '../facts/due.ts';
import { handlesOf, ownerOf, ownerSlug } from '../facts/owners.ts';
import { type Entity, everyEntity } from '../handbook/handbook.ts';
import { monthsAfter } from '../languages/calendar.ts';
import { type Reason, reasonsOf } from '../reading/due.ts';
import { editLink } from '../reading/forge.ts';
import { addressAt, pageHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { counted, type View, word } from '../reading/view.ts';
import { plainMarkdown } from '../text/plain-markdown.ts';

/** What one owner has to do. */
export interface Reminder {
  /** As the files name them; null for what nobody owns. */
  owner: string | null;
  /** Their accounts and teams on the forge, as `@acme/marketing @lea`, where the settings name them. */
  handle: string | null;
  title: string;
  /** Markdown for an issue of the forge, with a mark that nobody sees by which it is found again. */
  body: string;
}

export interface ReminderOptions {
  today: string;
  /** How far to look ahead. */
  months: number;
  /** Whether an entity has a page on the site. */
  hasPage: (entity: Entity) => boolean;
}

/** What is due of one owner: now, and within the time asked for. */
export interface OwnerDues {
  owner: string | undefined;
  now: Due[];
  soon: Due[];
}

/** All that is due within some months, by owner in the order of their names; what nobody owns comes last. */
export function duesByOwner(view: View, { today, months }: Pick<ReminderOptions, 'today' | 'months'>): OwnerDues[] {
  const horizon = monthsAfter(today, months);
  const dues = duesOf(view.handbook, today).filter(({ isNow, day }) => isNow || (day !== undefined && day <= horizon));
  const owned = Map.groupBy(dues, ({ entity }) => ownerSlug(ownerOf(entity)));
  return [...owned.values()]
    .map((all) => ({
      owner: all[0] && ownerOf(all[0].entity),
      now: all.filter(({ isNow }) => isNow),
      soon: all.filter(({ isNow }) => !isNow),
    }))
    .sort((a, b) => Number(a.owner === undefined) - Number(b.owner === undefined) || view.formats.compare(a.owner ?? '', b.owner ?? ''));
}

/** The title of what an owner has to do. */
export function reminderTitle(view: View, owner: string | undefined): string {
  const { title, nobody } = view.words.reviews.reminder;
  return word(view, title, { owner: owner?.replace(/\s+/g, ' ') ?? nobody }).text;
}

/** A reminder for each owner of something that is due. */
export function remindersOf(view: View, options: ReminderOptions): Reminder[] {
  const pages = new Set(
    everyEntity(view.handbook)
      .filter(options.hasPage)
      .map(({ kind, id }) => pageHref(view, kind, id)),
  );
  return duesByOwner(view, options).map((dues) => ({
    owner: dues.owner ?? null,
    handle: handlesOf(view.handbook, dues.owner).join(' ') || null,
    title: reminderTitle(view, dues.owner),
    body: bodyOf(view, dues, options, pages),
  }));
}

/** Forges take bodies of 65,536 signs. */
const MOST = 60_000;

function bodyOf(view: View, { owner, now, soon }: OwnerDues, { today, months }: ReminderOptions, pages: ReadonlySet<string>): string {
  const { reminder } = view.words.reviews;
  const { date } = view.formats;
  const horizon = word(view, reminder.soon, { date: date(monthsAfter(today, months)) }).text;
  const parts: string[] = [`<!-- handbook-reviews: ${ownerSlug(owner)} -->`, word(view, reminder.lead).text];
  let [room, left] = [MOST, 0];
  for (const [title, dues] of [[word(view, reminder.now).text, now] as const, [horizon, soon] as const]) {
    const items: string[] = [];
    for (const due of dues) {
      const item = itemOf(view, due, today, pages);
      room -= item.length;
      if (room > 0) items.push(item);
      else left++;
    }
    if (items.length > 0) parts.push(`## ${title}`, items.join('\n'));
  }
  if (left > 0) parts.push(counted(view, left, reminder.more).text);
  return [...parts, word(view, reminder.foot, { date: date(today) }).text].join('\n\n');
}

/** What is to be done to one page, with each reason below it. */
function itemOf(view: View, due: Due, today: string, pages: ReadonlySet<string>): string {
  const { entity } = due;
  const name = entityTitle(view, entity).text;
  const kind = plainMarkdown(word(view, view.words.kind[entity.kind]).text);
  const { repository } = view.handbook.config;
  const edit = repository && editLink(repository, entity.file);
  const file = edit ? linked(word(view, view.words.reviews.reminder.edit).text, edit) : plainMarkdown(entity.file);
  const reasons = reasonsOf(view, due, today).map((reason) => `  - ${reasonMarkdown(view, reason, pages)}`);
  return [`- [ ] ${linked(name, addressOf(view, pages, pageHref(view, entity.kind, entity.id)))} (${kind}, ${file})`, ...reasons].join(
    '\n',
  );
}

function reasonMarkdown(view: View, { text, link }: Reason, pages: ReadonlySet<string>): string {
  const words = plainMarkdown(text.text);
  return link ? `${words} ${linked(link.text.text, addressOf(view, pages, link.href))}` : words;
}

/** Where a page of the site is; undefined where there is none, or where nobody says where the site is. */
function addressOf({ handbook }: View, pages: ReadonlySet<string>, href = ''): string | undefined {
  const { site } = handbook.config;
  return site && pages.has(href.replace(/#.*/, '')) ? addressAt(site, href) : undefined;
}

function linked(words: string, address: string | undefined): string {
  return address === undefined ? plainMarkdown(words) : `[${plainMarkdown(words)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
