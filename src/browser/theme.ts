import { remember, remembered } from './remembered.ts';

/* Light or dark, where a reader wants it otherwise than the device has it. Before a page is drawn `theme.js` sees to it that nobody is dazzled. */

const NAME = 'theme';
const root = document.documentElement;

const wear = (theme: string | undefined) => {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
};

const place = document.querySelector<HTMLElement>('[data-theme-choice]');
const choice = place?.querySelector('select');
const kept = remembered(NAME);
// A company's own layout may have a switch of its own: without a choice of ours, its word stands.
if (kept) wear(kept);
if (place && choice) {
  choice.value = kept ?? '';
  place.hidden = false;
  choice.addEventListener('change', () => {
    remember(NAME, choice.value);
    wear(choice.value);
  });
}
