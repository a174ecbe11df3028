import type { Item } from '../handbook/claims.ts';
import { type Entity, type Handbook, nameOf } from '../handbook/handbook.ts';
import { valueAt } from '../handbook/value-at.ts';
import type { Path } from '../schema/walk.ts';
import { ALIKE, isAlike, type Saying, sayingOf } from './alike.ts';
import { append, ofHandbook, type Persona, resolve } from './relations.ts';
import { personasInUse } from './state.ts';

/** A statement that says something of a person, with its words. */
interface Said {
  persona: Persona;
  path: Path;
  text: string;
  words: ReadonlySet<string>;
  saying: Saying;
}

const known = new WeakMap<Persona, Said[]>();

/** What a persona says of itself in statements that count in coverage. */
function saidOf(persona: Persona): Said[] {
  const before = known.get(persona);
  if (before) return before;
  const said = persona.facts.items.flatMap(({ path, claim }: Item): Said[] => {
    const value = claim && valueAt(persona.data, path);
    const text = typeof value === 'string' ? value : value && valueAt(value, ['text']);
    if (typeof text !== 'string') return [];
    const saying = sayingOf(text);
    return saying.words.size > 0 ? [{ persona, path, text, words: saying.words, saying }] : [];
  });
  known.set(persona, said);
  return said;
}

/** Two personas that say much the same: what the first says that the other says, too. */
export interface Likeness {
  other: Persona;
  shared: { path: Path; text: string }[];
}

/** Two personas are the same from this share of common statements on, and this many. */
const ALIKE_PERSONAS = 0.5;
const FEWEST = 3;
/** What more personas than this say tells none of them apart, and would take the square of their number to compare. */
const COMMON = 12;

/** The persona that each persona is most like, where they say much the same and neither says how they differ. The later of two in order is told. */
export function likenessOf(handbook: Handbook, persona: Persona): Likeness | undefined {
  return likenesses(handbook).get(persona.id);
}

const likenesses = ofHandbook((handbook): ReadonlyMap<string, Likeness> => {
  const personas = personasInUse(handbook);
  const said = new Map(personas.map((one) => [one, saidOf(one)]));
  const all = [...said.values()].flat();
  const sharedWith = pairs(all);
  const found = new Map<string, Likeness>();
  for (const [persona, others] of sharedWith) {
    const [best] = [...others]
      .map(([other, shared]) => ({ other, shared: [...shared.values()] }))
      .filter(({ other, shared }) => {
        const fewer = Math.min(said.get(persona)?.length ?? 0, said.get(other)?.length ?? 0);
        return shared.length >= FEWEST && shared.length >= fewer * ALIKE_PERSONAS && !isTold(handbook, persona, other);
      })
      .sort((a, b) => b.shared.length - a.shared.length);
    if (best) found.set(persona.id, best);
  }
  return found;
});

/** The statements that personas share, by the later persona, then the earlier. Only statements with a rare word in common are compared. */
function pairs(all: readonly Said[]): Map<Persona, Map<Persona, Map<string, { path: Path; text: string }>>> {
  const order = new Map([...new Set(all.map(({ persona }) => persona))].map((persona, at) => [persona, at]));
  const shared = new Map<Persona, Map<Persona, Map<string, { path: Path; text: string }>>>();
  for (const group of groupsByRareWords(all)) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (one.persona === other.persona || !isAlike(one.saying, other.saying)) continue;
        const [earlier, later] = (order.get(one.persona) ?? 0) < (order.get(other.persona) ?? 0) ? [one, other] : [other, one];
        const others = shared.get(later.persona) ?? new Map<Persona, Map<string, { path: Path; text: string }>>();
        const texts = others.get(earlier.persona) ?? new Map<string, { path: Path; text: string }>();
        shared.set(later.persona, others.set(earlier.persona, texts.set(later.path.join('.'), { path: later.path, text: later.text })));
      }
    }
  }
  return shared;
}

/**
 * Statements that may be alike, together. Two sets of words of which three quarters are common share one of the rarest quarter of each and one more, so
 * that each statement stands under these words alone.
 */
function* groupsByRareWords(all: readonly Said[]): Generator<Said[]> {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const groups = new Map<string, Said[]>();
  for (const one of all) {
    // With more words of its own than may differ it is like no other.
    const differing = one.words.size - Math.ceil(ALIKE * one.words.size);
    if ([...one.words].filter((word) => counts.get(word) === 1).length > differing) continue;
    const rarest = [...one.words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    for (const word of rarest.slice(0, differing + 1)) append(groups, word, one);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // Under a common word the same sentence, many times: what everybody says.
    if (new Set(group.map(({ persona }) => persona)).size <= COMMON) yield group;
    else
      for (const same of Map.groupBy(group, ({ words }) => [...words].sort().join(' ')).values())
        if (same.length > 1 && same.length <= COMMON) yield same;
  }
}

/** Whether one of two personas says in what it differs from the other, or that it takes its place. */
function isTold(handbook: Handbook, persona: Persona, other: Persona): boolean {
  const names = (one: Persona, that: Persona) =>
    one.data.successor === that.id ||
    one.data.lookalikes?.some(({ persona: id, difference }) => difference !== undefined && resolve(handbook, 'persona', id) === that);
  return names(persona, other) === true || names(other, persona) === true;
}

/** Nearly all words of a statement stand in the segment’s own file. */
const CONTAINED = 0.8;

/** The segment whose file says all that a persona says; undefined where the persona says more. */
export function segmentEqualTo(handbook: Handbook, persona: Persona): Entity<'segment'> | undefined {
  const said = saidOf(persona);
  const own =
    said.length > 0 ? said.map(({ words }) => words) : [sayingOf(`${persona.data.summary ?? ''} ${persona.data.story ?? ''}`).words];
  if (own.every(({ size }) => size === 0)) return undefined;
  return (persona.data.segments ?? [])
    .flatMap((id) => resolve(handbook, 'segment', id) ?? [])
    .find((segment) => {
      const words = segmentWords(segment);
      return own.every((one) => [...one].filter((word) => words.has(word)).length >= CONTAINED * one.size);
    });
}

const ofSegments = new WeakMap<Entity<'segment'>, ReadonlySet<string>>();

function segmentWords(segment: Entity<'segment'>): ReadonlySet<string> {
  const before = ofSegments.get(segment);
  if (before) return before;
  const { summary = '', definition = '', criteria = [], figures = [] } = segment.data;
  const { words } = sayingOf(
    [nameOf(segment), summary, definition, ...criteria.map(({ text }) => text), ...figures.map(({ label }) => label)].join(' '),
  );
  ofSegments.set(segment, words);
  return words;
}
