import { filled, formFor, type SpokenForms } from '../../languages/spoken.ts';
import { say } from '../element.ts';
import { knownWords } from '../words.ts';
import { choiceIn, choosesNothing, queryFor } from './choice.ts';
import { type FilterForm, filterForm } from './form.ts';
import { countsOf, type GalleryCard, matching } from './match.ts';

/** Milliseconds after the last letter before the address follows: browsers refuse to have it written at every key. */
const PAUSE = 200;

const form = document.querySelector<HTMLFormElement>('form.filters');
const gallery = form?.closest<HTMLElement>('.gallery');
if (form && gallery) start(gallery, form);

function start(gallery: HTMLElement, form: HTMLFormElement): void {
  const part = <T extends HTMLElement>(selector: string) => gallery.querySelector(selector) as T;
  const [list, tally, noMatch] = [part('[data-found]'), part('.tally p'), part('.no-match')];
  const [reset, rest] = [part<HTMLButtonElement>('.reset'), part<HTMLButtonElement>('.rest')];
  const filters = filterForm(form);
  const items = itemsIn(list, filters);
  const most = list.querySelectorAll(':scope > :not(.later)').length;
  const everybody = { text: tally.textContent, lang: tally.lang };
  const sayings: Record<'some' | 'rest', SpokenForms> = JSON.parse(form.dataset.sayings ?? '');
  const { lang } = document.documentElement;
  const { format } = new Intl.NumberFormat(lang);
  const counted = (forms: SpokenForms, n: number) => filled(formFor(forms, n, lang), { n: format(n), total: format(items.length) });
  let timer = 0;

  const show = (limit = most) => {
    const choice = filters.read();
    const found = matching(items, choice);
    const shown = new Set(found.slice(0, limit));
    for (const item of items) item.element.hidden = !shown.has(item);
    reset.hidden = choosesNothing(choice);
    say(tally, reset.hidden ? everybody : counted(sayings.some, found.length));
    noMatch.hidden = found.length > 0;
    rest.hidden = found.length <= limit;
    say(rest, counted(sayings.rest, found.length - limit));
    filters.count((facet) => countsOf(items, choice, facet), format);
    return found;
  };
  const writeAddress = () => {
    clearTimeout(timer);
    if (isForSearch()) return;
    const address = new URL(location.href);
    address.search = queryFor(address.search, filters.read());
    history.replaceState(history.state, '', address);
    keepInOtherLanguages();
  };
  const readAddress = () => {
    if (!isForSearch()) filters.write(choiceIn(location.search, filters.offer));
    show();
    keepInOtherLanguages();
  };

  form.addEventListener('input', () => {
    show();
    clearTimeout(timer);
    timer = window.setTimeout(writeAddress, PAUSE);
  });
  form.addEventListener('change', writeAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', () => {
    form.reset();
    show();
    writeAddress();
    // The button is gone: reading goes on at the people.
    items[0]?.element.querySelector('a')?.focus();
  });
  rest.addEventListener('click', () => show(Number.POSITIVE_INFINITY)[most]?.element.querySelector('a')?.focus());
  window.addEventListener('popstate', readAddress);
  readAddress();
  list.classList.add('is-live');
}

function itemsIn(list: HTMLElement, { meaning }: FilterForm): (GalleryCard & { element: HTMLElement })[] {
  return [...list.querySelectorAll('li')]
    .filter(({ dataset }) => dataset.tokens !== undefined)
    .map((element) => {
      const values: Record<string, string[]> = {};
      for (const token of element.dataset.tokens?.split(' ') ?? []) {
        const { facet, value } = meaning.get(token) ?? {};
        if (facet && value) values[facet] = [...(values[facet] ?? []), value];
      }
      const said = [element.querySelector('a'), element.querySelector('.role')].map((part) => part?.textContent ?? '');
      return { element, values, words: knownWords(said.join(' ')) };
    });
}

/** Whether the address is the search's, which has filters of its own. */
function isForSearch(): boolean {
  return new URLSearchParams(location.search).has('q');
}

/** The same page in another language shows the same choice. */
function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
