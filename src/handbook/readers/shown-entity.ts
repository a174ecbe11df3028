import { startOf } from '../../diagnostics/diagnostic.ts';
import type { Body, Source } from '../../source/source.ts';
import { type Dialect, dialectOf } from '../../text/markdown.ts';
import { factsOf } from '../claims.ts';
import { bodyKeys, type Entity, type Entry, pathKey, type Translation } from '../handbook.ts';
import { GONE, type Judge, type Moved, prune } from './prune.ts';
import { mayRead, type Readers } from './readers.ts';

/** Turns one text into what may be read of it. */
export type Wording = (text: string, dialect: Dialect) => string;

/** Whatever holds words of which somebody may read less than all: an entity, or the settings. */
interface Translated extends Pick<Entry, 'file' | 'source' | 'schema' | 'facts'> {
  data: unknown;
  translations: ReadonlyMap<string, Translation>;
}

/** What an audience may read of an entity by its own words; undefined where without the rest it cannot be shown at all. */
export function withoutFields<E extends Entity>(entity: E, audience: Readers): E | undefined {
  const rules = 'fieldVisibility' in entity.data ? Object.entries(entity.data.fieldVisibility ?? {}) : [];
  const closed = new Set(rules.flatMap(([key, readers]) => (mayRead(audience, readers) ? [] : [key])));
  if (closed.size === 0) return entity;
  // That something is reserved, and what it is called, is not for everybody either.
  const judge: Judge = ({ value, names }) => (names.some((name) => closed.has(name) || isClosedKey(name, closed)) ? GONE : value);
  const bodyKey = bodyKeys[entity.kind];
  const shown = shownEntity(entity, judge, (text) => text, !(bodyKey && closed.has(bodyKey)));
  return shown && { ...shown, withheld: [...closed].map((name) => name.split('.')[0] ?? name) };
}

function isClosedKey(name: string, closed: ReadonlySet<string>): boolean {
  const within = 'fieldVisibility.';
  return name.startsWith(within) && closed.has(name.slice(within.length));
}

/** The rest of an entity, in its own language and in every other, once a judge has taken out what is hidden. */
export function shownEntity<E extends Translated>(entity: E, judge: Judge, words: Wording, keepBody = true): E | undefined {
  const { data, texts } = prune(entity.schema, entity.data, judge);
  if (data === GONE) return undefined;
  const body = (file: string, whole: Body | undefined) =>
    whole && keepBody ? { ...whole, text: words(whole.text, dialectOf(file, whole)) } : undefined;
  return {
    ...entity,
    data,
    facts: factsOf(entity.schema, data),
    source: shownSource({ file: entity.file, body: body(entity.file, entity.source.body) }),
    translations: new Map(
      [...entity.translations].map(([language, one]) => [language, shownTranslation(one, texts, words, body(one.file, one.body))]),
    ),
  };
}

/** An entity of which nothing is hidden, without what outputs do not need of its files. */
export function sealed(entity: Entity): Entity {
  const translations = [...entity.translations].map(([language, one]) => [language, { ...one, source: shownSource(one.source) }] as const);
  return { ...entity, source: shownSource(entity.source), translations: new Map(translations) };
}

function shownTranslation(
  { file, texts, stale }: Translation,
  moved: readonly Moved[],
  words: Wording,
  body: Body | undefined,
): Translation {
  const kept = moved.flatMap(({ from, to, kind }): [string, string][] => {
    const text = texts.get(pathKey(from));
    return text === undefined ? [] : [[pathKey(to), words(text, kind)]];
  });
  const left = new Map([...moved, ...(body ? [BODY] : [])].flatMap(({ from, to }) => staleAt(stale, pathKey(from), pathKey(to))));
  return { file, source: shownSource({ file, body }), texts: new Map(kept), ...(left.size > 0 && { stale: left }), ...(body && { body }) };
}

/** The body has no path, and stays where it is. */
const BODY: Pick<Moved, 'from' | 'to'> = { from: [], to: [] };

function staleAt(stale: Translation['stale'], from: string, to: string): [string, string][] {
  const code = stale?.get(from);
  return code === undefined ? [] : [[to, code]];
}

/**
 * What outputs need of a content file: its name and its Markdown. What was typed, with comments and with what is hidden, stays
 * behind; whatever is wrong in a file was told before.
 */
function shownSource({ file, body }: Pick<Source, 'file' | 'body'>): Source {
  const place = () => startOf(file);
  return { file, text: '', data: {}, brokenKeys: [], ...(body && { body }), locate: place, locateText: place, typed: () => '' };
}
