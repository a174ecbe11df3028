import { languageBanners, printedNotice } from '../blocks/banner.ts';
import { sideBySide } from '../blocks/comparison/side-by-side.ts';
import { verdictWords } from '../blocks/comparison/verdict-words.ts';
import { restsOn } from '../facts/evidence.ts';
import type { Persona } from '../facts/relations.ts';
import type { Spoken } from '../languages/spoken.ts';
import { cautionMarks } from '../reading/caution.ts';
import { classificationOf, siteTitleOf } from '../reading/frame.ts';
import { addressAt, compareHref } from '../reading/href.ts';
import { plain, spoken } from '../reading/text.ts';
import { child } from '../reading/value.ts';
import { counted, listed, spokenAll, type View, word } from '../reading/view.ts';
import { type ComparedChannel, channelsOn } from './compared-channels.ts';
import { type ComparedScale, scalesOn } from './compared-scales.ts';
import { type ComparedRow, ownRows, pointsIn, sharedRows, statementsIn } from './compared-statements.ts';
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
  const voices = all.filter(({ quote }) => quote).length;
  const told = shared.length + statementsIn(own) + channels.length + scales.length + (most.quotes ? voices : 0);
  const points = pointsIn(lists) + compared.channels.length + compared.scales.length + compared.journey.length + voices;
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
