import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { ReadyFile, ReadyGroup, ReadyPerson } from './print-centre.ts';

/** A persona and its files, under a picture of one where it says its group itself. A function and no component: a page holds a thousand. */
export function personHtml({ name, href, files, departments, more, page }: ReadyPerson, group?: ReadyGroup): string {
  const pictured = files.find(({ thumbnail }) => thumbnail);
  const hue = group?.hue === undefined ? '' : ` class="hue-${group.hue}"`;
  const picture = group && pictured ? pictureHtml(pictured) : '';
  const place = group ? `<p class="tags"><span class="place">${wordsHtml(group.title)}</span></p>` : '';
  const level = group ? 3 : 4;
  const [first, ...others] = files;
  const folds = others.length > 0 || departments !== undefined;
  const heading = `<h${level} class="person">${folds ? wordsHtml(name) : `<a href="${href}">${wordsHtml(name)}</a>`}</h${level}>`;
  const rest = folds ? othersHtml({ name, href, files: others, departments, more, page }) : '';
  return `<li${hue}>${picture}${heading}${place}${first ? filesHtml([first]) : ''}${rest}</li>`;
}

function filesHtml(files: readonly ReadyFile[]): string {
  return `<ul class="files">${files.map((file) => `<li>${fileHtml(file)}</li>`).join('')}</ul>`;
}

type Others = Pick<ReadyPerson, 'name' | 'href' | 'files' | 'more' | 'page'> & { departments: ReadyPerson['departments'] | undefined };

/** What people come for less often is one stop of the Tab key, until somebody opens it. */
function othersHtml({ name, href, files, departments, more, page }: Others): string {
  const whose = `<span class="unseen"> – ${wordsHtml(name)}</span>`;
  const sheets = files.length > 0 ? filesHtml(files) : '';
  const living = `<p class="by-department"><a href="${href}">${linkHtml(page)}${whose}</a></p>`;
  return `<details class="other-files"><summary>${wordsHtml(more)}${whose}</summary>${sheets}${departments ? departmentsHtml(departments) : ''}${living}</details>`;
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
