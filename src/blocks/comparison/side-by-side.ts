import { matches } from '../../facts/alike.ts';
import { heard, type Spoken } from '../../languages/spoken.ts';
import type { ChannelOf, ListOf, PersonOf, SaidOf, StepOf } from './person.ts';
import { type OverlaidScale, overlaid } from './scales.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/*
 * Two to four people side by side, as plain data: made by the same function in the build and in a browser. It knows no words but those
 * of the people, and draws nothing.
 */

/** A statement that somebody makes alone in this list; another may make it in one of theirs. */
export interface OwnSaying extends SaidOf {
  also?: { whose: number; list: Spoken }[];
}

/** One list of statements across all: what several say, each on a line of its own, and what each says alone. */
export interface ComparedList {
  key: string;
  label: Spoken;
  shared: { cells: SaidOf[][]; whose: number[] }[];
  own: OwnSaying[][];
  /** How many more each has on their own page. */
  rest: number[];
}

export interface SideBySide {
  people: PersonOf[];
  verdict: Verdict;
  /** Those on which several stand, where they are furthest apart first; then those of one alone. */
  scales: OverlaidScale[];
  channels: { name: Spoken; cells: (ChannelOf | undefined)[] }[];
  sections: { title: Spoken; lists: ComparedList[] }[];
  journey: { stage: Spoken; cells: StepOf[][] }[];
  /** How many statements several make, and how many each makes alone. */
  tally: { shared: number; own: number[] };
}

/** Sets people side by side. */
export function sideBySide(people: readonly PersonOf[]): SideBySide {
  const scales = overlaid(people);
  return {
    people: [...people],
    verdict: verdictOf(people, scales),
    scales,
    channels: channelsOf(people),
    ...statementsOf(people),
    journey: journeyOf(people),
  };
}

function channelsOf(people: readonly PersonOf[]): SideBySide['channels'] {
  const all = Map.groupBy(
    people.flatMap(({ channels }) => channels),
    ({ key }) => key,
  );
  return [...all]
    .map(([key, [first]]) => ({
      name: first?.name ?? '',
      cells: people.map(({ channels }) => channels.find((one) => one.key === key)),
    }))
    .sort((a, b) => countOf(b.cells) - countOf(a.cells) || useOf(b.cells) - useOf(a.cells));
}

function countOf(cells: readonly unknown[]): number {
  return cells.filter((one) => one !== undefined).length;
}

function useOf(cells: readonly (ChannelOf | undefined)[]): number {
  return cells.reduce((sum, one) => sum + (one?.value ?? 0), 0);
}

/** A statement of somebody in one of their lists. */
interface Placed {
  whose: number;
  list: ListOf;
  item: SaidOf;
}

function statementsOf(people: readonly PersonOf[]): Pick<SideBySide, 'sections' | 'tally'> {
  const placed = people.map(({ lists }, whose) => lists.flatMap((list) => list.items.map((item): Placed => ({ whose, list, item }))));
  const groups = groupsOf(placed);
  const keys = [...new Map(people.flatMap(({ lists }) => lists).map((list) => [list.key, list])).values()];
  const lists = inTurn(people, keys).map((list) => ({ section: list.section, compared: comparedList(people, list, groups) }));
  const sections: SideBySide['sections'] = [];
  for (const { section, compared } of lists) {
    const known = sections.find(({ title }) => heard(title).text === heard(section).text);
    if (known) known.lists.push(compared);
    else sections.push({ title: section, lists: [compared] });
  }
  const shared = new Set([...groups.values()]);
  const own = placed.map((all) => all.filter(({ item }) => !groups.has(item)).length);
  return { sections, tally: { shared: shared.size, own } };
}

/** Lists in the order of the pages: one that the first does not have stands after the one that it follows with whoever has it. */
function inTurn(people: readonly PersonOf[], lists: readonly ListOf[]): ListOf[] {
  const order: string[] = [];
  for (const { lists: own } of people)
    for (const [at, { key }] of own.entries()) {
      if (order.includes(key)) continue;
      const before = own
        .slice(0, at)
        .map((one) => order.indexOf(one.key))
        .findLast((place) => place >= 0);
      order.splice(before === undefined ? 0 : before + 1, 0, key);
    }
  return order.flatMap((key) => lists.find((list) => list.key === key) ?? []);
}

/** The statements that say the same as one of somebody else, each with all of its group. */
function groupsOf(placed: readonly (readonly Placed[])[]): Map<SaidOf, Placed[]> {
  const found = matches(
    placed.map((all) =>
      all.map(({ list, item }) => ({ id: item.id === undefined ? undefined : `${list.key}#${item.id}`, text: heard(item.text).text })),
    ),
  );
  const groups = new Map<SaidOf, Placed[]>();
  for (const [whose, all] of placed.entries())
    for (const [at, one] of all.entries()) {
      const others = (found.get(`${whose}.${at}`) ?? []).flatMap((other) => placed[other.whose]?.[other.at] ?? []);
      if (others.length === 0) continue;
      const group = [...new Set([one, ...others].flatMap((each) => groups.get(each.item) ?? [each]))];
      for (const { item } of group) groups.set(item, group);
    }
  return groups;
}

function comparedList(people: readonly PersonOf[], { key, label }: ListOf, groups: ReadonlyMap<SaidOf, Placed[]>): ComparedList {
  const own = people.map(({ lists }) => lists.find((list) => list.key === key));
  const within = (item: SaidOf) => (groups.get(item) ?? []).filter(({ list }) => list.key === key);
  const isShared = (item: SaidOf) => new Set(within(item).map(({ whose }) => whose)).size > 1;
  const all = new Set(own.flatMap((list) => list?.items ?? []).flatMap((item) => (isShared(item) ? [groups.get(item) ?? []] : [])));
  return {
    key,
    label,
    shared: [...all].map((group) => {
      const here = group.filter(({ list }) => list.key === key);
      return {
        cells: people.map((_, whose) => here.filter((one) => one.whose === whose).map(({ item }) => item)),
        whose: [...new Set(here.map(({ whose }) => whose))].sort(),
      };
    }),
    own: own.map((list, whose) =>
      (list?.items ?? [])
        .filter((item) => !isShared(item))
        .map((item) => {
          const also = (groups.get(item) ?? [])
            .filter((one) => one.whose !== whose)
            .map((one) => ({ whose: one.whose, list: one.list.label }));
          return also.length > 0 ? { ...item, also } : item;
        }),
    ),
    rest: own.map((list) => list?.rest ?? 0),
  };
}

function journeyOf(people: readonly PersonOf[]): SideBySide['journey'] {
  const steps = people.flatMap(({ journey }) => journey);
  const stages = [...new Map(steps.map((step) => [step.key, step])).values()].sort((a, b) => a.order - b.order);
  return stages.map(({ key, stage }) => ({
    stage,
    cells: people.map(({ journey }) => journey.filter((step) => step.key === key)),
  }));
}
