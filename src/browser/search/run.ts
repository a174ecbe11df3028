import { fold } from '../../languages/fold.ts';
import { heard } from '../../languages/spoken.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { saying } from '../element.ts';
import type { SearchQuestion } from './address.ts';
import { type Answer, answerOf } from './answer.ts';
import type { Engine } from './engine.ts';
import type { SearchFilters } from './filters.ts';
import { pagesFor } from './find.ts';
import type { SearchFrame } from './frame.ts';
import { loadPagefind } from './pagefind.ts';
import { button, nothingShown, type ShownPage, showPages } from './pages.ts';
import { isNamed } from './words.ts';

interface RunOptions {
  folder: string;
  texts: SearchTexts;
  frame: SearchFrame;
  filters: SearchFilters;
  /** Asks again without filters. */
  clear: () => void;
}

/** Milliseconds before it is said that a search takes its time. */
const PATIENCE = 200;

/** Makes what answers a question in the dialog. A question that is overtaken by the next leaves no trace. */
export function makeRun({ folder, texts, frame, filters, clear }: RunOptions): (question: SearchQuestion) => Promise<void> {
  const { status, body } = frame;
  const { words } = texts;
  let engine: Promise<Engine> | undefined;
  let attempts = 0;
  let latest = 0;

  /** The answer to who asks for a comparison. */
  const comparisonIn = async (found: Engine, { query, chosen }: SearchQuestion): Promise<Answer | undefined> => {
    const isAsked = fold(query)
      .split(/\s/)
      .some((word) => texts.comparing.said.some((one) => word.startsWith(one)));
    if (!isAsked || Object.values(chosen).some(Boolean)) return undefined;
    return (await import('./comparison.ts')).comparisonOf(found, query, texts, { fold, pagesFor, isNamed });
  };

  return async function run(question) {
    const mine = ++latest;
    const show = ({ sentences, below }: ShownPage) => {
      if (mine !== latest) return;
      const known = linksIn(body);
      const hadFocus = body.contains(document.activeElement);
      status.replaceChildren(...sentences.flatMap((one, at) => [...(at > 0 ? [' '] : []), saying('span', one)]));
      body.replaceChildren(...below);
      // The button that asked for more is gone: reading goes on at the first page that is new.
      if (hadFocus) (linksIn(body).find((link) => !known.some(({ href }) => href === link.href)) ?? frame.input).focus();
    };
    const waiting = setTimeout(() => {
      if (mine === latest) status.replaceChildren(saying('span', words.loading));
    }, PATIENCE);
    try {
      engine ??= loadPagefind(folder, ++attempts);
      const found = await engine;
      const answer = (await comparisonIn(found, question)) ?? (await answerOf(found, question, heard(words.asking).text));
      if (mine !== latest) return;
      filters.show(answer.counts, question.chosen);
      if (answer.found.length === 0) show(nothingShown(question, texts, clear));
      else await showPages(answer, texts, show);
    } catch {
      engine = undefined;
      show({ sentences: [words.failed], below: [button(words.retry, () => run(question))] });
    } finally {
      clearTimeout(waiting);
    }
  };
}

function linksIn(place: HTMLElement): HTMLAnchorElement[] {
  return [...place.querySelectorAll('a')];
}
