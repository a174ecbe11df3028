import { type Frame, frameOf } from '../frame.ts';
import { homeHref } from '../href.ts';
import { type View, viewIn } from '../view.ts';

/** What an address that leads nowhere shows: one page for all languages, as nobody knows which the reader's is. */
export interface NotFoundPage {
  frame: Frame;
  languages: { language: string; title: string; text: string; back: string; home: string }[];
}

/** Makes the page for addresses that lead nowhere. */
export function notFoundPage(view: View): NotFoundPage {
  const views = view.handbook.config.languages.map((language) => viewIn(view.handbook, language));
  return {
    frame: frameOf(view, { title: view.words.notFound.title, at: homeHref }),
    languages: views.map((each) => ({ language: each.words.language, ...each.words.notFound, home: homeHref(each) })),
  };
}
