import type { z } from 'zod';
import type { OwnWords } from '../languages/index.ts';
import type { FieldsData } from '../schema/field-dictionary.ts';
import type { Config, DecisionData, GuideData, IcpData, PersonaData, RecordData, SegmentData } from '../schema/index.ts';
import type { Body, Source } from '../source/source.ts';
import type { Facts } from './claims.ts';
import type { SnapshotFile } from './snapshots.ts';

/** What the content of each kind of entity is. */
export interface ContentData {
  config: Config;
  fields: FieldsData;
  persona: PersonaData;
  segment: SegmentData;
  icp: IcpData;
  record: RecordData;
  decision: DecisionData;
  guide: GuideData;
}

export type ContentKind = keyof ContentData;
export type EntityKind = Exclude<ContentKind, 'config' | 'fields'>;
export const entityKinds = ['persona', 'segment', 'icp', 'record', 'decision', 'guide'] as const satisfies EntityKind[];

/** What evidence may name, as it is looked for: a record before a segment, a segment before an ICP. */
export const evidenceKinds = ['record', 'segment', 'icp'] as const satisfies EntityKind[];

/** Whether a word names a kind of entity. */
export function isEntityKind(word: string): word is EntityKind {
  return entityKinds.some((kind) => kind === word);
}

/** One file of content, sound or not: which kind it is of says what its data is. */
export type Entry<K extends ContentKind = ContentKind> = { [P in K]: EntryOf<P, ContentData[P]> | EntryOf<P, undefined> }[K];

interface EntryOf<K extends ContentKind, Data> {
  kind: K;
  /** The file's name, which links and other files know it by. */
  id: string;
  file: string;
  source: Source;
  schema: z.ZodType;
  facts: Facts;
  /** Set where faults took something away: what is not found in the file may well stand in it. */
  partial?: true;
  /** What of the file fits its schema; undefined when too little does. */
  data: Data;
}

/** A persona, segment, ICP, record, decision or page of the guide that can be shown. */
export type Entity<K extends EntityKind = EntityKind> = Extract<{ [P in EntityKind]: EntityOf<P> }[EntityKind], { kind: K }>;

interface EntityOf<K extends EntityKind> extends EntryOf<K, ContentData[K]> {
  /** The keys of which its readers may not read all; none where they may read the whole. */
  withheld?: readonly string[];
  translations: ReadonlyMap<string, Translation>;
}

/** Whether something is of one kind, and what its data then is. */
export function isOfKind<K extends EntityKind>(entity: Entity, kind: K): entity is Entity<K> {
  return entity.kind === kind;
}

/** What something is called in its own file. */
export function nameOf({ data }: Pick<Entity, 'data'>): string {
  return 'name' in data ? data.name : data.title;
}

/** The former ids of something, each of which still leads to it. */
export function aliasesOf({ data }: Pick<Entry, 'data'>): readonly string[] {
  return (data && 'aliases' in data && data.aliases) || [];
}

/** A translation, as texts by the path of what they translate. */
export interface Translation {
  file: string;
  source: Source;
  /** Keyed by `pathKey` of a text in the entity's data. */
  texts: ReadonlyMap<string, string>;
  /** Those whose original has changed since they were made from it, by their keys, an empty one for the body: what stands for what it was (`sourceHash`). */
  stale?: ReadonlyMap<string, string>;
  body?: Body;
}

/**
 * Everything that the content says, cross-referenced and immutable. Where files are broken it is partial: it holds what of
 * them is sound, and knows the names of the rest, so that nobody is told that a broken file does not exist.
 */
export interface Handbook {
  /** Who may read it. As it is loaded it holds everything, and so is for research alone. */
  readers: string;
  config: Config;
  /** Set where the settings name the departments; else they are the usual ones. */
  namesDepartments?: true;
  configEntry: Entry<'config'> | undefined;
  configTranslations: ReadonlyMap<string, Translation>;
  /** The file `fields.yaml`, where there is one. */
  fieldsEntry: Entry<'fields'> | undefined;
  fieldsTranslations: ReadonlyMap<string, Translation>;
  /** The portfolio as it was measured, the oldest first. */
  snapshots: readonly SnapshotFile[];
  /** What the company says in place of the words of the interface, by language. */
  words: ReadonlyMap<string, OwnWords>;
  /** Every file of content, in order, also those that cannot be shown and those whose id is taken. */
  entries: readonly Entry<EntityKind>[];
  personas: ReadonlyMap<string, Entity<'persona'>>;
  segments: ReadonlyMap<string, Entity<'segment'>>;
  icps: ReadonlyMap<string, Entity<'icp'>>;
  records: ReadonlyMap<string, Entity<'record'>>;
  decisions: ReadonlyMap<string, Entity<'decision'>>;
  guides: ReadonlyMap<string, Entity<'guide'>>;
}

const collections: { [K in EntityKind]: (handbook: Handbook) => ReadonlyMap<string, Entity<K>> } = {
  persona: ({ personas }) => personas,
  segment: ({ segments }) => segments,
  icp: ({ icps }) => icps,
  record: ({ records }) => records,
  decision: ({ decisions }) => decisions,
  guide: ({ guides }) => guides,
};

/** Things by their kind and id. The first of two with one id is the one that is shown; the second is told to change its name. */
export function collected(
  entities: readonly Entity[],
): Pick<Handbook, 'personas' | 'segments' | 'icps' | 'records' | 'decisions' | 'guides'> {
  const ofKind = <K extends EntityKind>(kind: K): ReadonlyMap<string, Entity<K>> => {
    const found = new Map<string, Entity<K>>();
    for (const entity of entities) if (isOfKind(entity, kind) && !found.has(entity.id)) found.set(entity.id, entity);
    return found;
  };
  return {
    personas: ofKind('persona'),
    segments: ofKind('segment'),
    icps: ofKind('icp'),
    records: ofKind('record'),
    decisions: ofKind('decision'),
    guides: ofKind('guide'),
  };
}

/** Everything of one kind by its present id. */
export function byId<K extends EntityKind>(handbook: Handbook, kind: K): ReadonlyMap<string, Entity<K>> {
  return collections[kind](handbook);
}

/** Everything of one kind, in the order of its ids. */
export function allOf<K extends EntityKind>(handbook: Handbook, kind: K): Entity<K>[] {
  return [...byId(handbook, kind).values()];
}

/** Everything that can be shown, kind by kind. */
export function everyEntity(handbook: Handbook): Entity[] {
  return entityKinds.flatMap((kind): Entity[] => allOf(handbook, kind));
}

/** A path as the key of a map. */
export function pathKey(path: readonly (string | number)[]): string {
  return path.join('\u0000');
}

/** The steps of the path that a key was made of; the places in lists are texts too. */
export function stepsOf(key: string): string[] {
  return key.split('\u0000');
}

/** The key that the Markdown below the keys of a file fills; a page of the guide is shown apart. */
export const bodyKeys: Readonly<Record<EntityKind, string | undefined>> = {
  persona: 'story',
  segment: 'notes',
  icp: 'notes',
  record: 'notes',
  decision: 'decided',
  guide: undefined,
};
