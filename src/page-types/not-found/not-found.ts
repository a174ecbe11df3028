import type { SpokenAll } from '../../languages/spoken.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { codesHref, homeHref, indexHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { spokenAll, type View, viewIn, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';

/** What an address that leads nowhere shows: one page for all languages, as nobody knows which the reader's is. */
export interface NotFoundPage {
  type: 'not-found';
  frame: Frame;
  languages: LostReader[];
  /** Where the codes of all sheets are. */
  codes: string;
}

/** What a reader of one language is told. */
interface LostReader {
  language: string;
  title: Text;
  text: Text;
  ways: { title: Text; links: { href: string; label: Text }[] };
  /** Offers to search for the `{words}` of the address, which only the browser knows. */
  search: Text;
  /** For those who come from a printed sheet: before anything is known, and what the browser says once it knows the sheet. */
  paper: { text: Text; sayings: PaperSayings };
}

/** What is said of a sheet that is not as it would be printed today; `{day}` is for the browser to fill. */
type PaperSayings = SpokenAll<
  Pick<
    View['words']['printCentre']['sheet'],
    | 'newer'
    | 'newerText'
    | 'newerUndated'
    | 'since'
    | 'retired'
    | 'retiredText'
    | 'known'
    | 'knownText'
    | 'unknown'
    | 'unknownText'
    | 'page'
    | 'pdf'
  >
>;

const kinds = ['persona', 'segment', 'record', 'guide'] as const;

/** The one page for addresses that lead nowhere, under the name that servers look for. */
export const notFoundPages: PageType<NotFoundPage> = {
  addresses: (view, { views }) => (view === views[0] ? [{ href: `${view.base}404/`, make: () => notFoundPage(view) }] : []),
};

/** Makes the page for addresses that lead nowhere. */
export function notFoundPage(view: View): NotFoundPage {
  const views = view.handbook.config.languages.map((language) => viewIn(view.handbook, language));
  return {
    type: 'not-found',
    frame: frameOf(view, { title: word(view, view.words.notFound.title).text, at: homeHref }),
    languages: views.map(lostReader),
    codes: codesHref(view),
  };
}

function lostReader(view: View): LostReader {
  const { notFound, plural, site } = view.words;
  const { sheet } = view.words.printCentre;
  const say = (text: string) => word(view, text);
  return {
    language: view.language,
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
    paper: { text: say(sheet.onPaper), sayings: sayingsOf(view) },
  };
}

function sayingsOf(view: View): PaperSayings {
  const { newer, newerText, newerUndated, since, retired, retiredText, known, knownText, unknown, unknownText, page, pdf } =
    view.words.printCentre.sheet;
  const sayings = { newer, newerText, newerUndated, since, retired, retiredText, known, knownText, unknown, unknownText, page, pdf };
  return spokenAll(sayings, view);
}
