import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { Text } from '../../reading/text.ts';
import type { ReadyFile, ReadyGroup, ReadyPerson } from './print-centre.ts';

/** A persona and its files, under a picture of one where it says its group itself. A function and no component: a page holds a thousand. */
export function personHtml({ name, href, files, departments, more }: ReadyPerson, group?: ReadyGroup): string {
  const pictured = files.find(({ thumbnail }) => thumbnail);
  const hue = group?.hue === undefined ? '' : ` class="hue-${group.hue}"`;
  const picture = group && pictured ? pictureHtml(pictured) : '';
  const place = group ? `<p class="tags"><span class="place">${wordsHtml(group.title)}</span></p>` : '';
  const level = group ? 3 : 4;
  const heading = `<h${level} class="person"><a href="${href}">${wordsHtml(name)}</a></h${level}>`;
  const [first, ...others] = files;
  const rest = others.length > 0 || departments ? othersHtml(others, departments, more, name) : '';
  return `<li${hue}>${picture}${heading}${place}${first ? filesHtml([first]) : ''}${rest}</li>`;
}

function filesHtml(files: readonly ReadyFile[]): string {
  return `<ul class="files">${files.map((file) => `<li>${fileHtml(file)}</li>`).join('')}</ul>`;
}

/** What people come for less often is one stop of the Tab key, until somebody opens it. */
function othersHtml(files: readonly ReadyFile[], departments: ReadyPerson['departments'], more: Text, name: Text): string {
  const summary = `<summary>${wordsHtml(more)}<span class="unseen"> – ${wordsHtml(name)}</span></summary>`;
  const sheets = files.length > 0 ? filesHtml(files) : '';
  return `<details class="other-files">${summary}${sheets}${departments ? departmentsHtml(departments) : ''}</details>`;
}

function departmentsHtml({ title, files }: NonNullable<ReadyPerson['departments']>): string {
  return `<p class="by-department"><span>${wordsHtml(title)}</span> ${files.map((file) => linkToFile(file)).join('\u00A0<i>·</i> ')}</p>`;
}

/** The picture leads where words below it lead: whoever listens hears it once. */
function pictureHtml({ href, thumbnail }: ReadyFile): string {
  if (!thumbnail) return '';
  const { src, width, height } = thumbnail;
  const img = `<img src="${src}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async">`;
  return `<a class="sheet-picture" href="${href}" tabindex="-1" aria-hidden="true">${img}</a>`;
}

function fileHtml(file: ReadyFile): string {
  return `${linkToFile(file, 'button')} <small>${wordsHtml(file.detail)}</small>`;
}

/** A link that says what it opens: the words that are seen first, and of whom it is to those who read links alone. */
export function linkToFile({ href, label, name }: ReadyFile, look?: string): string {
  const unseen = name ? `<span class="unseen"> – ${linkHtml(name)}</span>` : '';
  return `<a${look ? ` class="${look}"` : ''} href="${href}">${linkHtml(label)}${unseen}</a>`;
}
