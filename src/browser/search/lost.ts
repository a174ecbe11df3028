import { filled } from '../../languages/spoken.ts';
import { say } from '../element.ts';

/** On the page for addresses that lead nowhere: offers to search for the words of the address. */
export function offerWords(open: () => void): void {
  // The code of a printed sheet holds no words.
  if (/\/p\/[^/]+\/?$/.test(location.pathname)) return;
  const words = wordsOfAddress(location.pathname);
  if (!words) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search-lost]')) {
    const { lang } = button;
    say(button, filled({ text: button.dataset.searchLost ?? '', lang }, { words }));
    button.hidden = false;
    button.addEventListener('click', () => {
      history.pushState({ search: true }, '', `?q=${encodeURIComponent(words)}`);
      open();
    });
  }
}

/** The words that the last part of a path is made of: `/personas/clara-morel2/` → `clara morel`. */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return decoded(last.replace(/\.\w+$/, ''))
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .join(' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
