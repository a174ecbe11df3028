import { heard, type Spoken } from '../../languages/spoken.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { element, saying } from '../element.ts';
import { remember, remembered } from '../remembered.ts';
import { KEYLESS, NAME } from './switch.ts';

/** The parts of the dialog that change. */
export interface SearchFrame {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  close: HTMLButtonElement;
  filters: HTMLElement;
  /** Says what is going on, aloud too. */
  status: HTMLElement;
  body: HTMLElement;
}

/** Builds the dialog, empty. */
export function buildFrame({ words }: SearchTexts): SearchFrame {
  const input = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-words',
    placeholder: heard(words.placeholder).text,
    lang: heard(words.placeholder).lang,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = saying('button', words.close, { type: 'button' });
  const filters = element('div', { class: 'search-filters', role: 'group', 'aria-label': heard(words.filters).text });
  const folded = element('details', { class: 'search-folded' }, saying('summary', words.filters), filters);
  openWhereHigh(folded);
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const label = saying('label', words.label, { for: 'search-words' });
  const bar = element('div', { class: 'search-bar', role: 'search' }, label, input, close);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': heard(words.label).text },
    bar,
    folded,
    status,
    body,
    keySwitch(words.key),
  );
  document.querySelector('.handbook')?.append(dialog);
  return { dialog, input, close, filters, status, body };
}

/** The filters stand open but in a window as low as that of a page at 400 %, where they would leave no room for what is found. */
function openWhereHigh(details: HTMLDetailsElement): void {
  const low = matchMedia('(max-height: 30rem)');
  const follow = () => {
    details.open = !low.matches;
  };
  low.addEventListener('change', follow);
  follow();
}

/** Lets a reader switch off the key that opens the search: whoever speaks to their machine may say it unawares. */
function keySwitch(words: Spoken): HTMLElement {
  const box = element('input', { type: 'checkbox', name: 'slash' });
  box.checked = remembered(NAME) === undefined;
  box.addEventListener('change', () => {
    remember(NAME, box.checked ? '' : 'true');
    document.querySelector('.search-open')?.classList.toggle(KEYLESS, !box.checked);
  });
  return element('label', { class: 'search-key' }, box, ' ', saying('span', words));
}
