import type { ChannelOf, PersonOf, SaidOf, StepOf } from '../../blocks/comparison/person.ts';
import type { OverlaidScale } from '../../blocks/comparison/scales.ts';
import type { ComparedList, OwnSaying, SideBySide } from '../../blocks/comparison/side-by-side.ts';
import { listed, verdictWords } from '../../blocks/comparison/verdict-words.ts';
import { filled, formFor, heard, type Spoken } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, say, saying } from '../element.ts';
import { curvesOf } from './curves.ts';
import { dots, drawn, inPieces, markOf, plainWords, saidHtml, spaced } from './parts.ts';
import { type Row, sectionOf, tableOf } from './table.ts';

/** How high one lane of a scale is, in pixels. */
const LANE = 30;

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
    ...(headline ? [saying('p', headline, { class: 'headline' })] : []),
    element('p', { class: 'sentence' }, ...inPieces(sentence)),
    element('ul', { class: 'tally-of in-line' }, ...counts.map((count) => saying('li', count))),
  );
}

function scalesOf(scales: readonly OverlaidScale[], people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  return element('ul', { class: 'overlaid shared' }, ...scales.map((scale) => scaleOf(scale, people, words)));
}

function scaleOf({ label, left, right, places, lanes }: OverlaidScale, people: readonly PersonOf[], words: CompareSayings): HTMLElement {
  const at = (share: number) => `${4 + share * 92}%`;
  const middle = String((lanes * LANE) / 2);
  const [first, last] = [places[0], places.at(-1)];
  const drawing = drawn(
    'svg',
    { height: String(lanes * LANE), width: '100%', 'aria-hidden': 'true', focusable: 'false' },
    drawn('line', { x1: '4%', x2: '96%', y1: middle, y2: middle }),
    ...(first && last && first !== last
      ? [drawn('line', { class: 'gap', x1: at(first.share), x2: at(last.share), y1: middle, y2: middle })]
      : []),
    ...places.flatMap(({ whose, share, lane }) => {
      const { initials, hue } = people[whose]?.portrait ?? { initials: '' };
      const y = String(LANE * lane + LANE / 2);
      return [
        drawn('circle', { ...(hue !== undefined && { class: `hue-${hue}` }), cx: at(share), cy: y, r: '13' }),
        drawn('text', { x: at(share), y, dy: '0.35em', 'text-anchor': 'middle' }, initials),
      ];
    }),
  );
  const twin = places.map(({ whose, place, doubt }) =>
    element(
      'span',
      {},
      ...spaced([people[whose]?.name ?? '', saying('span', place), ...(doubt ? [markOf(words.doubt[doubt], doubt)] : [])]),
    ),
  );
  const [alone] = places.length === 1 ? places : [];
  const only = alone ? [filled(words.comparison.mark.ownScale, { name: people[alone.whose]?.name ?? '' })] : [];
  return element(
    'li',
    { class: alone ? 'of-one' : undefined },
    element('p', { class: 'scale-label' }, ...spaced([...(label ? [label] : []), ...only].map((text) => saying('span', text)))),
    element('div', { class: 'scale' }, saying('span', left, { class: 'pole' }), drawing, saying('span', right, { class: 'pole' })),
    element('p', { class: 'twin' }, ...twin),
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

function listRows({ label, shared, own, rest }: ComparedList, people: readonly PersonOf[], words: CompareSayings): Row[] {
  const { mark } = words.comparison;
  const { lang } = document.documentElement;
  const hrefOf = (whose: number) => people[whose]?.href ?? '';
  const common = shared.map(({ cells, whose }): Row => {
    const names = listed(
      whose.map((one) => people[one]?.name ?? ''),
      lang,
    );
    return {
      head: label,
      note: whose.length === people.length ? mark.shared : filled(mark.some, { names: names.map(plainWords).join('') }),
      shared: true,
      cells: cells.map((said, at) => saidList(said, hrefOf(at), words)),
    };
  });
  const isAlone = own.every((said) => said.length === 0);
  if (isAlone && rest.every((n) => n === 0)) return common;
  const cells = own.map((said, at) => {
    const more = rest[at] ?? 0;
    const left = more > 0 ? [saying('p', filled(formFor(mark.rest, more, lang), { n: String(more) }), { class: 'quiet' })] : [];
    return [...saidList(said, hrefOf(at), words, (one) => alsoOf(one, people, words)), ...left];
  });
  return [...common, { head: label, ...(common.length > 0 && { note: mark.own }), cells }];
}

function alsoOf({ also = [] }: OwnSaying, people: readonly PersonOf[], { comparison }: CompareSayings): HTMLElement[] {
  return also.map(({ whose, list }) =>
    saying('span', filled(comparison.mark.also, { name: people[whose]?.name ?? '', list: plainWords(list) }), { class: 'quiet' }),
  );
}

function saidList<T extends SaidOf>(
  said: readonly T[],
  href: string,
  words: CompareSayings,
  more: (one: T) => HTMLElement[] = () => [],
): HTMLElement[] {
  if (said.length === 0) return [];
  const lines = said.map((one) =>
    element('li', { class: one.doubt && `is-${one.doubt}` }, ...spaced([...saidHtml(one, href, words), ...more(one)])),
  );
  return [element('ul', { class: 'says' }, ...lines)];
}

function journeyOf({ journey, people }: SideBySide, words: CompareSayings): HTMLElement[] {
  if (journey.length === 0) return [];
  const title = words.comparison.part.journey;
  const rows = journey.map(({ stage, cells }) => ({
    head: stage,
    cells: cells.map((steps, whose) => stepsCell(steps, people[whose]?.href ?? '', words)),
  }));
  return [sectionOf('journey', title, ...curvesOf(journey, people), tableOf(title, rows, people, words))];
}

function stepsCell(steps: readonly StepOf[], href: string, words: CompareSayings): HTMLElement[] {
  return steps.map((step) => {
    const { emotion, isKey, action, doubt, at, title } = step;
    const felt = emotion ? [element('span', { class: 'level' }, dots(emotion.value, -2, 2), saying('span', emotion.label))] : [];
    return element(
      'div',
      { class: `step${doubt ? ` is-${doubt}` : ''}` },
      element(
        'p',
        {},
        ...spaced([
          ...saidHtml({ at, text: title, ...(doubt && { doubt }) }, href, words),
          ...(isKey ? [markOf(words.keyMoment, 'key')] : []),
        ]),
      ),
      ...felt,
      ...(action ? [saying('p', action, { class: 'action' })] : []),
    );
  });
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

/** What the sheet says of itself: when it was made, and where it lives. */
export function sheetFoot(words: CompareSayings): HTMLElement {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
  const made = element('p', { class: 'made' });
  say(made, heard(filled(words.comparison.sheet.made, { day })));
  return element('footer', { class: 'sheet-foot' }, made, element('p', {}, location.href));
}
