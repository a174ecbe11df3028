import { listAt, urgentFirst } from '../blocks/glance.ts';
import { blockOf } from '../blocks/index.ts';
import { sectionTitle } from '../blocks/section.ts';
import { fill } from '../languages/index.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import type { JourneyStep } from '../reading/block.ts';
import { labelOf } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { child, entries, items, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import { type Said, saidAs, saidOf, statedOf } from './runs.ts';

/** A labelled list of statements. */
export interface Group {
  title?: Spoken;
  items: Said[];
}

/** A part of a sheet under a heading of its own. */
export interface Part {
  title: Spoken;
  groups: Group[];
  /** What stands there where nothing is known. */
  none?: Spoken;
}

/** A place between two poles. */
export interface PrintedScale {
  label?: Spoken;
  left: Said;
  right: Said;
  /** From 0 to 1. */
  share: number;
  alt: string;
}

/** A channel with how much it is used. */
export interface PrintedChannel {
  channel: Said;
  value: number;
  max: number;
  preferred?: Spoken;
  alt: string;
}

/** What is felt along the journey. */
export interface PrintedCurve {
  title: Spoken;
  alt: string;
  good: Spoken;
  bad: Spoken;
  steps: { stage: Said; emotion?: number; key?: Spoken }[];
}

/** A part whose groups are keys of the persona, each with all of its statements. */
export function listsPart(persona: Value, section: 'drives' | 'brakes', keys: readonly string[]): Part {
  const { view } = persona.owner;
  const groups = keys.flatMap((key) => groupOf(persona, key) ?? []);
  return {
    title: spoken(sectionTitle(view, section)),
    groups,
    ...(groups.length === 0 && { none: spoken(word(view, view.words.glance.none)) }),
  };
}

/** All statements of a key. */
export function groupOf(persona: Value, key: string): Group | undefined {
  const list = child(persona, key);
  const all = urgentFirst(listAt(persona, key));
  return list && all.length > 0 ? { title: spoken(labelOf(list)), items: all.map((value) => statedOf(value)) } : undefined;
}

/** The most of what departments say that stands on a sheet for everybody; each has a sheet of its own. */
const MOST = 3;

/** How to talk to somebody: the tone of the first department that says so, and the first thing to do and not to do of each. */
export function mannersPart(persona: Value): Part {
  const { view } = persona.owner;
  const guidance = child(persona, 'guidance');
  const departments = guidance ? entries(guidance).map(([, one]) => one) : [];
  const groups = (['tone', 'do', 'dont'] as const).flatMap((key): Group[] => {
    const [first, ...more] = departments.flatMap((one) => child(one, key) ?? []);
    if (!first) return [];
    const said = first.list ? [first, ...more].flatMap((list) => items(list)[0] ?? []).slice(0, MOST) : [first];
    return [{ title: spoken(labelOf(first)), items: said.map((value) => statedOf(value)) }];
  });
  return {
    title: spoken(word(view, view.words.glance.talk)),
    groups,
    ...(groups.length === 0 && { none: spoken(word(view, view.words.glance.none)) }),
  };
}

/** The attitudes of a persona. */
export function scalesOf(persona: Value): PrintedScale[] {
  const list = child(persona, 'attitudes');
  const block = list && blockOf(list);
  return beside(list, block?.type === 'scales' ? block.items : []).map(([value, { label, left, right, level, alt }]) => ({
    ...(label && { label: spoken(label) }),
    left: statedOf(value, saidAs(left, { path: [...value.path, 'left'] })),
    right: saidAs(right, { path: [...value.path, 'right'] }),
    share: (level.value - level.min) / (level.max - level.min),
    alt: alt.text,
  }));
}

/** The channels of a persona, most used first. */
export function channelsOf(persona: Value): PrintedChannel[] {
  const { view } = persona.owner;
  const list = child(persona, 'channels');
  const block = list && blockOf(list);
  return beside(list, block?.type === 'channels' ? block.items : [])
    .map(([value, { channel, level, preferred }]) => ({
      channel: statedOf(value, saidAs(channel, { path: [...value.path, 'channel'] })),
      value: level.value,
      max: level.max,
      ...(preferred && { preferred: spoken(preferred) }),
      alt: word(view, view.words.print.alt.channel, { channel: channel.text, level: level.label.text }).text,
    }))
    .sort((a, b) => b.value - a.value);
}

/** The curve of a journey; undefined where nothing says what is felt. */
export function curvePart(persona: Value): PrintedCurve | undefined {
  return curveOf(persona, () => []);
}

/** The same as it is told to those who do not see it: each stage with its marks. A sheet is known by its words, and not by how they are told. */
export function toldCurve(persona: Value): PrintedCurve | undefined {
  return curveOf(persona, ({ stage, key }) => [stage.mark?.label ?? [], key ?? []].flat().map((label) => heard(label).text));
}

function curveOf(persona: Value, marksOf: (step: PrintedCurve['steps'][number]) => string[]): PrintedCurve | undefined {
  const { view } = persona.owner;
  const journey = child(persona, 'journey');
  const block = journey && blockOf(journey);
  if (!journey || block?.type !== 'journey' || block.steps.filter(({ emotion }) => emotion).length < 2) return undefined;
  const { alt, pole } = view.words.print;
  const steps = items(journey).map((value, at) => stepOf(value, block.steps[at]));
  const told = block.steps.map(({ stage, emotion }, at) => {
    const [step] = steps.slice(at);
    const marks = step ? marksOf(step) : [];
    const felt = emotion?.label.text ?? '–';
    return fill(alt.step, { stage: stage.text, emotion: marks.length > 0 ? `${felt} (${marks.join(', ')})` : felt });
  });
  return {
    title: spoken(sectionTitle(view, 'journey')),
    alt: word(view, alt.curve, { steps: told.join(', ') }).text,
    good: spoken(word(view, pole.good)),
    bad: spoken(word(view, pole.bad)),
    steps,
  };
}

function stepOf(value: Value, step: JourneyStep | undefined): PrintedCurve['steps'][number] {
  const stage = child(value, 'title') ?? child(value, 'stage') ?? value;
  return {
    stage: statedOf(value, saidOf(stage)),
    ...(step?.emotion && { emotion: step.emotion.value }),
    ...(step?.keyMoment && { key: spoken(step.keyMoment) }),
  };
}

/** The items of a list beside what a page shows of them. */
function beside<T>(list: Value | undefined, shown: readonly T[]): [Value, T][] {
  return (list ? items(list) : []).flatMap((value, at): [Value, T][] => {
    const one = shown[at];
    return one === undefined ? [] : [[value, one]];
  });
}
