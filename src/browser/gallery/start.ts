import { filled, formFor, heard, type SpokenForms } from '../../languages/spoken.ts';
import { say, saying } from '../element.ts';
import type * as words from '../words.ts';
import { choiceIn, choosesNothing, queryFor, SORT } from './choice.ts';
import { filterForm } from './form.ts';
import { itemsIn } from './items.ts';
import type * as match from './match.ts';
import { nearestTo } from './nearest.ts';
import { inSort } from './sort.ts';

/** Milliseconds after the last letter before the address follows: browsers refuse to have it written at every key. */
const PAUSE = 200;

/** What finds words, which every page has loaded. */
export type Finder = Pick<typeof match, 'countsOf' | 'matching'> & Pick<typeof words, 'knownWords'>;

/** Lets the form of a gallery narrow it. */
export function startFilters(finder: Finder): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const gallery = form?.closest<HTMLElement>('.gallery');
  const parts = gallery && partsOf(gallery);
  if (form && parts) start(form, parts, finder);
}

interface Parts {
  list: HTMLElement;
  tally: HTMLElement;
  noMatch: HTMLElement;
  nearest: HTMLElement;
  reset: HTMLButtonElement;
  rest: HTMLButtonElement;
}

function partsOf(gallery: HTMLElement): Parts | undefined {
  const part = (selector: string) => gallery.querySelector<HTMLElement>(selector);
  const [list, tally, noMatch, nearest] = [part('[data-found]'), part('.tally p'), part('.no-match'), part('.nearest')];
  const [reset, rest] = [gallery.querySelector<HTMLButtonElement>('.reset'), gallery.querySelector<HTMLButtonElement>('.rest')];
  return list && tally && noMatch && nearest && reset && rest ? { list, tally, noMatch, nearest, reset, rest } : undefined;
}

function start(
  form: HTMLFormElement,
  { list, tally, noMatch, nearest, reset, rest }: Parts,
  { countsOf, matching, knownWords }: Finder,
): void {
  const filters = filterForm(form);
  const usual = itemsIn(list, filters, knownWords);
  const most = list.querySelectorAll(':scope > :not(.later)').length;
  const everybody = { text: tally.textContent, lang: tally.lang };
  const sayings: Record<'some' | 'rest' | 'nearest' | 'counted', SpokenForms> = JSON.parse(form.dataset.sayings ?? '');
  const { lang } = document.documentElement;
  const { format } = new Intl.NumberFormat(lang);
  const counted = (forms: SpokenForms, n: number, more = {}) =>
    filled(formFor(forms, n, lang), { n: format(n), total: format(usual.length), ...more });
  let items = usual;
  let timer = 0;

  const show = (limit = most) => {
    const choice = filters.read();
    const found = matching(items, choice);
    const shown = new Set(found.slice(0, limit));
    for (const item of items) item.element.hidden = !shown.has(item);
    reset.hidden = choosesNothing(choice);
    say(tally, reset.hidden ? everybody : counted(sayings.some, found.length));
    noMatch.hidden = found.length > 0;
    if (found.length === 0) offerNearest();
    rest.hidden = found.length <= limit;
    say(rest, counted(sayings.rest, found.length - limit));
    filters.count(
      (facet) => countsOf(items, choice, facet),
      (n) => ({ n, shown: format(n), said: heard(counted(sayings.counted, n)).text }),
    );
    return found;
  };
  // Nobody is left: each of these leads to somebody with one click.
  const offerNearest = () => {
    const buttons = nearestTo(items, filters.read(), matching).map(({ without, choice, count }) => {
      const button = saying('button', counted(sayings.nearest, count, { choice: filters.nameOf(without) }), {
        class: 'outlined',
      });
      button.addEventListener('click', () => {
        filters.write(choice);
        const [first] = show();
        writeAddress();
        first?.element.querySelector('a')?.focus();
      });
      return button;
    });
    nearest.replaceChildren(...buttons);
  };
  const sort = () => {
    items = inSort(usual, filters.sort, lang);
    list.append(...items.map(({ element }) => element));
  };
  const writeAddress = () => {
    clearTimeout(timer);
    if (isForSearch()) return;
    const address = new URL(location.href);
    address.search = queryFor(address.search, filters.read(), filters.sort);
    history.replaceState(history.state, '', address);
    keepInOtherLanguages();
  };
  const readAddress = () => {
    if (!isForSearch()) {
      filters.write(choiceIn(location.search, filters.offer));
      const order = filters.sort;
      filters.sort = new URLSearchParams(location.search).get(SORT) ?? '';
      if (filters.sort !== order || filters.sort) sort();
    }
    show();
    keepInOtherLanguages();
  };

  // On a slow network readers choose before this runs: where the address says nothing, what they chose holds.
  const begin = () => {
    const address = new URLSearchParams(location.search);
    const isSilent = choosesNothing(choiceIn(location.search, filters.offer)) && !address.has(SORT) && !isForSearch();
    if (!isSilent || (choosesNothing(filters.read()) && !filters.sort)) return readAddress();
    if (filters.sort) sort();
    show();
    writeAddress();
  };

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === SORT) sort();
    show();
    clearTimeout(timer);
    timer = window.setTimeout(writeAddress, PAUSE);
  });
  form.addEventListener('change', writeAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', () => {
    filters.write({ values: {}, words: '' });
    show();
    writeAddress();
    // The button is gone: reading goes on at the people.
    items[0]?.element.querySelector('a')?.focus();
  });
  rest.addEventListener('click', () => show(Number.POSITIVE_INFINITY)[most]?.element.querySelector('a')?.focus());
  addEventListener('popstate', readAddress);
  begin();
  list.classList.add('is-live');
}

/** Whether the address is the search's, which has filters of its own. */
function isForSearch(): boolean {
  return new URLSearchParams(location.search).has('q');
}

/** The same page in another language shows the same choice. */
function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
