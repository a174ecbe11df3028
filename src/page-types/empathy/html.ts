import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { Text } from '../../reading/text.ts';
import { escapeHtml } from '../../text/to-html.ts';
import type { Entry, Group } from './entries.ts';
import type { ValueView } from './value-view.ts';

/*
 * The lists of the page as HTML. Functions and no components: there is such a page of everybody in every language, and a component costs more
 * than its words.
 */

/** Groups, each under what its list is called. */
export function groupsHtml(groups: readonly Group[]): string {
  return groups
    .map(({ label, entries, more }) => {
      const rest = more ? `<li class="more quiet"><a href="${escapeHtml(more.href)}">${linkHtml(more.text)}</a></li>` : '';
      return `<div class="group"><p class="group-label quiet">${wordsHtml(label)}</p><ul>${entries.map((entry) => `<li${classOf(entry)}>${entryHtml(entry)}</li>`).join('')}${rest}</ul></div>`;
    })
    .join('');
}

/** What holds somebody back or sets them going, each in line with what answers it: a table for each list. */
export function needsHtml(needs: ValueView['needs'], heads: readonly Text[]): string {
  const head = `<thead><tr>${heads.map((one) => `<th scope="col">${wordsHtml(one)}</th>`).join('')}</tr></thead>`;
  return needs
    .map(({ label, needs: all }) => {
      const rows = all.map(
        ({ entry, answers, open }) =>
          `<tr><th scope="row"${classOf(entry)}>${entryHtml(entry)}</th><td>${answersHtml(answers)}${open ? `<span class="mark quiet unanswered">${wordsHtml(open)}</span>` : ''}</td></tr>`,
      );
      return `<table class="against"><caption>${wordsHtml(label)}</caption>${head}<tbody>${rows.join('')}</tbody></table>`;
    })
    .join('');
}

function answersHtml(answers: ValueView['needs'][number]['needs'][number]['answers']): string {
  if (answers.length === 0) return '';
  return `<ul>${answers
    .map(
      ({ href, text, department }) =>
        `<li><a class="said" href="${escapeHtml(href)}">${linkHtml(text)}</a> <span class="quiet">${wordsHtml(department)}</span></li>`,
    )
    .join('')}</ul>`;
}

function classOf({ standing }: Entry): string {
  return standing ? ` class="is-${standing.kind}"` : '';
}

function entryHtml({ href, text, aside, standing }: Entry): string {
  const more = aside.length > 0 ? ` <span class="quiet">${aside.map(wordsHtml).join(', ')}</span>` : '';
  const mark = standing ? ` <span class="mark quiet ${standing.kind}">${wordsHtml(standing.label)}</span>` : '';
  return `<a class="said" href="${escapeHtml(href)}">${linkHtml(text)}</a>${more}${mark}`;
}
