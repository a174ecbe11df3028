import { wordsHtml } from '../../blocks/words.ts';
import { escapeHtml } from '../../text/to-html.ts';
import type { Gallery } from './gallery.ts';

/** A persona in a long list. A function and no component: there may be a thousand on a page, and each letter counts as often. */
export function rowHtml({ href, name, role, places, tokens, later }: Gallery['rows'][number]): string {
  const place = places
    .map(({ text, hue }) => `<span class="place${hue === undefined ? '' : ` hue-${hue}`}">${wordsHtml(text)}</span>`)
    .join(' ');
  const line = role ? ` <span class="role">${wordsHtml(role)}</span>` : '';
  return `<li${later ? ' class="later"' : ''} data-tokens="${tokens}"><a href="${escapeHtml(href)}">${wordsHtml(name)}</a>${line} ${place}</li>`;
}
