import { cautionsHtml } from '../../blocks/caution.ts';
import { faceHtml, hueClass } from '../../blocks/face.ts';
import { wordsHtml } from '../../blocks/words.ts';
import { escapeHtml } from '../../text/to-html.ts';
import type { Gallery } from './gallery.ts';

/** A persona in a long list. A function and no component: there may be a thousand on a page, and each letter counts as often. */
export function rowHtml({ href, name, role, places, portrait, cautions, tokens, reviewed, later }: Gallery['rows'][number]): string {
  const place = places.map(({ text, hue }) => `<span class="place${hueClass(hue)}">${wordsHtml(text)}</span>`).join(' ');
  const line = role ? ` <span class="role">${wordsHtml(role)}</span>` : '';
  const link = `<a class="door" href="${escapeHtml(href)}">${wordsHtml(name)}</a>${cautionsHtml(cautions)}`;
  const data = `data-tokens="${tokens}"${reviewed && ` data-reviewed="${reviewed}"`}`;
  return `<li${later ? ' class="later"' : ''} ${data}>${portrait ? faceHtml(portrait) : ''}<div>${link}${line} ${place}</div></li>`;
}
