/*
 * All that the search costs a page that nobody searches from: a button, two keys, and an address that asks for it. The rest is
 * fetched on use.
 */
import { remembered } from '../remembered.ts';
import { offerWords } from './lost.ts';
import { KEYLESS, NAME } from './switch.ts';

const button = document.querySelector<HTMLButtonElement>('[data-search]');

if (button) {
  const open = () =>
    import('./open.ts')
      .then((search) => search.openDialog(button))
      .catch(() => {
        const status = document.querySelector('[data-search-status]');
        if (status) status.textContent = button.dataset.failed ?? '';
      });
  button.hidden = false;
  button.parentElement?.classList.toggle(KEYLESS, remembered(NAME) !== undefined);
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  offerWords(open);
  if (new URLSearchParams(location.search).has('q')) open();
}

/** `/` (with Shift on French keyboards) where nobody is typing and nobody switched it off, or Ctrl+K and Cmd+K anywhere. */
function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey;
  const typing = target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !typing && remembered(NAME) === undefined;
}
