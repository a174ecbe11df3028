import { allEntries } from '../check/context.ts';
import { imagesOf } from '../check/images.ts';
import { translationsOf } from '../check/texts.ts';
import { type Coverage, coverageOf } from '../facts/coverage.ts';
import { standingOf, targetOf } from '../facts/evidence.ts';
import { resolve } from '../facts/relations.ts';
import { byId, type ContentKind, type Entity, type Entry, everyEntity, type Handbook, type Translation } from '../handbook/handbook.ts';
import { handbookFrom } from '../handbook/load.ts';
import { valueAt } from '../handbook/value-at.ts';
import { isRecord } from '../schema/own.ts';
import { readReference } from '../schema/reference.ts';
import { type Path, planOf, schemaAt } from '../schema/walk.ts';
import type { ReadFile } from '../source/read.ts';
import type { Body } from '../source/source.ts';
import { readLink } from '../text/links.ts';
import { dialectOf } from '../text/markdown.ts';
import { changesOf, type FileChange, filesAfter } from './change.ts';
import type { Edit } from './edit.ts';
import { isOneOf, type Repeated, repeatedIn, wordsIn } from './erased-words.ts';
import { append, type EditsByFile } from './references.ts';
import { removals } from './removal.ts';
import type { Splice } from './splice.ts';
import { GONE, type NewInText, textSplices } from './text-splices.ts';
import { translatedIn } from './translated.ts';
import { type Content, proveSound, refuseUnsound } from './whole.ts';

/** What is erased: a study, or one verbatim or finding of it. */
export interface Erased {
  record: Entity<'record'>;
  part?: string;
}

/** All that erasing does, before any of it is done. */
export interface ErasePlan {
  changes: FileChange[];
  /** Pictures that only the study shows, from the content folder. */
  pictures: string[];
  /** References that go, and the files in which they stand. */
  references: number;
  files: number;
  /** Whoever loses evidence, with what becomes a hypothesis. */
  losses: Loss[];
  /** Texts that are a participant's words and nothing else: they go as well. */
  quotes: Repeated[];
  /** Texts that hold such words among others: they stay. */
  repeated: Repeated[];
  after: Handbook;
}

export interface Loss {
  entity: Entity;
  before: Coverage;
  after: Coverage;
  hypotheses: { line: number; text: string }[];
}

/**
 * Plans the erasing of a study: its files, the pictures that it alone shows, every reference to it, and quotes that are its words. Pure.
 * @throws {EditFault}
 */
export function planErase(content: Content, erased: Erased): ErasePlan {
  const { handbook, files } = content;
  const words = wordsIn(handbook, erased.record, erased.part);
  const quotes = quotesOf(handbook, words);
  const edits: EditsByFile = new Map();
  for (const entry of allEntries(handbook).filter((one) => erased.part !== undefined || one.file !== erased.record.file)) {
    const gone = goneFrom(handbook, erased, entry, quotes);
    append(edits, entry.file, [...removals(entry.source.data, gone), ...textEdits(handbook, erased, entry, gone)]);
    for (const translation of translationsOf(handbook, entry).values())
      append(edits, translation.file, inTranslation(handbook, erased, translation, entry, gone));
  }
  refuseUnsound(content, edits);
  const own = erased.part === undefined ? ownFiles(files, erased.record) : [];
  const changes = [...changesOf(files, edits), ...own.map((file): FileChange => ({ file, text: undefined, splices: [] }))];
  const after = handbookFrom(filesAfter(files, changes));
  proveSound(content, after);
  return {
    changes,
    pictures: erased.part === undefined ? picturesOf(handbook, own) : [],
    references: [...edits.values()].flat().length,
    files: edits.size,
    losses: lossesIn(handbook, after.handbook),
    quotes: quotes.map(({ file, source, data }) => ({ file, line: source.locate(['quote']).line, text: data.quote?.text ?? '' })),
    repeated: repeatedIn(after.handbook, words),
    after: after.handbook,
  };
}

function ownFiles(files: readonly ReadFile[], { id }: Entity): ReadFile[] {
  return files.filter((file) => file.kind === 'record' && file.id === id);
}

/** The personas whose quote is the words of a participant. */
function quotesOf({ personas }: Handbook, words: readonly string[]): Entity<'persona'>[] {
  return [...personas.values()].filter(({ data }) => isOneOf(words, data.quote?.text));
}

/** What goes from an original, by its paths. */
function goneFrom(handbook: Handbook, { record, part }: Erased, entry: Entry<ContentKind>, quotes: readonly Entity[]): Path[] {
  const own = entry.file === record.file;
  const items = own ? entry.facts.items.flatMap(({ id, path }) => (id === part ? [path] : [])) : [];
  const references = entry.facts.references.flatMap(({ kind, id, path }) => {
    if (kind === 'evidence') return isErased(handbook, { record, part }, id) ? [itemIn(path)] : [];
    if (kind === 'verbatim') return own && id === part ? [itemIn(path)] : [];
    // What a decision rests on may be a quote that goes.
    if (kind === 'personaStatement') return isQuote(handbook, quotes, id) ? [path] : [];
    return kind === 'record' && part === undefined && resolve(handbook, 'record', id) === record ? [path] : [];
  });
  const quote: Path[] = quotes.some(({ file }) => file === entry.file) ? [['quote']] : [];
  return [...items, ...references, ...quote];
}

function isQuote(handbook: Handbook, quotes: readonly Entity[], reference: string): boolean {
  const { id, part } = readReference(reference);
  const persona = resolve(handbook, 'persona', id);
  return part !== undefined && persona?.data.quote?.id === part && quotes.includes(persona);
}

function isErased(handbook: Handbook, { record, part }: Erased, reference: string): boolean {
  return targetOf(handbook, reference) === record && (part === undefined || readReference(reference).part === part);
}

/** Whether something stands at one of some paths, or below. */
function isIn(paths: readonly Path[], path: Path): boolean {
  return paths.some((one) => one.every((step, at) => path[at] === step));
}

/** The item of a list that a path leads into. */
function itemIn(path: Path): Path {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
}

function inTranslation(
  handbook: Handbook,
  erased: Erased,
  translation: Translation,
  entry: Entry<ContentKind>,
  gone: readonly Path[],
): Edit[] {
  const { source } = translation;
  const keys = [...translatedIn(source.data, entry.schema, entry.source.data)].flatMap((one) => {
    if ('text' in one) return isIn(gone, one.at) ? [one.path] : [];
    return isIn(gone, one.item) ? [one.path] : [];
  });
  return [...removals(source.data, keys), ...translatedTexts(handbook, erased, translation, entry, keys)];
}

/** Links in the texts of an original. */
function textEdits(handbook: Handbook, erased: Erased, { facts, source }: Entry<ContentKind>, gone: readonly Path[]): Edit[] {
  const names = namesOf(handbook, erased);
  const kept = facts.markup.filter(({ path }) => !isIn(gone, path));
  const inKeys = kept.flatMap(({ path, text, kind }) => insideOf(path, textSplices(text, kind, names)));
  return [...inKeys, ...bodyOf(source.file, source.body, names)];
}

function translatedTexts(
  handbook: Handbook,
  erased: Erased,
  { source }: Translation,
  entry: Entry<ContentKind>,
  keys: readonly Path[],
): Edit[] {
  const names = namesOf(handbook, erased);
  const inKeys = [...translatedIn(source.data, entry.schema, entry.source.data)].flatMap((one) => {
    const isKept = 'text' in one && !isIn(keys, one.path);
    return isKept && one.role.text ? insideOf(one.path, textSplices(one.text, one.role.text, names)) : [];
  });
  return [...inKeys, ...bodyOf(source.file, source.body, names)];
}

function insideOf(path: Path, splices: readonly Splice[]): Edit[] {
  return splices.length > 0 ? [{ do: 'inside', path, splices }] : [];
}

function bodyOf(file: string, body: Body | undefined, names: NewInText): Edit[] {
  const splices = body ? textSplices(body.text, dialectOf(file, body), names) : [];
  return splices.length > 0 ? [{ do: 'body', splices }] : [];
}

/** A link to a study that goes leaves its words; one to a verbatim leads to the study. */
function namesOf(handbook: Handbook, { record, part }: Erased): NewInText {
  return {
    link: (url) => {
      const target = readLink(url);
      if (target.type !== 'inside' || target.kind !== 'record' || resolve(handbook, 'record', target.id) !== record) return undefined;
      if (part === undefined) return GONE;
      return target.hash === part ? url.slice(0, url.indexOf('#')) : undefined;
    },
    reference: (kind, id) => (kind === 'evidence' && isErased(handbook, { record, part }, id) ? GONE : undefined),
  };
}

/** Pictures that files show and no other does. */
function picturesOf(handbook: Handbook, own: readonly ReadFile[]): string[] {
  const isOwn = (file: string) => own.some((one) => one.file === file);
  const shown = Map.groupBy(imagesOf(handbook), ({ path }) => path);
  return [...shown].filter(([, all]) => all.every(({ file }) => isOwn(file))).map(([path]) => path);
}

/** Who has less evidence than before, and which claims have none left. */
function lossesIn(before: Handbook, after: Handbook): Loss[] {
  return everyEntity(before).flatMap((entity): Loss[] => {
    const now = byId(after, entity.kind).get(entity.id);
    if (!now || entity.kind === 'record') return [];
    const kept = new Map(now.facts.items.map((item) => [JSON.stringify(item.path), item]));
    const weaker = entity.facts.items.flatMap((item) => {
      const is = kept.get(JSON.stringify(item.path));
      const fell = is && standingOf(item) !== 'hypothesis' && standingOf(is) === 'hypothesis';
      return fell ? [{ line: entity.source.locate(item.path).line, text: textOf(entity, item.path) }] : [];
    });
    const [was, is] = [coverageOf(entity), coverageOf(now)];
    return weaker.length > 0 || was.supported !== is.supported ? [{ entity, before: was, after: is, hypotheses: weaker }] : [];
  });
}

function textOf({ source, schema }: Entity, path: Path): string {
  const value = valueAt(source.data, path);
  if (typeof value === 'string') return value;
  const shape = schemaAt(schema, path);
  const texts = Object.keys((shape && planOf(shape).map?.shape) ?? {});
  const key = isRecord(value) ? texts.find((one) => one !== 'id' && typeof value[one] === 'string') : undefined;
  return key && isRecord(value) ? String(value[key]) : '';
}
