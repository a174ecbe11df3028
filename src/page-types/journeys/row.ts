import { cautionsHtml } from '../../blocks/caution.ts';
import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { escapeHtml } from '../../text/to-html.ts';
import { signed } from './geometry.ts';
import type { MatrixRow, MomentShown } from './matrix.ts';

/** The words that every row shares, and the language of its numbers. */
export interface RowWords {
  language: string;
  key: Text;
  empty: Text;
  unfelt: Text;
}

/** Reads the words of rows. */
export function rowWords(view: View): RowWords {
  const { matrix } = view.words.journeys;
  return {
    language: view.language,
    key: word(view, view.words.value.keyMoment),
    empty: word(view, matrix.empty),
    unfelt: word(view, matrix.unfelt),
  };
}

/** What a row can be chosen by, as the script of the page reads it. */
export function keysOf({ segments, moments }: MatrixRow): string {
  return JSON.stringify([segments, moments]);
}

/** A journey as a row of the table. A function and no component: a script of the page shows those that are fetched with the same words. */
export function rowHtml(row: MatrixRow, words: RowWords): string {
  const { person, places, cells } = row;
  const where = places.map(({ text, hue }) => `<span class="place${hue === undefined ? '' : ` hue-${hue}`}">${wordsHtml(text)}</span>`);
  const name = `<a href="${escapeHtml(person.href ?? '')}">${linkHtml(person.text)}</a>${cautionsHtml(person.cautions)}`;
  return `<tr data-journey="${keysOf(row)}"><th scope="row">${name}${where.join('')}</th>${cells.map((cell) => cellHtml(cell, words)).join('')}</tr>`;
}

function cellHtml(cell: readonly MomentShown[], words: RowWords): string {
  const none = `<span class="not-told" aria-hidden="true">–</span>`;
  if (cell.length === 0) return `<td>${none}<span class="unseen">${wordsHtml(words.empty)}</span></td>`;
  return `<td>${none}${cell.map((moment) => momentHtml(moment, words)).join('')}</td>`;
}

/** What is felt at one moment, by its sign, its word and its tone, with what it was below. */
export function momentHtml({ href, title, level, isKey, standing, channel }: MomentShown, { language, key, unfelt }: RowWords): string {
  const classes = ['moment', level && `felt${level.value}`, isKey && 'is-key', standing && `is-${standing.kind}`].filter(Boolean).join(' ');
  const sign = level ? `<b aria-hidden="true">${signed(level.value, language)}</b> ` : '';
  const heard = [...(isKey ? [key] : []), ...(standing && standing.kind !== 'supported' ? [standing.label] : [])];
  const marks = heard.map((text) => `<span class="unseen">, ${wordsHtml(text)}</span>`).join('');
  const felt = `<span class="felt">${sign}${wordsHtml(level?.label ?? unfelt)}</span>`;
  const where = channel === undefined ? '' : ` data-channel="${channel}"`;
  return `<a class="${classes}" href="${escapeHtml(href)}"${where}>${felt} <span class="said">${linkHtml(title)}</span>${marks}</a>`;
}
