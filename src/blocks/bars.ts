import type { Bar } from '../reading/block.ts';
import { escapeHtml } from '../text/to-html.ts';
import { hueClass } from './face.ts';
import { linkHtml, wordsHtml } from './words.ts';

/** Bars, each with its words: the drawing repeats them, and is nothing to be read. */
export function barsHtml(items: readonly Bar[]): string {
  return items
    .map(({ label, href, hue, text, share }) => {
      const name = href ? `<a href="${escapeHtml(href)}">${linkHtml(label)}</a>` : wordsHtml(label);
      return `<li class="bar${hueClass(hue)}"><span class="label">${name}</span>${barHtml(share)}<span class="figure">${wordsHtml(text)}</span></li>`;
    })
    .join('');
}

/** A share of a hundred, drawn; nothing where it is withheld. */
export function barHtml(share: number | undefined, kind = ''): string {
  const part = share === undefined ? '' : `<rect class="part" width="${share}%" height="100%"/>`;
  return `<svg class="drawn${kind && ` ${kind}`}" width="100%" height="9" aria-hidden="true"><rect class="whole" width="100%" height="100%"/>${part}</svg>`;
}
