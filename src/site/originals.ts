import { ownWords } from '../check/rules/text-personal.ts';
import { guardedLists } from '../diff/as-read-now.ts';
import { citesErased, withheldBy } from '../diff/withheld.ts';
import { byId, type Entity, type Entry, everyEntity, type Handbook, stepsOf, type Translation } from '../handbook/handbook.ts';
import { readerOfPast } from '../handbook/readers.ts';
import { BODY_KEY, sourceHash } from '../handbook/source-hash.ts';
import { textsToTranslate } from '../handbook/translate.ts';
import type { Commit, Log } from '../history/history.ts';
import { type Blobs, blobId } from '../history/revision.ts';
import { textsOf } from '../history/texts.ts';
import { type Held, versionsOf } from '../news/chains.ts';
import type { FormerOriginals, FormerText } from '../news/originals.ts';
import { stateReader } from '../news/states.ts';
import { isRecord } from '../schema/own.ts';
import { contentPath } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import { parseSource } from '../source/source.ts';
import { personalDataIn } from '../text/personal-data/personal-data.ts';

interface OriginalsOptions {
  /** The content folder. */
  root: string;
  /** What the readers may see of it today, and all that is in it. */
  handbook: Handbook;
  whole: Handbook;
  /** The files that it was made of. */
  files: readonly ReadFile[];
  log: Log;
}

/** How many states of one file are looked through, of all files, and of studies, for what they no longer say. */
const MOST_STATES = 40;
const MOST = 1000;
const MOST_STUDIES = 2000;

/**
 * What the originals of stale translations said when these were made, as today's readers may know it. Nothing is asked of git where no
 * translation is stale; else twice, whatever their number: for the states of their originals, and, where one of these holds what was
 * looked for, for all that studies once said, of which none may come back.
 */
export async function originalsOf({ root, handbook, whole, files, log }: OriginalsOptions): Promise<FormerOriginals> {
  const stale = staleThings(handbook);
  if (stale.length === 0) return { state: 'known', texts: new Map() };
  const { state } = log.history;
  if (state !== 'known') return { state: state === 'shallow' || state === 'absent' ? state : 'unreadable' };
  const versions = versionsOf(stale, log.commits, Math.min(MOST_STATES, Math.ceil(MOST / stale.length)));
  const blobs = await textsOf(root, [...new Set([...versions.values()].flat().map(({ blob }) => blob))]);
  if (!blobs) return { state: 'unreadable' };
  const search = searchIn(handbook, whole, blobs);
  const found = new Map(stale.map((thing) => [thing, search(thing, versions.get(thing) ?? [])]));
  const isAnyFound = [...found.values()].some((texts) => [...texts.values()].some((one) => 'text' in one));
  const studied = isAnyFound ? await studiedBefore(root, log.commits, files) : [];
  const withheld = studied && withheldBy(whole, handbook, studied);
  const judge = (one: FormerText | undefined): FormerText => {
    if (!one) return { why: 'unknown' };
    return 'text' in one && (!withheld || withheld.isKept(one.text)) ? { why: 'kept' } : one;
  };
  const translations = stale.flatMap((thing) => [...thing.translations.values()].map((one) => [thing, one] as const));
  const texts = translations.flatMap(([thing, { file, stale: codes }]) =>
    codes ? [[file, new Map([...codes].map(([key, code]) => [key, judge(found.get(thing)?.get(code))]))] as const] : [],
  );
  return { state: 'known', texts: new Map(texts) };
}

/** Something with translations: an entity, or the settings. */
type Thing = (Entity | Entry<'config'>) & { translations: ReadonlyMap<string, Translation> };

function staleThings(handbook: Handbook): Thing[] {
  const { configEntry, configTranslations } = handbook;
  const settings: Thing[] = configEntry ? [{ ...configEntry, translations: configTranslations }] : [];
  return [...settings, ...everyEntity(handbook)].filter(({ translations }) => [...translations.values()].some(({ stale }) => stale));
}

/** Finds what some codes stand for among the states of a thing, newest first; and says of what it finds whether its own place keeps it. */
function searchIn(handbook: Handbook, whole: Handbook, blobs: Blobs): (thing: Thing, versions: readonly Held[]) => Map<string, FormerText> {
  const read = stateReader(handbook.config);
  const shown = readerOfPast(handbook, whole);
  const isNobodys = ownWords(handbook);
  const judge = (thing: Thing, state: Thing, open: ReadonlySet<string>, key: string, code: string, text: string): FormerText => {
    // What customers said, and of whom, is somebody’s own: it leaves with the study that tells it.
    if (!open.has(code) || thing.kind === 'record' || isGuarded(thing, whole, key, handbook.readers)) return { why: 'kept' };
    if (citesErased(evidenceAt(state.data, key), handbook)) return { why: 'kept' };
    return personalDataIn(text).some((one) => !isNobodys(one)) ? { why: 'personal' } : { text };
  };
  return (thing, versions) => {
    const wanted = new Set([...thing.translations.values()].flatMap(({ stale }) => [...(stale?.values() ?? [])]));
    const found = new Map<string, FormerText>();
    for (const { file, blob } of versions) {
      if (found.size === wanted.size) break;
      const state = read(file, blobs.get(blob) ?? '', thing);
      if (!state) continue;
      const readable = state.kind === 'config' ? state : shown(state, thing as Entity);
      const open = new Set(readable && [...textsIn(readable, handbook)].map(([, text]) => sourceHash(text)));
      for (const [key, text] of textsIn(state, handbook)) {
        const code = sourceHash(text);
        if (wanted.has(code) && !found.has(code)) found.set(code, judge(thing, state, open, key, code, text));
      }
    }
    return found;
  };
}

/** The texts of a state that are translated, and its body. */
function* textsIn({ schema, data, source }: Pick<Entry, 'schema' | 'data' | 'source'>, { config }: Handbook): Generator<[string, string]> {
  yield* textsToTranslate({ schema, data, stages: config.stages });
  if (source.body) yield [BODY_KEY, source.body.text.trim()];
}

/** Whether a text stands in a list of which some items are reserved today: nobody can say for sure which of their old words were. */
function isGuarded(thing: Thing, whole: Handbook, key: string, readers: string): boolean {
  const present = thing.kind === 'config' ? undefined : byId(whole, thing.kind).get(thing.id);
  return guardedLists(present, readers).includes(stepsOf(key)[0] ?? '');
}

/** The evidence of the item that a text stands in. */
function evidenceAt(data: unknown, key: string): unknown {
  let at = data;
  let evidence: unknown;
  for (const step of stepsOf(key)) {
    at = Array.isArray(at) ? at[Number(step)] : isRecord(at) ? at[step] : undefined;
    if (isRecord(at) && at.evidence !== undefined) evidence = at.evidence;
  }
  return evidence;
}

/** All that studies said at any time and do not say today; undefined where there is more than can be looked through, or git does not give it. */
async function studiedBefore(root: string, commits: readonly Commit[], files: readonly ReadFile[]): Promise<string[] | undefined> {
  const today = new Set(files.flatMap(({ kind, text }) => (kind === 'record' && text !== undefined ? [blobId(Buffer.from(text))] : [])));
  const held = new Map<string, string>();
  for (const { files: steps } of commits)
    for (const { file, before, after } of steps)
      if (contentPath(file)?.kind === 'record') for (const blob of [before, after]) if (blob && !today.has(blob)) held.set(blob, file);
  if (held.size > MOST_STUDIES) return undefined;
  const texts = await textsOf(root, [...held.keys()]);
  return texts && [...held].flatMap(([blob, file]) => allTextsOf(file, texts.get(blob) ?? ''));
}

/** Whatever a file says, sound or not. */
function allTextsOf(file: string, text: string): string[] {
  const { data, body } = parseSource(text, file, contentPath(file)?.format ?? 'yaml');
  const found = body ? body.text.split('\n') : [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(data);
  return found;
}
