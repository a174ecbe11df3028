import { languageBanners, printedNotice } from '../blocks/banner.ts';
import type { ChannelOf, SaidOf } from '../blocks/comparison/person.ts';
import { type ComparedList, sideBySide } from '../blocks/comparison/side-by-side.ts';
import { verdictWords } from '../blocks/comparison/verdict-words.ts';
import { isUrgent } from '../blocks/glance.ts';
import { restsOn } from '../facts/evidence.ts';
import type { Persona } from '../facts/relations.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { anchorOf } from '../reading/anchor.ts';
import { cautionMarks } from '../reading/caution.ts';
import { classificationOf, siteTitleOf } from '../reading/frame.ts';
import { addressAt, compareHref } from '../reading/href.ts';
import { plain, spoken } from '../reading/text.ts';
import { child, items, type Value, valueAtPath } from '../reading/value.ts';
import { counted, listed, spokenAll, type View, word } from '../reading/view.ts';
import { type ComparedScale, scalesOn } from './compared-scales.ts';
import { heldText } from './grounds.ts';
import { versionWords } from './imprint.ts';
import { lentBy, type OfPaper, ofPaper } from './of-paper.ts';
import { printedPortrait } from './person.ts';
import { type Said, saidAs, saidOf, statedOf, voiced } from './runs.ts';
import type { PrintedPortrait, SheetHead } from './sheet.ts';

/** Somebody at the head of a column. */
export interface ComparedPerson {
  id: string;
  name: Said;
  /** What stands for them in a drawing and beside what they say. */
  initials: string;
  portrait: PrintedPortrait;
  role?: Said;
  /** What must be known of them before they are relied on. */
  cautions: Spoken[];
  places: { text: Spoken; hue?: number }[];
  quote?: Said;
}

/** What one of them says in a list: alone, or in other words beside others who say the same. */
export interface ComparedCell {
  whose: number;
  items: { said: Said; also?: Spoken[] }[];
}

/** Statements under a label, in the columns of those who make them. In one cell for all where they say it in the same words. */
export interface ComparedRow {
  title: Spoken;
  note?: Spoken;
  cells: ComparedCell[];
  /** Set where one cell speaks for all. */
  whole?: true;
}

/** How much each uses a channel: nothing of those who do not say. */
export interface ComparedChannel {
  name: Said;
  cells: { value?: number; max: number; level?: Spoken; alt: string; preferred?: Spoken; mark?: Spoken }[];
}

/** Two to four personas side by side on one sheet of paper, with what matters most of all that is compared. */
export interface ComparedSheet extends SheetHead {
  people: ComparedPerson[];
  verdict: { title: Spoken; headline?: Spoken[]; sentence: Spoken[]; tally: Spoken[] };
  scales?: { title: Spoken; items: ComparedScale[] };
  channels?: { title: Spoken; unknown: Spoken; items: ComparedChannel[] };
  shared?: { title: Spoken; items: ComparedRow[] };
  own?: { title: Spoken; items: ComparedRow[] };
  /** How much more the living page compares. */
  more?: Spoken;
}

/** The lists in which people are told apart on paper, in the order in which one asks. */
const LISTS = ['goals', 'brakes', 'decisionCriteria'] as const;

/** How much of each part a sheet holds, fullest first: a sheet of less is tried where one does not fit. */
const MOST = [
  { own: 3, shared: 4, channels: 6, scales: 6, quotes: true },
  { own: 2, shared: 3, channels: 5, scales: 4, quotes: true },
  { own: 2, shared: 2, channels: 4, scales: 4, quotes: false },
  { own: 1, shared: 1, channels: 3, scales: 3, quotes: false },
] as const;
type Most = (typeof MOST)[number];

/** Sets people side by side on one sheet. */
export function comparedSheetOf(view: View, people: readonly Persona[], most: Most = MOST[0]): ComparedSheet {
  const words = view.words.comparedSheet;
  const all = people.map((one) => ofPaper(view, one));
  const compared = sideBySide(all.map(({ person }) => person));
  const names =
    listed(
      view,
      all.map(({ person }) => plain(person.name)),
    ) ?? plain('');
  const lists = compared.sections.flatMap((section) => section.lists);
  const scales = scalesOn(view, all, compared.scales.slice(0, most.scales));
  const channels = channelsOn(view, all, compared.channels.slice(0, most.channels));
  const shared = sharedRows(view, all, lists).slice(0, most.shared);
  const own = ownRows(view, all, lists, most.own);
  const told =
    countOf(shared) + countOf(own) + channels.length + scales.length + (most.quotes ? all.filter(({ quote }) => quote).length : 0);
  const points =
    compared.tally.shared +
    sum(compared.tally.own) +
    sum(lists.flatMap(({ rest }) => rest)) +
    compared.channels.length +
    compared.scales.length +
    compared.journey.length +
    all.filter(({ quote }) => quote).length;
  const { part } = view.words.comparison;
  const titled = (title: string) => spoken(word(view, title));
  const notices = people.flatMap((one) => languageBanners(view, one)).slice(0, 1);
  return {
    id: people.map(({ id }) => id).join('+'),
    title: word(view, words.title, { names: names.text }).text,
    kind: titled(words.kind),
    name: { ...saidAs(names, { path: ['name'] }), ...(people[0] && { lent: { kind: 'persona', id: people[0].id } }) },
    tags: [],
    places: [],
    people: all.map((one) => columnOf(view, one, most.quotes)),
    verdict: verdictOn(view, compared),
    ...(scales.length > 0 && { scales: { title: titled(part.attitudes), items: scales } }),
    ...(channels.length > 0 && {
      channels: { title: titled(part.channels), unknown: titled(view.words.comparison.mark.nothing), items: channels },
    }),
    ...(shared.length > 0 && { shared: { title: titled(words.shared), items: shared } }),
    ...(own.length > 0 && { own: { title: titled(words.own), items: own } }),
    ...(points > told && { more: spoken(counted(view, points - told, words.more)) }),
    imprint: imprintOn(view, people),
    notices: notices.map(printedNotice),
  };
}

/** The sheets to try where the whole does not fit: each with less of every part, and at last without voices. */
export function shorterComparisons(view: View, people: readonly Persona[]): ComparedSheet[] {
  return MOST.slice(1).map((most) => comparedSheetOf(view, people, most));
}

function columnOf(view: View, one: OfPaper, isVoiced: boolean): ComparedPerson {
  const { persona, person, value, quote } = one;
  const [name, role] = [child(value, 'name'), child(value, 'role')];
  return {
    id: persona.id,
    name: lentBy(one, name ? saidOf(name) : saidAs(plain(person.name), value)),
    initials: person.portrait.initials,
    portrait: printedPortrait(view, persona),
    ...(role && { role: lentBy(one, saidOf(role)) }),
    cautions: cautionMarks(view, persona).flatMap(({ from, label }) => (from ? [] : [spoken(label)])),
    places: person.homes.map(({ name: text, hue }) => ({ text, ...(hue !== undefined && { hue }) })),
    ...(quote && isVoiced && { quote: lentBy(one, voiced(view, statedOf(quote))) }),
  };
}

function verdictOn(view: View, { verdict, tally, people }: ReturnType<typeof sideBySide>): ComparedSheet['verdict'] {
  const { comparison } = view.words;
  const { headline, sentence } = verdictWords(verdict, spokenAll(comparison, view), view.language);
  const counts = [
    tally.shared > 0 ? counted(view, tally.shared, comparison.tally.shared) : word(view, comparison.tally.none),
    ...tally.own.flatMap((n, whose) => (n > 0 ? [counted(view, n, comparison.tally.own, { name: people[whose]?.name ?? '' })] : [])),
  ];
  return {
    title: spoken(word(view, comparison.verdict.title)),
    ...(headline && { headline }),
    sentence,
    tally: counts.map(heldText),
  };
}

function channelsOn(
  view: View,
  all: readonly OfPaper[],
  channels: readonly { name: Spoken; cells: (ChannelOf | undefined)[] }[],
): ComparedChannel[] {
  const { value, standing, print, comparison } = view.words;
  return channels.flatMap(({ name, cells }): ComparedChannel[] => {
    const at = cells.findIndex((one) => one !== undefined);
    const [first, of] = [cells[at], all[at]];
    if (!first || !of) return [];
    const written = items(child(of.value, 'channels') ?? of.value).find((one) => heardIn(one, 'channel') === heard(name).text);
    const said = written && child(written, 'channel');
    const max = Math.max(...cells.map((one) => one?.max ?? 0));
    return [
      {
        name: lentBy(of, said ? saidOf(said) : saidAs(heard(name), { path: ['channels'] })),
        cells: cells.map((one, whose) => {
          const called = all[whose]?.person.name ?? '';
          if (!one) return { max, alt: `${called}: ${word(view, comparison.mark.nothing).text}` };
          return {
            value: one.value,
            max: one.max,
            level: one.level,
            alt: word(view, print.alt.channel, { channel: called, level: heard(one.level).text }).text,
            ...(one.preferred && { preferred: spoken(word(view, value.preferred)) }),
            ...(one.doubt && { mark: spoken(word(view, standing[one.doubt])) }),
          };
        }),
      },
    ];
  });
}

function heardIn(one: Value, key: string): string | undefined {
  const inner = child(one, key);
  return (
    inner &&
    saidOf(inner)
      .runs.map(({ text }) => text)
      .join('')
  );
}

/** Where a statement of a list stands in its file. */
function writtenAt({ value }: OfPaper, list: string, { at }: Pick<SaidOf, 'at'>): Value | undefined {
  return items(valueAtPath(value, list.split('.'))).find((one) => anchorOf(one) === at);
}

/** What several say, most urgent first; of what is said in the same words there is one cell. */
function sharedRows(view: View, all: readonly OfPaper[], lists: readonly ComparedList[]): ComparedRow[] {
  const { mark } = view.words.comparison;
  const rows = lists.flatMap(({ key, label, shared }) =>
    shared.map(({ cells, whose }) => {
      const found = cells.flatMap((said, at): (ComparedCell & { urgent: boolean })[] => {
        const of = all[at];
        const written = of ? said.flatMap((one) => writtenAt(of, key, one) ?? []) : [];
        if (!of || written.length === 0) return [];
        return [{ whose: at, items: written.map((one) => ({ said: lentBy(of, statedOf(one)) })), urgent: written.some(isUrgent) }];
      });
      const isWhole =
        whose.length === all.length &&
        new Set(found.map((cell) => JSON.stringify(cell.items.map(({ said }) => [said.runs, said.mark])))).size === 1;
      const names = listed(
        view,
        whose.map((at) => plain(all[at]?.person.name ?? '')),
      );
      return {
        urgent: found.some(({ urgent }) => urgent),
        row: {
          title: label,
          ...(whose.length < all.length && { note: spoken(word(view, mark.some, { names: names?.text ?? '' })) }),
          cells: (isWhole ? found.slice(0, 1) : found).map(({ urgent: _, ...cell }) => cell),
          ...(isWhole && { whole: true as const }),
        },
      };
    }),
  );
  return [...rows.filter(({ urgent }) => urgent), ...rows.filter(({ urgent }) => !urgent)].map(({ row }) => row);
}

/** What each alone wants, fears and looks at, most urgent first. */
function ownRows(view: View, all: readonly OfPaper[], lists: readonly ComparedList[], most: number): ComparedRow[] {
  const { also } = view.words.comparison.mark;
  return LISTS.flatMap((wanted) => lists.filter(({ key }) => key === wanted)).flatMap(({ key, label, own }): ComparedRow[] => {
    const cells = own.flatMap((said, whose): ComparedCell[] => {
      const of = all[whose];
      const found = of ? said.flatMap((one) => ({ one, written: writtenAt(of, key, one) })) : [];
      const urgent = [
        ...found.filter(({ written }) => written && isUrgent(written)),
        ...found.filter(({ written }) => written && !isUrgent(written)),
      ];
      const items = urgent.slice(0, most).flatMap(({ one, written }) => {
        if (!of || !written) return [];
        const others = (one.also ?? []).map((other) =>
          spoken(word(view, also, { name: all[other.whose]?.person.name ?? '', list: heard(other.list).text })),
        );
        return [{ said: lentBy(of, statedOf(written)), ...(others.length > 0 && { also: others }) }];
      });
      return items.length > 0 ? [{ whose, items }] : [];
    });
    return cells.length > 0 ? [{ title: label, cells }] : [];
  });
}

/** How many statements stand in some rows. What several say is one. */
function countOf(rows: readonly ComparedRow[]): number {
  return rows.reduce((all, { note, whole, cells }) => all + (note || whole ? 1 : sum(cells.map(({ items }) => items.length))), 0);
}

function sum(all: readonly number[]): number {
  return all.reduce((a, b) => a + b, 0);
}

/** On what it rests, of which day it is, and where the living page is. */
function imprintOn(view: View, people: readonly Persona[]): SheetHead['imprint'] {
  const { site } = view.handbook.config;
  const words = view.words.comparedSheet;
  const studies = new Set(
    people.flatMap((one) => restsOn(view.handbook, one).map(([target]) => target)).filter(({ kind }) => kind === 'record'),
  );
  const ids = people.map(({ id }) => id);
  return {
    grounds: [spoken(studies.size > 0 ? counted(view, studies.size, words.grounds) : word(view, words.noGrounds))],
    upkeep: versionWords(view, ...people).map(heldText),
    classification: spoken(classificationOf(view)),
    site: spoken(siteTitleOf(view)),
    ...(site && { page: addressAt(site, compareHref(view, ids)) }),
  };
}
