import { type Frame, frameOf } from '../frame.ts';
import { homeHref, indexHref } from '../href.ts';
import { type View, viewIn, word } from '../view.ts';

/** What an address that leads nowhere shows: one page for all languages, as nobody knows which the reader's is. */
export interface NotFoundPage {
  frame: Frame;
  languages: LostReader[];
}

/** What a reader of one language is told. */
export interface LostReader {
  language: string;
  title: string;
  text: string;
  ways: { title: string; links: { href: string; label: string }[] };
  /** Offers to search for the `{words}` of the address, which only the browser knows. */
  search: string;
}

const kinds = ['persona', 'segment', 'record', 'guide'] as const;

/** Makes the page for addresses that lead nowhere. */
export function notFoundPage(view: View): NotFoundPage {
  const views = view.handbook.config.languages.map((language) => viewIn(view.handbook, language));
  return { frame: frameOf(view, { title: word(view, view.words.notFound.title).text, at: homeHref }), languages: views.map(lostReader) };
}

function lostReader(view: View): LostReader {
  const { notFound, plural, site } = view.words;
  const say = (text: string) => word(view, text).text;
  return {
    language: view.words.language,
    title: say(notFound.title),
    text: say(notFound.text),
    ways: {
      title: say(notFound.ways),
      links: [
        { href: homeHref(view), label: say(site.home) },
        ...kinds.map((kind) => ({ href: indexHref(view, kind), label: say(plural[kind]) })),
      ],
    },
    search: say(notFound.search),
  };
}
