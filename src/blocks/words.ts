import type { Text } from '../reading/text.ts';
import { escapeHtml, phraseToHtml } from '../text/to-html.ts';

/** A text as safe HTML for inside a phrase. A function and no component: a page holds hundreds, and a component costs more than its words. */
export function wordsHtml(text: Text): string {
  return htmlOf(text, false);
}

/** The same for inside a link, without the links that the author put into it: a link within a link is none. */
export function linkHtml(text: Text): string {
  return htmlOf(text, true);
}

function htmlOf({ text, tree, lang }: Text, inLink: boolean): string {
  const html = tree ? phraseToHtml(tree, { inLink }) : escapeHtml(text);
  return lang ? `<span lang="${escapeHtml(lang)}">${html}</span>` : html;
}
