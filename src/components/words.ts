import type { Text } from '../model/text.ts';
import { escapeHtml, phraseToHtml } from '../text/to-html.ts';

/** A text as safe HTML for inside a phrase. A function and no component: a page holds hundreds, and a component costs more than its words. */
export function wordsHtml({ text, tree, lang }: Text): string {
  const html = tree ? phraseToHtml(tree) : escapeHtml(text);
  return lang ? `<span lang="${escapeHtml(lang)}">${html}</span>` : html;
}
