import { isUrgent } from '../blocks/glance.ts';
import type { Entity } from '../handbook/handbook.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { spoken } from '../reading/text.ts';
import { entityValue, type Value, valueAtPath } from '../reading/value.ts';
import { counted, type View } from '../reading/view.ts';
import type { Part, PrintedScale } from './parts.ts';
import type { Poster } from './poster.ts';
import { type Said, wordsIn } from './runs.ts';

/** As many words as are read standing; the rest stands behind the code. */
export const MOST_WORDS = 320;

/** A persona on A4, with what matters most of all that is known. */
export interface Fiche extends Poster {
  /** How much more the living page says. */
  more?: Spoken;
}

/** What a sheet is to say first, wherever it stands: what somebody wants, fears, and how to go about it. */
const ORDER = ['goals', 'brakes', 'do', 'dont', 'tone', 'painPoints', 'motivations', 'curve', 'cues', 'channels', 'levers', 'attitudes'];

/** One thing that a sheet may say or leave to the living page. */
interface Point {
  /** The list that it stands in: of each, the first are said. */
  list: string;
  /** How early it is said, the lowest first. */
  rank: number;
  words: number;
  /** What it adds to the sheet where it is the first of its list. */
  title: number;
}

/** A reader of the sheet counts some words twice that we count once: those that a line divides. */
const DIVIDED = 2;

/** What of a persona stands on A4: the statements that matter most, each with its mark, as many as are read standing. */
export function ficheOf(view: View, persona: Entity<'persona'>, whole: Poster): Fiche {
  const points = pointsOf(entityValue(view, persona), whole);
  const said = chosen(points, MOST_WORDS - DIVIDED - frameWords(view, whole));
  const left = points.length - [...said.values()].reduce((sum, count) => sum + count, 0);
  const first = <T>(all: readonly T[], list: string): T[] => all.slice(0, said.get(list) ?? 0);
  const { scales, channels, cues, curve, ...rest } = whole;
  const [scaled, channelled, cued] = [
    first(scales?.items ?? [], 'attitudes'),
    first(channels?.items ?? [], 'channels'),
    first(cues?.groups.flatMap(({ items }) => items) ?? [], 'cues'),
  ];
  return {
    ...rest,
    columns: rest.columns.map((part) => shortened(part, said)),
    ...(scales && scaled.length > 0 && { scales: { ...scales, items: scaled } }),
    ...(channels && channelled.length > 0 && { channels: { ...channels, items: channelled } }),
    ...(cues && cued.length > 0 && { cues: { ...cues, groups: [{ items: cued }] } }),
    ...(curve && said.has('curve') && { curve }),
    ...(left > 0 && { more: spoken(counted(view, left, view.words.print.more)) }),
  };
}

/** How many of each list are said. A list is cut at its end alone: nobody takes the third for the second. */
function chosen(points: readonly Point[], room: number): Map<string, number> {
  const said = new Map<string, number>();
  const closed = new Set<string>();
  let left = room;
  for (const { list, rank, words, title } of points.toSorted((a, b) => a.rank - b.rank || orderOf(a) - orderOf(b))) {
    const taken = said.get(list) ?? 0;
    const cost = words + (taken === 0 ? title : 0);
    // The very first of what one comes for is said in any case.
    const isDue = taken === 0 && orderOf({ list }) < 3 && rank <= 0;
    if (closed.has(list) || (cost > left && !isDue)) {
      closed.add(list);
      continue;
    }
    said.set(list, taken + 1);
    left -= cost;
  }
  return said;
}

function orderOf({ list }: Pick<Point, 'list'>): number {
  return ORDER.indexOf(list);
}

function pointsOf(persona: Value, { columns, scales, channels, cues, curve }: Poster): Point[] {
  const inLists = columns.flatMap(({ groups }) =>
    groups.flatMap(({ title, items }) =>
      items.map(
        (item, at): Point => ({
          list: listOf(item),
          rank: at - (isUrgent(valueAtPath(persona, item.from.slice(0, 2))) ? 1 : 0),
          words: saidWords(item),
          title: spokenWords(title),
        }),
      ),
    ),
  );
  // What rounds off a picture comes after what one must know.
  const listed = (list: string, title: Spoken | undefined, all: readonly number[]): Point[] =>
    all.map((words, at) => ({ list, rank: at + 1, words, title: spokenWords(title) }));
  const cuesWords = cues?.groups.flatMap(({ items }) => items.map(saidWords)) ?? [];
  return [
    ...inLists,
    ...listed('cues', cues?.title, cuesWords),
    ...listed(
      'channels',
      channels?.title,
      channels?.items.map(({ channel, preferred }) => saidWords(channel) + spokenWords(preferred)) ?? [],
    ),
    ...listed('attitudes', scales?.title, scales?.items.map(scaleWords) ?? []),
    ...(curve ? [{ list: 'curve', rank: 0, words: curveWords(curve), title: spokenWords(curve.title) }] : []),
  ];
}

/** The list of a statement: a key of the persona, or of what departments do. */
function listOf({ from: [key, , inner] }: Said): string {
  return String(key === 'guidance' ? inner : key);
}

function shortened(part: Part, said: ReadonlyMap<string, number>): Part {
  const groups = part.groups.flatMap((group) => {
    const [one] = group.items;
    const items = one ? group.items.slice(0, said.get(listOf(one)) ?? 0) : [];
    return items.length > 0 ? [{ ...group, items }] : [];
  });
  return { ...part, groups };
}

/** The words of all that stands on a sheet whatever it says of its subject. */
function frameWords(view: View, { kind, name, role, tags, places, quote, facts, columns, missing, notices, imprint }: Poster): number {
  const { print } = view.words;
  const { grounds, upkeep, classification, site } = imprint;
  const titles = columns.flatMap(({ title, none }) => [title, none]);
  const asked = missing ? [missing.title, missing.lead, ...missing.items.flatMap(({ label, description }) => [label, description])] : [];
  const plain = [
    kind,
    ...tags.map(({ label }) => label),
    ...places.map(({ text }) => text),
    ...facts.map(({ label }) => label),
    ...titles,
    ...asked,
    ...notices.map(({ text }) => text),
    ...grounds,
    ...upkeep,
    classification,
    site,
    print.living,
    print.code,
    print.more.other,
  ];
  const said = [name, role, quote, ...facts.map(({ value }) => value)].map((one) => (one ? saidWords(one) : 0));
  // The address of the page is one word more.
  return 1 + sum(plain.map(spokenWords)) + sum(said);
}

function scaleWords({ label, left, right }: PrintedScale): number {
  return spokenWords(label) + saidWords(left) + saidWords(right);
}

function curveWords({ good, bad, steps }: NonNullable<Poster['curve']>): number {
  return spokenWords(good) + spokenWords(bad) + sum(steps.map(({ stage, key }) => saidWords(stage) + spokenWords(key)));
}

function saidWords(said: Said): number {
  // What is contested bears a sign, too.
  return countOf(wordsIn(said)) + spokenWords(said.mark?.label) + (said.mark?.kind === 'contested' ? 1 : 0);
}

function spokenWords(words: Spoken | undefined): number {
  return words === undefined ? 0 : countOf(heard(words).text);
}

function countOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
