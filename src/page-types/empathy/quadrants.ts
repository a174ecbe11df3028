import { listAt } from '../../blocks/glance.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { coverageOf } from '../../facts/coverage.ts';
import { type Heard, heardBy } from '../../facts/heard.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { pageHref } from '../../reading/href.ts';
import { labelOf } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, entries, items, textAt, textOf, type Value, valueAtPath } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { asideOfChannel, type Entry, entryOf, type Group, groupAt, groupOf } from './entries.ts';

export const quadrants = ['says', 'thinks', 'does', 'feels', 'pains', 'gains'] as const;

/** A part of the map. */
export interface Quadrant {
  key: (typeof quadrants)[number];
  title: Text;
  groups: Group[];
  /** What stands there where nothing is written: nothing is made up to fill it. */
  none: Text;
}

/** Of many lists in one part, the first of each; pains and gains stand below once more, each with its answer. */
const FEW = 2;
/** Of somebody of whom no more than this is said, there is room for one more of most lists. */
const [SOME, MORE] = [55, 3];

/** The parts of the empathy map of a persona, made of what its file says. */
export function quadrantsOf(view: View, persona: Entity<'persona'>): Quadrant[] {
  const { empathy } = view.words;
  const whole = entityValue(view, persona);
  const most = coverageOf(persona).claims > SOME ? FEW : MORE;
  const lists = (keys: readonly string[], each: number) => keys.flatMap((key) => groupAt(child(whole, key), each));
  const habits = child(whole, 'habits');
  const groups: Record<Quadrant['key'], Group[]> = {
    says: [...quoteGroup(whole), ...heardGroup(view, persona, most), ...objectionsGroup(whole, most)],
    thinks: lists(['motivations', 'values', 'attitudes', 'decisionCriteria'], most),
    does: [
      ...['consumption', 'browsing'].flatMap((key) => groupAt(child(habits, key), FEW)),
      ...channelGroup(whole, most),
      ...lists(['informationSources', 'tools'], FEW),
    ],
    feels: [...lists(['emotions'], MORE), ...momentsGroup(whole)],
    pains: lists(['brakes', 'painPoints', 'irritants'], FEW),
    gains: lists(['gains', 'delights', 'needs'], FEW),
  };
  return quadrants.map((key) => ({ key, title: word(view, empathy[key]), groups: groups[key], none: word(view, empathy.none[key]) }));
}

function quoteGroup(whole: Value): Group[] {
  const quote = child(whole, 'quote');
  return quote ? groupOf(labelOf(quote), { owner: whole.owner, anchor: 'content' }, [quote], (value) => entryOf(value)) : [];
}

/** What customers said on whose words the persona rests: those first on which most of it does. What the quote rests on is said there. */
function heardGroup(view: View, persona: Entity<'persona'>, most: number): Group[] {
  const { owner } = entityValue(view, persona);
  return groupOf(
    word(view, view.words.empathy.heard),
    { owner, anchor: 'evidence' },
    heardBy(view.handbook, persona),
    (one) => heardEntry(view, one),
    most,
  );
}

function heardEntry(view: View, { entity, path }: Heard): Entry {
  const value = valueAtPath(entityValue(view, entity), path);
  const by = textAt(value, 'by');
  return {
    href: pageHref(view, entity.kind, entity.id, anchorOf(value)),
    text: textAt(value, 'text') ?? textOf(value),
    aside: by ? [by] : [],
  };
}

/** What departments are told to expect to hear. */
function objectionsGroup(whole: Value, most: number): Group[] {
  const guidance = child(whole, 'guidance');
  const lists = (guidance ? entries(guidance) : []).flatMap(([, department]) => child(department, 'objections') ?? []);
  const [first] = lists;
  if (!first) return [];
  return groupOf(labelOf(first), { owner: whole.owner, anchor: 'guidance' }, lists.flatMap(items), (value) => entryOf(value), most);
}

function channelGroup(whole: Value, most: number): Group[] {
  const list = child(whole, 'channels');
  if (!list) return [];
  const use = (value: Value) => Number(dataAt(value, 'preferred') === true) * 10 + Number(dataAt(value, 'intensity'));
  const all = items(list).toSorted((a, b) => use(b) - use(a));
  return groupOf(labelOf(list), { owner: whole.owner, anchor: 'channels' }, all, (value) => entryOf(value, asideOfChannel(value)), most);
}

/** The moments that were felt, of the journey and of a day: the strongest first. */
function momentsGroup(whole: Value): Group[] {
  const { owner } = whole;
  const felt = ['journey', 'dayInLife'].flatMap((key) => listAt(whole, key)).filter((value) => Number(dataAt(value, 'emotion') ?? 0) !== 0);
  const force = (value: Value) => Math.abs(Number(dataAt(value, 'emotion'))) * 2 + Number(dataAt(value, 'keyMoment') === true);
  const anchor = felt[0]?.path[0] === 'dayInLife' ? 'day-in-life' : 'journey';
  const all = felt.toSorted((a, b) => force(b) - force(a));
  const label = word(owner.view, owner.view.words.empathy.moments);
  return groupOf(label, { owner, anchor }, all, (value) => entryOf(value, [whenOf(value), feelingOf(value)]), MORE);
}

function whenOf(value: Value): Text | undefined {
  const named = child(value, 'time') ?? (child(value, 'action') ? (child(value, 'title') ?? child(value, 'stage')) : undefined);
  return named && textOf(named);
}

function feelingOf(value: Value): Text | undefined {
  const emotion = child(value, 'emotion');
  return emotion && (levelOf(emotion)?.label ?? plain(''));
}
