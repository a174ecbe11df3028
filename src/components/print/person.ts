import type { ReadyFile, ReadyPerson } from '../../model/pages/print.ts';
import { escapeHtml } from '../../text/to-html.ts';
import { wordsHtml } from '../words.ts';

/** A persona and its files. A function and no component: a page holds a thousand of them. */
export function personHtml({ id, name, href, files }: ReadyPerson, dense: boolean): string {
  const [first, ...others] = files;
  const picture = dense || !first?.thumbnail ? '' : pictureHtml(first);
  const links = [first, ...others].flatMap((file) => (file ? [fileHtml(file)] : [])).join(' ');
  return `<li data-id="${id}">${picture}<p class="person"><a href="${href}">${wordsHtml(name)}</a></p><p class="files">${links}</p></li>`;
}

/** The picture leads where the words below it lead: whoever listens hears it once. */
function pictureHtml({ href, thumbnail }: ReadyFile): string {
  if (!thumbnail) return '';
  const { src, width, height } = thumbnail;
  const img = `<img src="${src}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async">`;
  return `<a class="sheet-picture" href="${href}" tabindex="-1" aria-hidden="true">${img}</a>`;
}

function fileHtml({ href, label, detail }: ReadyFile): string {
  return `<span><a href="${href}">${escapeHtml(label)}</a> <small>${escapeHtml(detail)}</small></span>`;
}
