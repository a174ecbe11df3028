import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { ReadyFile, ReadyGroup, ReadyPerson } from './print-centre.ts';

/** A persona and its files, under a picture of the first where it says its group itself. A function and no component: a page holds a thousand. */
export function personHtml({ name, href, files }: ReadyPerson, group?: ReadyGroup): string {
  const [first] = files;
  const hue = group?.hue === undefined ? '' : ` class="hue-${group.hue}"`;
  const picture = group && first?.thumbnail ? pictureHtml(first) : '';
  const place = group ? `<p class="tags"><span class="place">${wordsHtml(group.title)}</span></p>` : '';
  const links = files.map(fileHtml).join(' ');
  return `<li${hue}>${picture}<p class="person"><a href="${href}">${wordsHtml(name)}</a></p>${place}<p class="files">${links}</p></li>`;
}

/** The picture leads where the words below it lead: whoever listens hears it once. */
function pictureHtml({ href, thumbnail }: ReadyFile): string {
  if (!thumbnail) return '';
  const { src, width, height } = thumbnail;
  const img = `<img src="${src}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async">`;
  return `<a class="sheet-picture" href="${href}" tabindex="-1" aria-hidden="true">${img}</a>`;
}

function fileHtml({ href, label, detail }: ReadyFile): string {
  return `<span><a href="${href}">${linkHtml(label)}</a> <small>${wordsHtml(detail)}</small></span>`;
}
