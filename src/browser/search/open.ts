import type { SearchTexts } from '../../search/search-texts.ts';
import { asksForSearch, enterSearch, leaveSearch, questionInAddress, writeQuestion } from './address.ts';
import { buildFilters } from './filters.ts';
import { buildFrame, type SearchFrame } from './frame.ts';
import { moveByKeys } from './keys.ts';
import { makeRun } from './run.ts';

/** Milliseconds after the last key before the search starts: nobody reads what stood there between two letters. */
const PAUSE = 120;

let made: Promise<() => void> | undefined;

/**
 * Opens the search, and builds it the first time.
 * @throws {TypeError} where its words cannot be fetched.
 */
export async function openDialog(trigger: HTMLButtonElement): Promise<void> {
  made ??= makeSearch(trigger);
  try {
    (await made)();
  } catch (error) {
    made = undefined;
    throw error;
  }
}

/** Fetches the words of the search in a language. */
async function loadTexts(folder: string, language: string): Promise<SearchTexts> {
  const response = await fetch(`${folder}texts.${language}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function makeSearch(trigger: HTMLButtonElement): Promise<() => void> {
  const folder = trigger.dataset.search ?? '';
  const texts = await loadTexts(folder, document.documentElement.lang);
  const frame = buildFrame(texts);
  const { dialog, input } = frame;
  let timer = 0;
  let opener: Element | null = null;
  const filters = buildFilters(frame.filters, texts, () => ask());
  const run = makeRun({ folder, texts, frame, filters, clear: () => ask({ query: input.value, chosen: {} }) });

  const ask = (question = { query: input.value, chosen: filters.chosen() }) => {
    clearTimeout(timer);
    writeQuestion(question);
    return run(question);
  };
  const show = () => {
    const question = questionInAddress();
    input.value = question.query;
    if (!dialog.open) {
      opener = document.activeElement;
      dialog.showModal();
    }
    input.focus();
    input.select();
    run(question);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  moveByKeys(frame, async () => {
    await ask();
    frame.body.querySelector('a')?.click();
  });
  closeOn(frame, () => {
    clearTimeout(timer);
    leaveSearch();
    // To where the reader was, which may be far down the page.
    if (opener instanceof HTMLElement && opener !== document.body) opener.focus();
    else trigger.focus({ preventScroll: true });
  });
  window.addEventListener('popstate', () => {
    if (asksForSearch()) show();
    else dialog.close();
  });
  return () => {
    enterSearch();
    show();
  };
}

function closeOn({ dialog, close }: SearchFrame, onClose: () => void): void {
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is only hit beside its content.
    if (target === dialog || target === close) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // In a search field the first Escape would only empty it.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', onClose);
}
