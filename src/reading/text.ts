import type { Root } from 'mdast';
import type { Spoken } from '../languages/spoken.ts';

/** Words to show. Every text of a page model is one of these, so that nothing loses its language on the way. */
export interface Text {
  /** The words alone, for titles, search and whatever cannot show markup. */
  text: string;
  /** The same with its markup, where it has any. */
  tree?: Root;
  /** Set where Astro compiles it, as code said that it may: its words are then for all others. */
  compiled?: Compiled;
  /** The language of the words, where it is not the page's. */
  lang?: string;
}

/** What makes a text on its page, in place of its tree. */
export interface Compiled {
  /** The content file whose body it is. */
  file: string;
  /** Where the links in it lead on the site, by what was typed; those that lead nowhere are left out. */
  links: Readonly<Record<string, string>>;
}

/** A text with signs behind it that are of no language. */
export function followedBy(text: Text, signs: string): Text {
  return { ...text, text: text.text + signs };
}

/** A text without its markup, as paper and scripts have it. */
export function spoken({ text, lang }: Text): Spoken {
  return lang === undefined ? text : { text, lang };
}

/** A text in the page's own language, set already. */
export function plain(text: string): Text {
  return { text };
}
