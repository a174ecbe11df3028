import type { Root } from 'mdast';

/** Words to show. Every text of a page model is one of these, so that nothing loses its language on the way. */
export interface Text {
  /** The words alone, for titles, search and whatever cannot show markup. */
  text: string;
  /** The same with its markup, where it has any. */
  tree?: Root;
  /** The language of the words, where it is not the page's. */
  lang?: string;
}

/** A text in the page's own language, set already. */
export function plain(text: string): Text {
  return { text };
}
