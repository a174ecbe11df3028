import { isDeepStrictEqual } from 'node:util';
import { findEvidence, type StandingKind, standingOf } from '../facts/evidence.ts';
import { pathKey } from '../handbook/handbook.ts';
import { child, dataAt, items, textOf, type Value, valueAtPath, writtenOf } from '../reading/value.ts';
import type { EvidenceData } from '../schema/index.ts';
import { isRecord } from '../schema/own.ts';
import { readReference } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, DetailOf } from './change.ts';
import type { Matches } from './match.ts';
import { mainOf, pairItems, placeOf } from './pair-items.ts';
import { isSameNow } from './text-now.ts';

/** What a comparison of values goes by, and what it finds out besides. */
export interface Comparing {
  matches: Matches;
  /** Keys of the whole that somebody else compares. */
  apart: ReadonlySet<string>;
  /** Whether anybody asks for `texts`. */
  translated: boolean;
  /** Texts that are on both sides: where they stood, by where they stand, and whether they changed; those that nobody touched may lack. */
  texts: Map<string, { from: Path; at: Path; changed: boolean }>;
}

/** Finds what a reader sees changed between two states of a value, in the order of the model. */
export function compareValues(before: Value | undefined, after: Value | undefined, comparing: Comparing): Detail[] {
  if (before && after) return withMoves(compareBoth(before, after, comparing), before, after, comparing);
  return whole(before, 'from', comparing).concat(whole(after, 'at', comparing));
}

function compareBoth(before: Value, after: Value, comparing: Comparing): Detail[] {
  const { map, record, list, role } = after;
  if (isTypedAlike(before, after) && (!comparing.translated || pathKey(before.path) === pathKey(after.path))) return [];
  if (role.drawn) return isDeepSame(before, after, comparing) ? [] : [{ type: 'value', from: before.path, at: after.path }];
  if (list && before.list) return compareLists(before, after, comparing);
  if (isFigure(after)) return compareFigures(before, after, comparing);
  if (role.statement) return compareItems(before, after, comparing);
  if ((map && before.map) || (record && before.record)) return compareKeys(before, after, comparing);
  return compareLeaves(before, after, comparing);
}

/** Whether two values are written alike, whatever they name is called by now: most of a file, and told without a look at what it shows. */
function isTypedAlike(before: Value, after: Value): boolean {
  const holdsBody = (value: Value) => value.owner.body !== undefined && (value.path.length === 0 || value.path[0] === value.owner.body.key);
  return !holdsBody(before) && !holdsBody(after) && isDeepStrictEqual(before.data, after.data);
}

/** Keys that say nothing to a reader of what they stand beside. */
const SILENT: ReadonlySet<string> = new Set(['id']);

function compareKeys(before: Value, after: Value, comparing: Comparing, without: readonly string[] = []): Detail[] {
  return keysOf(after, before).flatMap((key) => {
    if (without.includes(key) || (SILENT.has(key) && !isFree(after)) || (after.path.length === 0 && comparing.apart.has(key))) return [];
    const [from, at] = [child(before, key), child(after, key)];
    if (from && at) return compareBoth(from, at, comparing);
    return [...whole(from, 'from', comparing), ...whole(at, 'at', comparing)];
  });
}

/** The keys of two states of a map, in the order of the model; free keys in that of the file. */
function keysOf(after: Value, before: Value): string[] {
  const known = [after, before].flatMap(({ map, data }) => Object.keys(map?.shape ?? (isRecord(data) ? data : {})));
  return [...new Set(known)];
}

/** Whether keys are words of somebody’s own, such as departments. */
function isFree({ map, record }: Value): boolean {
  return !map && record !== undefined;
}

/** What was added or taken away as a whole: of a group, each of its parts; of a list, each of its items. */
function whole(value: Value | undefined, side: 'from' | 'at', comparing: Comparing): Detail[] {
  if (!value || (value.path.length === 1 && comparing.apart.has(String(value.path[0])))) return [];
  const { path, list, map, record, role, data } = value;
  if (list) return items(value).map((item) => (side === 'at' ? { type: 'added', at: item.path } : { type: 'removed', from: item.path }));
  const isGroup = (map || record) && !role.drawn && !role.statement;
  if (!isGroup) return role.text === 'prose' ? [wholeProse(path, side, String(data))] : [{ type: 'value', [side]: path }];
  return Object.keys(isRecord(data) ? data : {}).flatMap((key) => whole(child(value, key), side, comparing));
}

function wholeProse(path: Path, side: 'from' | 'at', text: string): Detail {
  const count = paragraphsOf(text).length;
  return { type: 'prose', [side]: path, added: side === 'at' ? count : 0, removed: side === 'from' ? count : 0, changed: 0 };
}

/** Lists whose order means nothing to a reader. */
const UNORDERED: ReadonlySet<string> = new Set(['evidence', 'aliases', 'verbatims']);

function compareLists(before: Value, after: Value, comparing: Comparing): Detail[] {
  const { pairs, removed, added } = pairItems(before, after, {
    isSame: (from, at) => isDeepSame(from, at, comparing),
    nameOf: (value) => nameNow(value, comparing),
  });
  const within = pairs.flatMap(([from, at]) => compareItems(from, at, comparing));
  const places = pairs.map(([from]) => placeOf(from));
  const isMoved = places.some((place, at) => place < (places[at - 1] ?? -1));
  return [
    ...added.map(({ path }): Detail => ({ type: 'added', at: path })),
    ...removed.map(({ path }): Detail => ({ type: 'removed', from: path })),
    ...within,
    ...(isMoved && !UNORDERED.has(String(after.path.at(-1))) ? [{ type: 'order' as const, at: after.path }] : []),
  ];
}

/** Two states of an item of a list, or of a text with keys beside it. */
function compareItems(before: Value, after: Value, comparing: Comparing): Detail[] {
  if (isFigure(after)) return compareFigures(before, after, comparing);
  if (!before.map || !after.map) return compareLeaves(before, after, comparing).map((one) => reworded(one, before, after));
  const [was, is] = [mainOf(before), mainOf(after)];
  const isSameKey = was?.path.at(-1) === is?.path.at(-1);
  const main = is && isSameKey ? String(is.path.at(-1)) : undefined;
  const words = was && is && main ? compareLeaves(was, is, comparing).map((one) => reworded(one, before, after)) : [];
  const grounds = 'evidence' in after.map.shape ? compareEvidence(before, after, comparing) : [];
  return [...words, ...grounds, ...compareKeys(before, after, comparing, ['evidence', ...(main ? [main] : [])])];
}

function reworded(detail: Detail, { path: from }: Value, { path: at }: Value): Detail {
  return detail.type === 'value' ? { type: 'reworded', from, at } : detail;
}

function compareLeaves(before: Value, after: Value, comparing: Comparing): Detail[] {
  const isSame = isSameLeaf(before, after, comparing);
  const [from, at] = [before.path, after.path];
  if (after.role.text) comparing.texts.set(pathKey(at), { from, at, changed: !isSame });
  if (isSame) return [];
  if (after.role.text !== 'prose' || before.role.text !== 'prose') return [{ type: 'value', from, at }];
  return [{ type: 'prose', from, at, ...changedParagraphs(shownOf(before).text, shownOf(after).text) }];
}

/** How many paragraphs of a text came, went, and were changed. */
export function changedParagraphs(before: string, after: string): Pick<DetailOf<'prose'>, 'added' | 'removed' | 'changed'> {
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  const gone = was.filter((paragraph) => !is.includes(paragraph)).length;
  const come = is.filter((paragraph) => !was.includes(paragraph)).length;
  const changed = Math.min(gone, come);
  return { added: come - changed, removed: gone - changed, changed };
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}

function isFigure({ role }: Value): boolean {
  return role.citable === 'figure';
}

/** A figure is told with its day: a new measure is one change. */
function compareFigures(before: Value, after: Value, comparing: Comparing): Detail[] {
  const isMeasured = ['value', 'unit', 'date'].some((key) => dataAt(before, key) !== dataAt(after, key));
  const found: Detail[] = isMeasured ? [{ type: 'figure', from: before.path, at: after.path }] : [];
  noteText(child(before, 'unit'), child(after, 'unit'), comparing);
  return [...found, ...compareKeys(before, after, comparing, ['value', 'unit', 'date', ...(isMeasured ? ['series'] : [])])];
}

function compareEvidence(before: Value, after: Value, comparing: Comparing): Detail[] {
  const [was, is] = [evidenceOf(before), evidenceOf(after)];
  const name = (one: EvidenceData) => `${one.stance} ${comparing.matches.referenceNow('evidence', one.ref, after.owner)}`;
  const present = is.map(name);
  const known = asFoundNow(before, was, was.map(name), present);
  const gained = is.filter((one) => !known.includes(name(one))).map(({ ref }) => ref);
  const lost = known.filter((one) => !present.includes(one)).length;
  const [cited, citing] = [before, after].map((value) => child(value, 'evidence')).map((list) => (list ? items(list) : []));
  for (const [place, one] of (citing ?? []).entries())
    noteText(child(cited?.[known.indexOf(present[place] ?? '')], 'note'), child(one, 'note'), comparing);
  const noted = was.some((one, at) => is.some((other, place) => known[at] === present[place] && isNotedAnew(one, other, comparing)));
  if (gained.length === 0 && lost === 0 && !noted && was.length === is.length) return [];
  return [{ type: 'evidence', from: before.path, at: after.path, gained, lost, was: standingIn(before), is: standingIn(after) }];
}

/** Notes a text that is told as a part of something else, so that its translation is judged. */
function noteText(before: Value | undefined, after: Value | undefined, comparing: Comparing): void {
  if (before && after) compareLeaves(before, after, comparing);
}

function evidenceOf(value: Value): EvidenceData[] {
  const all = dataAt(value, 'evidence');
  return Array.isArray(all) ? all : [];
}

function standingIn(value: Value): StandingKind | undefined {
  const all = evidenceOf(value);
  const count = (stance: EvidenceData['stance']) => all.filter((one) => one.stance === stance).length;
  return standingOf({
    supports: count('supports'),
    contradicts: count('contradicts'),
    ...(value.role.claim && { claim: value.role.claim }),
  });
}

function isNotedAnew({ note: was }: EvidenceData, { note: is }: EvidenceData, { matches }: Comparing): boolean {
  return was !== is && !isSameNow({ text: was ?? '', dialect: 'inline' }, { text: is ?? '', dialect: 'inline' }, matches);
}

/**
 * Evidence of before by what it is called now. Of days that are gone, nobody knows what the parts of a study were called: one that is not
 * found takes the place of another of the same study that came.
 */
function asFoundNow({ owner }: Value, was: readonly EvidenceData[], known: readonly string[], present: readonly string[]): string[] {
  const left = present.filter((one) => !known.includes(one));
  const whole = (one: string) => one.slice(0, one.indexOf('#'));
  return known.map((one, at) => {
    const { ref = '' } = was[at] ?? {};
    if (present.includes(one) || readReference(ref).part === undefined || findEvidence(owner.view.handbook, ref)) return one;
    const place = left.findIndex((other) => other.includes('#') && whole(other) === whole(one));
    return place < 0 ? one : (left.splice(place, 1)[0] ?? one);
  });
}

/** What a key says, by present names where it names something. */
function nameNow({ role, data, owner }: Value, { matches }: Comparing): unknown {
  return role.ref && typeof data === 'string' ? matches.referenceNow(role.ref, data, owner) : data;
}

/** Whether two values read the same: as they are typed, else as they are shown. */
function isSameLeaf(before: Value, after: Value, { matches }: Comparing): boolean {
  if (before.data === after.data && before.owner.body?.key !== String(after.path[0])) return true;
  const { ref, text } = after.role;
  if (ref) {
    const [was, is] = [before, after].map(({ data }) => matches.referenceNow(ref, String(data), after.owner));
    return was === is;
  }
  if (text)
    return JSON.stringify(shownOf(before)) === JSON.stringify(shownOf(after)) || isSameNow(writtenOf(before), writtenOf(after), matches);
  return JSON.stringify(before.data) === JSON.stringify(after.data);
}

function shownOf(value: Value): { text: string; tree?: unknown } {
  const { text, tree } = textOf(value);
  return { text, ...(tree && { tree }) };
}

/** Whether two values read the same with all that they hold. */
function isDeepSame(before: Value, after: Value, comparing: Comparing): boolean {
  if (before.list || after.list) {
    const [was, is] = [items(before), items(after)];
    return was.length === is.length && was.every((one, at) => is[at] !== undefined && isDeepSame(one, is[at], comparing));
  }
  if (!isRecord(before.data) || !isRecord(after.data)) return isSameLeaf(before, after, comparing);
  return keysOf(after, before).every((key) => {
    const [was, is] = [child(before, key), child(after, key)];
    return was && is ? isDeepSame(was, is, comparing) : was === is;
  });
}

/** What went from one list and came to another is told once, as moved. */
function withMoves(details: Detail[], before: Value, after: Value, comparing: Comparing): Detail[] {
  const removed = details.filter((one) => one.type === 'removed');
  if (removed.length === 0) return details;
  const words = (root: Value, path: Path) => {
    const main = mainOf(valueAtPath(root, path));
    return main?.role.text && typeof main.data === 'string' ? main.data : undefined;
  };
  const came = new Map(
    details.flatMap((one) => {
      const said = one.type === 'added' ? words(after, one.at) : undefined;
      return said === undefined ? [] : [[said, one] as const];
    }),
  );
  const moved = new Map(
    removed.flatMap((one) => {
      const to = came.get(words(before, one.from) ?? '');
      return to?.type === 'added' ? [[one, to] as const] : [];
    }),
  );
  const gone = new Set<Detail>(moved.values());
  return details.flatMap((one): Detail[] => {
    const to = one.type === 'removed' ? moved.get(one) : undefined;
    if (to && one.type === 'removed') {
      const within = compareItems(valueAtPath(before, one.from), valueAtPath(after, to.at), comparing);
      return [{ type: 'moved', from: one.from, at: to.at }, ...within];
    }
    return gone.has(one) ? [] : [one];
  });
}
