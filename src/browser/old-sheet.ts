import { formatsFor } from '../languages/format.ts';
import type { Words } from '../languages/fr/words.ts';
import { filled, type Spoken, type SpokenAll } from '../languages/spoken.ts';
import { element, say, saying } from './element.ts';

/*
 * On the page for addresses that lead nowhere: the code of a sheet that is not as it would be printed today is known by its
 * first half, and whoever scanned it is told that there is a newer one. A site that prints nothing leads to the page alone.
 */

/** The words are those of the page; what is known of a sheet is a line of the list of codes. */
type Sayings = SpokenAll<Words['printCentre']['sheet']>;
interface KnownSheet {
  code?: string;
  name: string;
  page: string;
  file?: string;
  day?: string;
  changes?: string;
  retired?: true;
}
/** What has changed on the page of a sheet, newest first. */
interface Changes {
  language: string;
  days: { day: string; date: string; text: string }[];
}

const place = document.querySelector<HTMLElement>('.not-found[data-codes]');
const [, code] = /\/p\/([0-9a-z]+-[0-9a-z]+)\/?$/.exec(location.pathname) ?? [];
/** The day of what the sheet says: those that were printed before paper told it have none. */
const [printed] = /^\d{4}-\d{2}-\d{2}$/.exec(new URLSearchParams(location.search).get('d') ?? '') ?? [];
if (place && code) tell(place, code);

async function tell(place: HTMLElement, code: string): Promise<void> {
  const response = await fetch(place.dataset.codes ?? '');
  if (!response.ok) return;
  const known: Record<string, KnownSheet> = await response.json();
  const half = code.split('-')[0] ?? '';
  const sheet = Object.hasOwn(known, half) ? known[half] : undefined;
  const changes = printed && sheet?.changes && !Number.isNaN(Date.parse(printed)) ? await changesSince(printed, sheet.changes) : undefined;
  for (const part of place.querySelectorAll<HTMLElement>('[data-lost]')) {
    const words: Sayings = JSON.parse(part.dataset.sayings ?? '');
    const { title, text } = toldOf(words, sheet, part.lang);
    const [heading, lead, more] = ['h1, h2', '.lead', '.from-paper'].map((name) => part.querySelector<HTMLElement>(name));
    if (heading) say(heading, title);
    if (lead) lead.replaceChildren(...(sheet ? [`${sheet.name}. `] : []), saying('span', text));
    lead?.removeAttribute('lang');
    if (sheet) more?.replaceWith(...(changes ? changesTold(words, changes, part.lang) : []), waysTo(words, sheet));
    else more?.remove();
  }
  document.title = place.querySelector('h1')?.textContent ?? document.title;
}

function toldOf(words: Sayings, sheet: KnownSheet | undefined, language: string): { title: Spoken; text: Spoken } {
  if (!sheet) return { title: words.unknown, text: words.unknownText };
  if (sheet.retired) return { title: words.retired, text: words.retiredText };
  if (!sheet.code) return { title: words.known, text: words.knownText };
  const { day } = sheet;
  return {
    title: words.newer,
    text: day ? filled(words.newerText, { day: formatsFor(language).date(day).replaceAll(' ', '\u00A0') }) : words.newerUndated,
  };
}

function waysTo({ page, pdf }: Sayings, sheet: KnownSheet): HTMLElement {
  const link = (href: string, text: Spoken) => element('li', {}, saying('a', text, { href }));
  return element('ul', { class: 'sheet-ways' }, link(sheet.page, page), ...(sheet.file ? [link(sheet.file, pdf)] : []));
}

/** What has changed after a day; undefined where that is nothing, or not known. */
async function changesSince(day: string, address: string): Promise<Changes | undefined> {
  try {
    const response = await fetch(address);
    const { language, days }: Changes = await response.json();
    const later = days.filter((one) => one.day > day);
    return later.length > 0 ? { language, days: later } : undefined;
  } catch {
    return undefined;
  }
}

function changesTold({ since }: Sayings, { language, days }: Changes, reader: string): HTMLElement[] {
  const title = filled(since, {
    day: formatsFor(reader)
      .date(printed ?? '')
      .replaceAll(' ', '\u00A0'),
  });
  const lines = days.map(({ day, date, text }) => element('li', {}, element('time', { datetime: day }, date), element('p', {}, text)));
  return [saying('p', title, { class: 'sheet-since' }), element('ol', { class: 'news', lang: language }, ...lines)];
}
