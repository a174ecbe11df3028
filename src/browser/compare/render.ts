import type { ChannelOf, PersonOf, SaidOf } from '../../blocks/comparison/person.ts';
import type { SideBySide } from '../../blocks/comparison/side-by-side.ts';
import { listed, verdictWords } from '../../blocks/comparison/verdict-words.ts';
import { filled, formFor, heard, type Spoken } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, saying } from '../element.ts';
import { journeyOf } from './journey.ts';
import { dots, drawn, inPieces, markOf, plainWords, saidHtml, spaced } from './parts.ts';
import { scalesOf } from './scales.ts';
import { listRows } from './statements.ts';
import { type Row, sectionOf, tableOf } from './table.ts';

/** Draws a comparison: what it comes down to first, then part by part. */
export function drawnComparison(compared: SideBySide, words: CompareSayings): HTMLElement[] {
  const { people, scales, channels, sections } = compared;
  const { part } = words.comparison;
  const table = (id: string, title: Spoken, rows: readonly Row[]) =>
    rows.length > 0 ? [sectionOf(id, title, tableOf(title, rows, people, words))] : [];
  return [
    verdictOf(compared, words),
    ...(scales.length > 0 ? [sectionOf('attitudes', part.attitudes, scalesOf(scales, people, words))] : []),
    ...table('who', part.who, whoRows(people, words)),
    ...table(
      'channels',
      part.channels,
      channels.map(({ name, cells }) => ({ head: name, cells: cells.map((cell) => channelCell(cell, words)) })),
    ),
    ...sections.flatMap(({ title, lists }, at) =>
      table(
        `lists-${at}`,
        title,
        lists.flatMap((list) => listRows(list, people, words)),
      ),
    ),
    ...journeyOf(compared, words),
    ...table('grounds', part.grounds, groundRows(people, words)),
  ];
}

function verdictOf({ verdict, tally, people }: SideBySide, words: CompareSayings): HTMLElement {
  const { lang } = document.documentElement;
  const { comparison } = words;
  const { headline, sentence } = verdictWords(verdict, comparison, lang);
  const { format } = new Intl.NumberFormat(lang);
  const counted = (forms: typeof comparison.tally.own, n: number, name = '') => filled(formFor(forms, n, lang), { n: format(n), name });
  const counts = [
    tally.shared > 0 ? counted(comparison.tally.shared, tally.shared) : comparison.tally.none,
    ...tally.own.flatMap((n, whose) => (n > 0 ? [counted(comparison.tally.own, n, people[whose]?.name)] : [])),
  ];
  return element(
    'div',
    { class: 'verdict' },
    saying('h2', comparison.verdict.title, { class: 'unseen' }),
    ...(headline ? [element('p', { class: 'headline' }, ...inPieces(headline))] : []),
    element('p', { class: 'sentence' }, ...inPieces(sentence)),
    element('ul', { class: 'tally-of in-line' }, ...counts.map((count) => saying('li', count))),
  );
}

function whoRows(people: readonly PersonOf[], words: CompareSayings): Row[] {
  const { row } = words.comparison;
  const homes = (kind: 'segment' | 'icp') =>
    people.map((one) =>
      one.homes
        .filter((home) => home.kind === kind)
        .map(({ name, href, hue }) => saying('a', name, { href, class: `place${hue === undefined ? '' : ` hue-${hue}`}` })),
    );
  const rows: Row[] = [
    { head: row.quote, cells: people.map(({ quote, href }) => (quote ? quoteOf(quote, href, words) : [])) },
    { head: row.segments, cells: homes('segment') },
    { head: row.icps, cells: homes('icp') },
    {
      head: row.roles,
      cells: people.map(({ roles }) =>
        inPieces(
          listed(
            roles.map(({ name }) => name),
            document.documentElement.lang,
          ),
        ),
      ),
    },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function quoteOf({ text, ...quote }: SaidOf, href: string, words: CompareSayings): HTMLElement[] {
  const [link, ...marks] = saidHtml({ ...quote, text }, href, words);
  if (!link) return [];
  const { lang } = heard(text);
  const said = element('q', { lang }, ...link.childNodes);
  link.replaceChildren(said);
  return [element('span', { class: `voice-of${quote.doubt ? ` is-${quote.doubt}` : ''}` }, link), ...marks];
}

function channelCell(channel: ChannelOf | undefined, words: CompareSayings): (Node | string)[] {
  if (!channel) return [];
  const { value, max, level, preferred, doubt } = channel;
  const marks = [...(preferred ? [markOf(words.preferred, 'key')] : []), ...(doubt ? [markOf(words.doubt[doubt], doubt)] : [])];
  return spaced([element('span', { class: 'level' }, dots(value, 0, max), saying('span', level)), ...marks]);
}

function groundRows(people: readonly PersonOf[], words: CompareSayings): Row[] {
  const { row } = words.comparison;
  return [
    {
      head: row.coverage,
      cells: people.map(({ share, coverage }) => [...(share === undefined ? [] : [shareOf(share)]), ...lines(coverage)]),
    },
    { head: row.state, cells: people.map(({ state }) => (plainWords(state) ? [saying('span', state)] : [])) },
    { head: row.review, cells: people.map(({ review }) => lines(review)) },
  ];
}

function lines(all: readonly Spoken[]): HTMLElement[] {
  return all.map((line) => saying('p', line));
}

/** How much is supported, as a bar: its words stand below it. */
function shareOf(share: number): SVGElement {
  return drawn(
    'svg',
    { class: 'share', width: '100%', height: '8', 'aria-hidden': 'true', focusable: 'false' },
    drawn('rect', { class: 'all', width: '100%', height: '8' }),
    drawn('rect', { class: 'proven', width: `${Math.round(share * 100)}%`, height: '8' }),
  );
}
