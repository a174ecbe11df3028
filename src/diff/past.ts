import { targetOf } from '../facts/evidence.ts';
import { mentionsOf, resolve } from '../facts/relations.ts';
import { byId, collected, type Entity, type Handbook, isEntityKind, pathKey, type Translation } from '../handbook/handbook.ts';
import { prune } from '../handbook/readers/prune.ts';
import { languages, spokenIn, typeset, usualLanguage } from '../languages/index.ts';
import { entityValue, type Value, valueAtPath } from '../reading/value.ts';
import { viewIn } from '../reading/view.ts';
import { type Path, walk } from '../schema/walk.ts';
import type { Detail, DetailOf, EntityChange } from './change.ts';
import { compareEntities } from './compare-entity.ts';
import { matchEntities } from './match.ts';
import { labelAt, placeAt, readIn } from './said.ts';
import { changeSentences } from './sentences.ts';

/** What readers saw change of one page on a day that is gone. */
export interface PastChange {
  /** What is said of it by language, in parts of a sentence. */
  parts: Record<string, string[]>;
  /** The departments whose guidance alone changed. */
  only?: string[];
}

/**
 * Tells what changed from one state of something to the next, in the words of today: whatever is no longer there to be read, old words
 * above all, is counted and not quoted. So nothing that was erased or reserved since comes back.
 * @param handbook what its readers may read today.
 */
export function pastTeller(handbook: Handbook): (before: Entity, after: Entity) => PastChange | undefined {
  const matches = matchEntities(handbook, handbook);
  const [original = ''] = handbook.config.languages;
  const standing = new WeakMap<Entity, Standing>();
  return (before, after) => {
    const present: Entity | undefined = byId(handbook, after.kind).get(after.id);
    if (!present) return undefined;
    const near = [before, after].flatMap((one) => namedBy(one, handbook));
    const side = (entity: Entity) => ({ entity, view: viewIn(withOne(handbook, near, entity), original) });
    const [was, is] = [side(untranslated(before)), side(untranslated(after))];
    const details = compareEntities(was, is, matches);
    if (details.length === 0) return undefined;
    const known = standing.get(present) ?? standingIn(present);
    standing.set(present, known);
    const judge = judgeOf(entityValue(was.view, was.entity), entityValue(is.view, is.entity), known, handbook);
    const judged = details.flatMap((detail) => judge(detail) ?? []).sort((a, b) => a.rank - b.rank);
    if (judged.length === 0) return undefined;
    const [told, only] = [judged.flatMap(({ quoted }) => quoted ?? []), departmentsIn(judged.map(({ of }) => of))];
    const change = (from: Entity, to: Entity): EntityChange => ({
      ...{ kind: after.kind, id: after.id, what: 'changed', before: from, after: to, details: told },
      sides: { before: withOne(handbook, near, from), after: withOne(handbook, near, to) },
    });
    const masked = change(maskedBy(known, was.entity, present), maskedBy(known, is.entity, present));
    const open = change(was.entity, is.entity);
    const plain = judged.flatMap(({ plain: path }) => (path ? [path] : []));
    const partsIn = (language: string) => [
      ...(told.length > 0 ? changeSentences(masked, language).parts : []),
      ...new Set(plain.map((path) => plainPart(open, path, language))),
    ];
    const parts = Object.fromEntries(handbook.config.languages.map((language) => [language, partsIn(language)]));
    return { parts, ...(only && { only }) };
  };
}

/** A handbook of one thing as it was, and of what it is read with: to look through all the others for each day would take their number squared. */
function withOne(handbook: Handbook, near: readonly Entity[], entity: Entity): Handbook {
  return { ...handbook, ...collected([entity, ...near]) };
}

/** What is there today of what something names, and those that name it as of their group. */
function namedBy({ kind, id, facts }: Entity, handbook: Handbook): Entity[] {
  const named = facts.references.flatMap(({ kind: of, id: name }) => {
    if (of === 'evidence') return targetOf(handbook, name) ?? [];
    return isEntityKind(of) ? (resolve(handbook, of, name) ?? []) : [];
  });
  return [...named, ...mentionsOf(handbook, kind, id).map(({ from }) => from)].filter((one) => one.kind !== kind || one.id !== id);
}

function untranslated(entity: Entity): Entity {
  return { ...entity, translations: new Map() };
}

/** What stands on a page today: its texts with the first place of each, and its other values by their keys. */
interface Standing {
  texts: ReadonlyMap<string, Path>;
  values: ReadonlySet<string>;
}

function standingIn({ schema, data }: Entity): Standing {
  const texts = new Map<string, Path>();
  const values = new Set<string>();
  walk(schema, data, ({ value, role, path }) => {
    if (role.text && typeof value === 'string') {
      if (!texts.has(value.trim())) texts.set(value.trim(), path);
    } else if (typeof value !== 'object') values.add(valueName(path, value));
  });
  return { texts, values };
}

function valueName(path: Path, value: unknown): string {
  return `${path.findLast((step) => typeof step === 'string')}=${value}`;
}

/** Whether all of a value can still be read on its page. */
function stands({ schema, data, path: place }: Value, { texts, values }: Standing): boolean {
  let all = true;
  walk(
    schema,
    data,
    ({ value, role, path }) => {
      if (role.text && typeof value === 'string') all &&= texts.has(value.trim());
      else if (typeof value !== 'object') all &&= values.has(valueName(path, value));
    },
    place,
  );
  return all;
}

/** The same without the texts that stand there no more, and with the translations of those that do. */
function maskedBy({ texts }: Standing, entity: Entity, present: Entity): Entity {
  const found = new Map([...present.translations.keys()].map((language) => [language, new Map<string, string>()]));
  let isWhole = true;
  walk(entity.schema, entity.data, ({ value, role, path }) => {
    if (!role.text || typeof value !== 'string') return;
    const place = texts.get(value.trim());
    isWhole &&= place !== undefined;
    for (const [language, translation] of place ? present.translations : []) {
      const text = translation.texts.get(pathKey(place ?? []));
      if (text !== undefined) found.get(language)?.set(pathKey(path), text);
    }
  });
  const translations = new Map(
    [...present.translations].map(([language, one]): [string, Translation] => [
      language,
      { ...one, texts: found.get(language) ?? new Map() },
    ]),
  );
  const isGone = (value: unknown, text: unknown) => text !== undefined && typeof value === 'string' && !texts.has(value.trim());
  const data = isWhole ? entity.data : prune(entity.schema, entity.data, ({ value, role }) => (isGone(value, role.text) ? '' : value)).data;
  return { ...entity, data, translations } as Entity;
}

/** What becomes of one detail: it is told with what it quotes, or by the name of its place alone. */
interface Judged {
  /** How late it comes: what was learnt before what was worded anew. */
  rank: number;
  quoted?: Detail;
  plain?: Path;
  /** The department that it is of. */
  of?: string;
}

/** What those look after who keep a page, and no reader learns from. */
const CARE: ReadonlySet<string> = new Set([
  ...['id', 'aliases', 'visibility', 'fieldVisibility', 'owner', 'created', 'reviewEvery', 'keepUntil', 'consent', 'portrait', 'order'],
]);
const UNTOLD: ReadonlySet<Detail['type']> = new Set([
  ...(['review-due', 'address', 'merged', 'order', 'translation', 'words', 'picture'] as const),
]);

/** What readers care for most comes first; what changed within an item of a list, after all else. */
const RANKS: readonly (readonly Detail['type'][])[] = [
  ['state'],
  ['added', 'linked'],
  ['evidence', 'coverage', 'figure'],
  ['removed', 'reviewed'],
  ['reworded', 'moved'],
  ['prose', 'value'],
];

const NAMED: ReadonlySet<string> = new Set(Object.keys(languages[usualLanguage].changes.nouns));

function rankOf({ type }: Detail, path: Path): number {
  const isWithin = path.some((step, at) => typeof step === 'number' && at < path.length - 1);
  // What there is no noun for is arrangement rather than a thing that was learnt.
  const isNamed = (type !== 'added' && type !== 'removed') || NAMED.has(String(path.findLast((step) => typeof step === 'string')));
  const rank = isNamed ? RANKS.findIndex((types) => types.includes(type)) : RANKS.length - 1;
  return (isWithin && type !== 'evidence' ? RANKS.length : 0) + rank;
}

function judgeOf(before: Value, after: Value, known: Standing, handbook: Handbook): (detail: Detail) => Judged | undefined {
  const there = (value: Value) => stands(value, known);
  const judged = (detail: Detail, path: Path): Omit<Judged, 'rank'> | undefined => {
    switch (detail.type) {
      case 'value':
        return judgedValue(detail, path);
      case 'moved':
        return there(valueAtPath(after, detail.at)) ? { quoted: detail } : { plain: path };
      case 'figure':
        return there(valueAtPath(after, [...detail.at, 'label'])) ? { quoted: detail } : { plain: path.slice(0, -1) };
      case 'state':
        return { quoted: withPresentSuccessor(detail, handbook) };
      case 'coverage':
        // The first claims make a share of nothing.
        return detail.was === undefined || detail.is === undefined ? undefined : { quoted: detail };
      case 'linked':
        return linkedNow(detail, handbook);
      case 'added':
        // A place in a list is no name.
        return { quoted: holdsText(valueAtPath(after, path)) ? detail : { ...detail, withheld: true } };
      case 'removed':
        return { quoted: { ...detail, withheld: true } };
      default:
        return { quoted: detail };
    }
  };
  const judgedValue = (detail: DetailOf<'value'>, path: Path): Omit<Judged, 'rank'> => {
    if (detail.at && !there(valueAtPath(after, detail.at))) return { plain: path };
    return { quoted: detail.at && detail.from && !there(valueAtPath(before, detail.from)) ? { ...detail, withheld: true } : detail };
  };
  return (detail) => {
    if (UNTOLD.has(detail.type)) return undefined;
    const path = placeOf(detail);
    if (CARE.has(String(path[0]))) return undefined;
    const [first, department] = path;
    const found = judged(detail, path);
    return (
      found && { ...found, rank: rankOf(detail, path), ...(first === 'guidance' && typeof department === 'string' && { of: department }) }
    );
  };
}

function withPresentSuccessor({ successor, ...state }: DetailOf<'state'>, handbook: Handbook): Detail {
  return successor && resolve(handbook, 'persona', successor) ? { ...state, successor } : state;
}

function linkedNow(detail: DetailOf<'linked'>, handbook: Handbook): Omit<Judged, 'rank'> | undefined {
  const [gained = [], lost = []] = [detail.gained, detail.lost].map((ids) => ids.filter((id) => resolve(handbook, detail.to, id)));
  return gained.length + lost.length > 0 ? { quoted: { ...detail, gained, lost } } : undefined;
}

function holdsText({ schema, data }: Value): boolean {
  let some = false;
  walk(schema, data, ({ value, role }) => {
    some ||= (role.text !== undefined || role.ref !== undefined) && typeof value === 'string';
  });
  return some;
}

function placeOf(detail: Detail): Path {
  if (detail.type === 'translation') return [];
  return ('at' in detail && detail.at) || ('from' in detail && detail.from) || [];
}

function departmentsIn(of: readonly (string | undefined)[]): string[] | undefined {
  const named = of.filter((one) => one !== undefined);
  return named.length === of.length ? [...new Set(named)] : undefined;
}

/** Something that changed, by the name of its place. */
function plainPart(change: EntityChange, path: Path, language: string): string {
  const say = languages[spokenIn(language)].changes;
  const { after } = readIn(change, language);
  const said = say.changed(labelAt(after, path));
  const { department } = placeAt(after, path);
  return typeset(department ? say.forDepartment(department, said) : said, spokenIn(language));
}
