import { groundsOf } from '../../blocks/evidence.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { type Journey, type Moment, placedJourneys } from '../../facts/journeys.ts';
import { homesOf, type Persona, type SegmentOrIcp } from '../../facts/relations.ts';
import { nameKey } from '../../languages/slug.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Level, Link, Standing } from '../../reading/block.ts';
import { pageHref } from '../../reading/href.ts';
import { titleOf } from '../../reading/label.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, textAt, type Value, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** More journeys than these are not read one by one: they are counted by segment, the first are shown, and others come once somebody chooses. */
const MOST_ROWS = 60;
const FIRST_ROWS = 24;

/** How many of some journeys stand on the page. */
export function countShown(journeys: readonly unknown[]): number {
  return journeys.length > MOST_ROWS ? FIRST_ROWS : journeys.length;
}

/** One moment as a cell of the matrix tells it: what is felt leads, its title says what it was. */
export interface MomentShown {
  href: string;
  title: Text;
  level?: Level;
  isKey: boolean;
  standing?: Standing;
  /** The channel, as one of those that can be chosen. */
  channel?: number;
}

/** Somebody's journey, a cell for each stage of the path. */
export interface MatrixRow {
  person: Link;
  places: Link[];
  /** The segments, as those that can be chosen. */
  segments: number[];
  cells: MomentShown[][];
  /** What is felt when and where: what the script of the page chooses by. */
  moments: MomentKey[];
}

/** A moment without words: its stage and its channel (−1 for none), and what is felt (null where nobody says). */
export type MomentKey = [stage: number, channel: number, emotion: number | null];

/** Something that rows can be chosen by. */
export interface Choice {
  value: string;
  label: Text;
  count: number;
}

/** All that the matrix is made of. */
export interface Rows {
  rows: readonly MatrixRow[];
  journeys: readonly Journey[];
  segments: readonly Choice[];
  channels: readonly Choice[];
}

const made = new WeakMap<View, Rows>();

/** The journeys as rows, those who suffer most first. */
export function rowsOf(view: View): Rows {
  const rows = made.get(view) ?? makeRows(view);
  made.set(view, rows);
  return rows;
}

function makeRows(view: View): Rows {
  const { compare } = view.formats;
  const placed = placedJourneys(view.handbook);
  const journeys = placed.toSorted((a, b) => bySuffering(a, b) || compare(a.persona.data.name, b.persona.data.name));
  const segments = segmentChoices(view, journeys);
  const channels = channelChoices(view, journeys);
  const segmentAt = new Map(segments.map(({ value }, at) => [value, at]));
  const channelAt = new Map(channels.map(({ value }, at) => [value, at]));
  return { rows: journeys.map((journey) => rowOf(view, journey, segmentAt, channelAt)), journeys, segments, channels };
}

/** What hurts more comes first: the worst that is felt, then how often it hurts. */
function bySuffering(a: Journey, b: Journey): number {
  const pain = ({ felt }: Journey) => felt.reduce<number>((sum, emotion) => sum + Math.min(0, emotion ?? 0), 0);
  return (a.worst ?? 0) - (b.worst ?? 0) || pain(a) - pain(b);
}

function rowOf(
  view: View,
  { persona, moments, felt }: Journey,
  segmentAt: ReadonlyMap<string, number>,
  channelAt: ReadonlyMap<string, number>,
): MatrixRow {
  const homes = homesOf(view.handbook, persona);
  const whole = entityValue(view, persona);
  const link = entityLink(view, 'persona', persona.id);
  const shown = moments.map((moment) => {
    const told = momentShown(view, moment, whole, channelAt);
    const key: MomentKey = [moment.stage ?? -1, told.channel ?? -1, moment.emotion ?? null];
    return { stage: moment.stage, told, key };
  });
  return {
    person: { ...link, href: pageHref(view, 'persona', persona.id, 'journey') },
    places: homes.map(({ kind, id }) => entityLink(view, kind, id)),
    segments: homes.flatMap(({ id }) => segmentAt.get(id) ?? []),
    cells: felt.map((_, at) => shown.filter(({ stage }) => stage === at).map(({ told }) => told)),
    moments: shown.map(({ key }) => key),
  };
}

/** A moment ready to be shown anywhere off its own page. */
export function momentShown(
  view: View,
  { persona, path, isKey }: Moment,
  whole: Value = entityValue(view, persona),
  channelAt: ReadonlyMap<string, number> = new Map(),
): MomentShown {
  const value = valueAtPath(whole, path);
  const emotion = child(value, 'emotion');
  const level = emotion && levelOf(emotion);
  const { standing } = groundsOf(value);
  const channel = channelAt.get(channelKey(dataAt(value, 'channel')));
  return {
    href: pageHref(view, 'persona', persona.id, anchorOf(value)),
    // In the words of everybody a stage is named already: where it takes place says more.
    title: (child(value, 'title') ? undefined : textAt(value, 'touchpoint')) ?? titleOf(value),
    isKey,
    ...(level && { level }),
    ...(standing && { standing }),
    ...(channel !== undefined && { channel }),
  };
}

/** One channel is one, however its words are capitalised. */
export function channelKey(channel: unknown): string {
  return typeof channel === 'string' ? nameKey(channel) : '';
}

function segmentChoices(view: View, journeys: readonly Journey[]): Choice[] {
  const counts = new Map<SegmentOrIcp, number>();
  for (const { persona } of journeys) for (const home of homesOf(view.handbook, persona)) counts.set(home, (counts.get(home) ?? 0) + 1);
  return [...counts]
    .map(([{ kind, id }, count]) => ({ value: id, label: entityLink(view, kind, id).text, count }))
    .sort((a, b) => view.formats.compare(a.label.text, b.label.text));
}

/** Of so many channels nobody chooses any more: the rarest are left out. */
const MOST_CHANNELS = 40;

function channelChoices(view: View, journeys: readonly Journey[]): Choice[] {
  const found = new Map<string, { label: Text; whose: Set<Persona> }>();
  for (const { persona, moments } of journeys) {
    const whole = entityValue(view, persona);
    for (const { path, stage } of moments) {
      const value = valueAtPath(whole, path);
      const [key, label] = [channelKey(dataAt(value, 'channel')), textAt(value, 'channel')];
      if (key === '' || !label || stage === undefined) continue;
      const known = found.get(key) ?? { label, whose: new Set() };
      // Somebody has said it in the language of the page: that is what it is called.
      if (known.label.lang && !label.lang) known.label = label;
      known.whose.add(persona);
      found.set(key, known);
    }
  }
  return [...found]
    .map(([value, { label, whose }]) => ({ value, label, count: whose.size }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CHANNELS)
    .sort((a, b) => view.formats.compare(a.label.text, b.label.text));
}
