import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { Sign } from './signs.ts';

/** A sign that leads to where it stands. A function and no component: a page holds thousands. */
export function signHtml({ kind, text, anchor, doubt }: Sign, page: string): string {
  const mark = doubt ? ` <span class="mark ${doubt.kind}">${wordsHtml(doubt.label)}</span>` : '';
  return `<li data-sign="${kind}"${doubt ? ` data-doubt="${doubt.kind}"` : ''}><a href="${page}${anchor ? `#${anchor}` : ''}">${linkHtml(text)}</a>${mark}</li>`;
}
