import { filled, formFor, type Spoken } from '../../languages/spoken.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { saying } from '../element.ts';
import type { SearchQuestion } from './address.ts';
import type { Answer } from './answer.ts';
import type { FoundPage } from './engine.ts';
import { resultGroups } from './results.ts';

/** How many pages are shown at a time: each is fetched by itself, and those of people, who come first, are the longest. */
const STEP = 4;

/** What is shown in the dialog: a sentence, said aloud too, and what stands below it. */
export interface ShownPage {
  /** One sentence, or two. */
  sentences: Spoken[];
  below: HTMLElement[];
}

/** Fetches the first pages of an answer; `show` gets them again with more whenever more are asked for. */
export async function showPages(
  answer: Answer,
  texts: SearchTexts,
  show: (shown: ShownPage) => void,
  before: readonly FoundPage[] = [],
): Promise<void> {
  const { found, term } = answer;
  const next = found.slice(before.length, before.length + STEP);
  const pages = [...before, ...(await Promise.all(next.map((one) => one.page())))];
  const groups = resultGroups(pages, term, texts);
  const more = pages.length < found.length ? [button(texts.words.more, () => showPages(answer, texts, show, pages))] : [];
  show({ sentences: sentencesOf(answer, texts), below: [...groups, ...more] });
}

/** What is said where nothing was found, or nothing asked. */
export function nothingShown({ query, chosen }: SearchQuestion, { words }: SearchTexts, clear: () => void): ShownPage {
  const isChosen = Object.values(chosen).some(Boolean);
  const asked = query.trim();
  if (!asked && !isChosen) return { sentences: [], below: [saying('p', words.hint)] };
  const sentence = asked ? filled(words.none, { query: asked }) : words.noneChosen;
  return { sentences: [sentence], below: [saying('p', words.advice), ...(isChosen ? [button(words.clear, clear)] : [])] };
}

/** A button that does something. */
export function button(words: Spoken, act: () => unknown): HTMLButtonElement {
  const made = saying('button', words, { type: 'button' });
  made.addEventListener('click', act);
  return made;
}

function sentencesOf({ found, term, asked }: Answer, { words }: SearchTexts): Spoken[] {
  const { lang } = document.documentElement;
  const count = filled(formFor(words.results, found.length, lang), { n: new Intl.NumberFormat(lang).format(found.length) });
  return term === asked ? [count] : [count, filled(words.partly, { query: term })];
}
