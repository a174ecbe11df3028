import { heard } from '../../languages/spoken.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { element, saying } from '../element.ts';

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
    'aria-label': heard(words.label).text,
    placeholder: heard(words.placeholder).text,
    lang: heard(words.placeholder).lang,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = saying('button', words.close, { type: 'button' });
  const filters = element('div', { class: 'search-filters', role: 'group', 'aria-label': heard(words.filters).text });
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const bar = element('div', { class: 'search-bar', role: 'search' }, input, close);
  const dialog = element('dialog', { class: 'search', 'aria-label': heard(words.label).text }, bar, filters, status, body);
  document.querySelector('.handbook')?.append(dialog);
  return { dialog, input, close, filters, status, body };
}
