import { listAt } from '../../blocks/glance.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { findEvidence } from '../../facts/evidence.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { valueAt } from '../../handbook/value-at.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { pageHref } from '../../reading/href.ts';
import { labelOf } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, entries, items, textAt, textOf, type Value, valueAtPath } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { isRecord } from '../../schema/own.ts';
import { referenceTo } from '../../schema/reference.ts';
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

/** Pains and gains stand below once more, each with its answer: here the first of each list. */
const FEW = 2;

/** The parts of the empathy map of a persona, made of what its file says. */
export function quadrantsOf(view: View, persona: Entity<'persona'>): Quadrant[] {
  const { empathy } = view.words;
  const whole = entityValue(view, persona);
  const lists = (keys: readonly string[], most?: number) => keys.flatMap((key) => groupAt(child(whole, key), listAt(whole, key), most));
  const groups: Record<Quadrant['key'], Group[]> = {
    says: [...quoteGroup(whole), ...heardGroup(view, persona), ...objectionsGroup(whole)],
    thinks: lists(['motivations', 'values', 'attitudes', 'decisionCriteria']),
    does: [...habitGroups(whole), ...channelGroup(whole), ...lists(['informationSources', 'tools'])],
    feels: [...lists(['emotions']), ...momentsGroup(whole)],
    pains: lists(['brakes', 'painPoints', 'irritants'], FEW),
    gains: lists(['gains', 'delights', 'needs'], FEW),
  };
  return quadrants.map((key) => ({ key, title: word(view, empathy[key]), groups: groups[key], none: word(view, empathy.none[key]) }));
}

function quoteGroup(whole: Value): Group[] {
  const quote = child(whole, 'quote');
  return quote ? groupOf(labelOf(quote), [entryOf(quote)], { owner: whole.owner, anchor: 'content' }) : [];
}

/** What customers said on whose words the persona rests: those first on which most of it does. What the quote rests on is said there. */
function heardGroup(view: View, { id, data, facts }: Entity<'persona'>): Group[] {
  const counts = new Map<string, { entry: () => Entry; count: number }>();
  const quoted = new Set<string>();
  for (const { kind, path, id: reference } of facts.references) {
    if (kind !== 'evidence') continue;
    const given = valueAt(data, path.at(-1) === 'ref' ? path.slice(0, -1) : path);
    if (isRecord(given) && given.stance === 'contradicts') continue;
    const found = findEvidence(view.handbook, reference);
    if (found?.part?.kind !== 'verbatim') continue;
    const { entity, part } = found;
    const key = referenceTo(entity.id, part.id);
    if (path[0] === 'quote') quoted.add(key);
    const known = counts.get(key) ?? { count: 0, entry: () => heardEntry(view, entity, part.path) };
    known.count += 1;
    counts.set(key, known);
  }
  const heard = [...counts].filter(([key]) => !quoted.has(key)).sort(([, a], [, b]) => b.count - a.count);
  const owner = { ...entityOwner(view, id) };
  return groupOf(
    word(view, view.words.empathy.heard),
    heard.map(([, { entry }]) => entry()),
    { owner, anchor: 'evidence' },
  );
}

function entityOwner(view: View, id: string): Value['owner'] {
  return { view, kind: 'persona', id, file: '', translation: undefined };
}

function heardEntry(view: View, entity: Entity, path: readonly (string | number)[]): Entry {
  const value = valueAtPath(entityValue(view, entity), path);
  const by = textAt(value, 'by');
  return {
    href: pageHref(view, entity.kind, entity.id, anchorOf(value)),
    text: textAt(value, 'text') ?? textOf(value),
    aside: by ? [by] : [],
  };
}

/** What departments are told to expect to hear. */
function objectionsGroup(whole: Value): Group[] {
  const guidance = child(whole, 'guidance');
  const lists = (guidance ? entries(guidance) : []).flatMap(([, department]) => child(department, 'objections') ?? []);
  const [first] = lists;
  const all = lists.flatMap(items).map((value) => entryOf(value));
  return first ? groupOf(labelOf(first), all, { owner: whole.owner, anchor: 'guidance' }) : [];
}

function habitGroups(whole: Value): Group[] {
  const habits = child(whole, 'habits');
  return ['consumption', 'browsing'].flatMap((key) => {
    const list = child(habits, key);
    return groupAt(list, list ? items(list) : []);
  });
}

function channelGroup(whole: Value): Group[] {
  const list = child(whole, 'channels');
  if (!list) return [];
  const use = (value: Value) => Number(dataAt(value, 'preferred') === true) * 10 + Number(dataAt(value, 'intensity'));
  const all = items(list).toSorted((a, b) => use(b) - use(a));
  return groupOf(
    labelOf(list),
    all.map((value) => entryOf(value, asideOfChannel(value))),
    { owner: whole.owner, anchor: 'channels' },
  );
}

/** The moments that were felt, of the journey and of a day: the strongest first. */
function momentsGroup(whole: Value): Group[] {
  const felt = ['journey', 'dayInLife'].flatMap((key) => listAt(whole, key)).filter((value) => Number(dataAt(value, 'emotion') ?? 0) !== 0);
  const force = (value: Value) => Math.abs(Number(dataAt(value, 'emotion'))) * 2 + Number(dataAt(value, 'keyMoment') === true);
  const [first] = felt;
  const anchor = first?.path[0] === 'dayInLife' ? 'day-in-life' : 'journey';
  const all = felt.toSorted((a, b) => force(b) - force(a)).map((value) => entryOf(value, [whenOf(value), feelingOf(value)]));
  return groupOf(word(whole.owner.view, whole.owner.view.words.empathy.moments), all, { owner: whole.owner, anchor });
}

function whenOf(value: Value): Text | undefined {
  const named = child(value, 'time') ?? (child(value, 'action') ? (child(value, 'title') ?? child(value, 'stage')) : undefined);
  return named && textOf(named);
}

function feelingOf(value: Value): Text | undefined {
  const emotion = child(value, 'emotion');
  return emotion && (levelOf(emotion)?.label ?? plain(''));
}
