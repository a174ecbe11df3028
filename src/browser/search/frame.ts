import type { SearchTexts } from '../../search/search-texts.ts';
import { element } from '../element.ts';

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
export function buildFrame({ language, words }: SearchTexts): SearchFrame {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button' }, words.close);
  const filters = element('div', { class: 'search-filters', role: 'group', 'aria-label': words.filters });
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const bar = element('div', { class: 'search-bar', role: 'search' }, input, close);
  const dialog = element('dialog', { class: 'search', lang: language, 'aria-label': words.label }, bar, filters, status, body);
  document.querySelector('.handbook')?.append(dialog);
  return { dialog, input, close, filters, status, body };
}
