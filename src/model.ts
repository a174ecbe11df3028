import { resolve as resolvePath } from 'node:path';
import type { Severity } from './diagnostics/rules.ts';
import { type Coverage, coverageOf } from './facts/coverage.ts';
import { restsOn, type StandingKind, standingOf } from './facts/evidence.ts';
import { inOrder } from './facts/order.ts';
import { peopleInUse } from './facts/people.ts';
import { homesOf, mentionsOf } from './facts/relations.ts';
import { isStale, reviewOf } from './facts/review.ts';
import { isInUse, replacedBy, successorOf } from './facts/state.ts';
import { type ContentData, type Entity, type EntityKind, type Handbook, isOfKind } from './handbook/handbook.ts';
import { formatsFor } from './languages/format.ts';
import type { LanguageCode } from './languages/index.ts';
import { toJson } from './report/json.ts';
import type { Config, GuideData, IcpData, PersonaData, RecordData, SegmentData } from './schema/index.ts';
import { checkFolder, hasErrors } from './site/checked-folder.ts';
import { forReaders, usualAudience } from './site/for-readers.ts';

/** How a folder is read. */
export interface ReadOptions {
  /** Who may read the result: `staff` by default, a department or `research`, who may read everything. */
  audience?: string;
  /** The day on which content is new or old, `YYYY-MM-DD`; today by default. */
  today?: string;
  /** The language of the problems: that of the content by default. */
  language?: 'fr' | 'en' | 'de';
}

/** One thing that is wrong, or could be better, at its place. */
export interface Problem {
  /** Its name, which never changes: `reference/unknown`. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** From the content folder, with `/`. Lines and columns start at 1. */
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do, then the lines to paste, if any. */
  hint: string;
}

/** The kinds of files that a handbook is made of, beside its settings. */
export type Kind = 'persona' | 'segment' | 'icp' | 'record' | 'guide';

/** What the keys of a file of each kind hold. */
export interface ItemData {
  persona: PersonaData;
  segment: SegmentData;
  icp: IcpData;
  record: RecordData;
  guide: GuideData;
}

/** Another file of the handbook. */
export interface Reference {
  kind: Kind;
  id: string;
}

/** One file of content, sound as far as it is shown. Plain data: it survives `JSON.stringify`. */
export interface Item<K extends Kind = Kind> extends Reference {
  kind: K;
  /** From the content folder, with `/`. */
  file: string;
  /** Its keys, checked, in the language that it is written in. Texts are Markdown. */
  data: ItemData[K];
  /** The Markdown below the keys. */
  body?: string;
  /** What is translated, by language. */
  translations: { [language: string]: ItemTranslation };
  facts: ItemFacts<K>;
}

/** A translation of a file. */
export interface ItemTranslation {
  file: string;
  /** Texts by the path of what they translate: `goals.0.text`. What is not there is not translated. */
  texts: { [path: string]: string };
  body?: string;
}

/** What follows from a file and from all others. */
export interface ItemFacts<K extends Kind = Kind> {
  /** False for retired personas, which are kept for old links alone. */
  isInUse: boolean;
  /** How much of what is said rests on evidence. */
  coverage: { claims: number; supported: number; contested: number; hypotheses: number; share?: number };
  /** Every statement with how well it is grounded. */
  statements: { path: string; id?: string; standing: 'supported' | 'hypothesis' | 'contested' }[];
  /** The last review and the day from which on it has to be made again. */
  review: { last?: string; due?: string; isStale: boolean };
  /** Who names it, and under which key. */
  linkedFrom: (Reference & { key: string })[];
  /** What its statements rest on, with how many do; most cited first. */
  restsOn: (Reference & { statements: number })[];
  /** Of a persona: where it belongs. Its first segment is the one whose colour it bears. */
  segments: K extends 'persona' ? Reference[] : undefined;
  /** Of a retired persona: the id of the one in its place. */
  successor?: K extends 'persona' ? string : undefined;
  /** Of a persona: the ids of those that it took the place of. */
  replaces: K extends 'persona' ? string[] : undefined;
  /** Of a segment or a target company: the ids of its personas in use. */
  people: K extends 'segment' | 'icp' ? string[] : undefined;
}

/** A content folder, read and checked, as some readers may see it. */
export interface HandbookModel {
  /** Whether no error stands in the way of publishing it. Where one does, what is sound is there all the same. */
  isSound: boolean;
  /** Of all files, for whoever writes them: they may name what readers may not see. */
  problems: Problem[];
  /** Whose the rest is: nothing that these may not read is in it. */
  audience: string;
  /** What `handbook.yaml` says, with what goes without saying. */
  settings: Config;
  /** Each in the order in which the site lists it: the guide in its own, research with the latest first, the rest by name. */
  personas: Item<'persona'>[];
  segments: Item<'segment'>[];
  icps: Item<'icp'>[];
  records: Item<'record'>[];
  guides: Item<'guide'>[];
}

/**
 * Reads and checks a content folder. Nothing of it runs, and nothing is written but to the user's cache. Never throws for what the content
 * says: that is among the problems.
 *
 * ```js
 * import { readHandbook } from '@persona-handbook/handbook/model';
 *
 * const { isSound, problems, personas } = await readHandbook('./handbook', { audience: 'research' });
 * for (const { id, data, facts } of personas) console.log(id, data.name, facts.coverage.share);
 * ```
 *
 * @param folder the one of `handbook.yaml`.
 * @throws where the folder holds no such audience.
 */
export async function readHandbook(folder: string, options: ReadOptions = {}): Promise<HandbookModel> {
  const { audience = usualAudience, today = new Date().toISOString().slice(0, 10), language: asked } = options;
  const checked = await checkFolder({ root: resolvePath(folder), today, asked });
  const { handbook } = forReaders(audience, today, checked);
  const all = <K extends Kind>(kind: K) => itemsOf(handbook, kind, today);
  return {
    isSound: !hasErrors(checked),
    problems: toJson(checked.diagnostics, checked.language),
    audience,
    settings: handbook.config,
    personas: all('persona'),
    segments: all('segment'),
    icps: all('icp'),
    records: all('record'),
    guides: all('guide'),
  };
}

function itemsOf<K extends Kind>(handbook: Handbook, kind: K, today: string): Item<K>[] {
  const { compare } = formatsFor(handbook.config.languages[0] ?? '');
  return inOrder(handbook, kind, compare).map((entity) => itemOf(handbook, entity, today) as Item<K>);
}

function itemOf(handbook: Handbook, entity: Entity, today: string): Item {
  const { kind, id, file, data, source, translations } = entity;
  return {
    kind,
    id,
    file,
    data,
    ...(source.body && { body: source.body.text }),
    translations: Object.fromEntries(
      [...translations].map(([language, { file: other, texts, body }]) => [
        language,
        { file: other, texts: Object.fromEntries([...texts].map(([key, text]) => [dotted(key.split('\u0000')), text])), ...inBody(body) },
      ]),
    ),
    facts: factsOf(handbook, entity, today),
  };
}

function inBody(body: { text: string } | undefined): { body?: string } {
  return body ? { body: body.text } : {};
}

function factsOf(handbook: Handbook, entity: Entity, today: string): ItemFacts {
  const { never, ...review } = reviewOf(handbook, entity);
  const { share, ...coverage } = coverageOf(entity);
  return {
    isInUse: isInUse(entity),
    coverage: { ...coverage, ...(share !== undefined && { share }) },
    statements: entity.facts.items.flatMap((item) => {
      const standing = standingOf(item);
      return standing ? [{ path: dotted(item.path), ...(item.id && { id: item.id }), standing }] : [];
    }),
    review: { ...review, isStale: isStale({ ...review, ...(never && { never }) }, today) },
    linkedFrom: mentionsOf(handbook, entity.kind, entity.id).map(({ from, field }) => ({ ...referenceTo(from), key: field })),
    restsOn: restsOn(handbook, entity).map(([target, statements]) => ({ ...referenceTo(target), statements })),
    ...ownFacts(handbook, entity),
  } as ItemFacts;
}

/** What only some kinds have. */
function ownFacts(handbook: Handbook, entity: Entity): object {
  if (isOfKind(entity, 'persona')) {
    const successor = successorOf(handbook, entity)?.id;
    return {
      segments: homesOf(handbook, entity).map(referenceTo),
      ...(successor && { successor }),
      replaces: replacedBy(handbook, entity).map(({ id }) => id),
    };
  }
  if (entity.kind === 'segment' || entity.kind === 'icp') return { people: peopleInUse(handbook, entity).map(({ id }) => id) };
  return {};
}

function referenceTo({ kind, id }: Reference): Reference {
  return { kind, id };
}

function dotted(path: readonly (string | number)[]): string {
  return path.join('.');
}

/* What is written out above, so that nobody who reads it has to look further, is what it is inside. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<Kind, EntityKind>;
true satisfies Same<ItemData, Omit<ContentData, 'config'>>;
true satisfies Same<Problem['severity'], Severity>;
true satisfies Same<NonNullable<ReadOptions['language']>, LanguageCode>;
true satisfies Same<ItemFacts['statements'][number]['standing'], StandingKind>;
true satisfies Same<Omit<Coverage, 'share'>, Omit<ItemFacts['coverage'], 'share'>>;
