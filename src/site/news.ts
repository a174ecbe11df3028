import { lineKey } from '../cache/line-store.ts';
import { openNewsStore } from '../cache/news-store.ts';
import { placeOf } from '../cache/place.ts';
import { pastTeller } from '../diff/past.ts';
import { byId, type Entity, everyEntity, type Handbook, nameOf } from '../handbook/handbook.ts';
import { readerOfPast } from '../handbook/readers.ts';
import type { Log } from '../history/history.ts';
import { blobId } from '../history/revision.ts';
import { textsOf } from '../history/texts.ts';
import { monthsAfter } from '../languages/calendar.ts';
import { type Chain, chainsOf, type Held, newestOf } from '../news/chains.ts';
import type { News, NewsEntry } from '../news/news.ts';
import { stateReader } from '../news/states.ts';
import { inOrder, toldOf } from '../news/tell.ts';
import type { ReadFile } from '../source/read.ts';

interface NewsOptions {
  /** The content folder. */
  root: string;
  /** What the readers may see of it today, and all that is in it. */
  handbook: Handbook;
  whole: Handbook;
  /** The files that it was made of. */
  files: readonly ReadFile[];
  log: Log;
  /** The day of the run, `YYYY-MM-DD`: what was committed later is not told. */
  today: string;
  /** Whether what was told before is taken from the cache. */
  reuse?: boolean;
}

/** How far back news go. */
const MONTHS = 24;
/** How many days of single things are told. */
const MOST = 1000;

/**
 * What has changed in a content folder, as its readers of today may know it. Only what is not known from earlier runs is read from git,
 * all of it at once.
 */
export async function newsOf({ root, handbook, whole, files, log, today, reuse = false }: NewsOptions): Promise<News> {
  const { history, commits } = log;
  if (history.state !== 'known') return { state: history.state === 'shallow' || history.state === 'absent' ? history.state : 'unreadable' };
  const since = monthsAfter(today, -MONTHS);
  const { chains, since: first = commits.some(({ day }) => day < since) ? since : undefined } = newestOf(
    chainsOf(handbook, commits, { until: today, since }),
    MOST,
  );
  const store = reuse ? openNewsStore(placeOf(root)) : undefined;
  const worded = files.filter(({ kind }) => kind === 'config' || kind === 'words').map(({ text }) => text);
  const madeWith = lineKey(JSON.stringify([handbook.readers, worded, namesIn(handbook)]));
  const keyOf = ({ entity, before, days }: Chain) =>
    store?.keyOf(madeWith, presentOf(whole, entity), entity.kind, entity.id, before, days) ?? '';
  const known = new Map(chains.map((chain) => [chain, store?.get(keyOf(chain))]));
  const missing = chains.filter((chain) => !known.get(chain));
  const present = missing.length > 0 ? blobsNow(whole, files) : new Map<string, Entity>();
  const texts = await textsOf(root, [...new Set(missing.flatMap(heldIn).flatMap(({ blob }) => (present.has(blob) ? [] : [blob])))]);
  if (!texts) return { state: 'unreadable' };
  const read = stateReader(handbook.config);
  const shown = readerOfPast(handbook, whole);
  const compare = pastTeller(handbook);
  for (const chain of missing) {
    const told = toldOf(chain, {
      stateOf: ({ blob, file }) => presentAs(present.get(blob), chain.entity) ?? read(file, texts.get(blob) ?? '', chain.entity),
      shownOf: (state) => shown(state, chain.entity),
      compare,
    });
    known.set(chain, told);
    store?.set(keyOf(chain), told);
  }
  store?.save();
  const entries = inOrder([...known.values()].flatMap((told): NewsEntry[] => told ?? []));
  return { state: 'known', entries, ...(first && { since: first }) };
}

function heldIn({ before, days }: Chain): Held[] {
  return [...(before ? [before] : []), ...days.map(({ held }) => held)];
}

/** All that may be named today, by the names that it has in each language. */
function namesIn(handbook: Handbook): unknown[] {
  return everyEntity(handbook).map((entity) => [
    ...[entity.kind, entity.id, nameOf(entity)],
    ...[...entity.translations].map(([language, { texts }]) => [language, texts.get('name') ?? texts.get('title')]),
  ]);
}

/** What has not changed since it was committed, by the blob that holds it: it need not be read again. */
function blobsNow(whole: Handbook, files: readonly ReadFile[]): Map<string, Entity> {
  const entities = new Map(everyEntity(whole).flatMap((entity) => (entity.partial ? [] : [[entity.file, entity] as const])));
  return new Map(
    files.flatMap(({ file, text }) => {
      const entity = text === undefined ? undefined : entities.get(file);
      return entity ? [[blobId(Buffer.from(text ?? '')), entity] as const] : [];
    }),
  );
}

/** Two things may be the same to the letter. */
function presentAs(present: Entity | undefined, { kind, id }: Entity): Entity | undefined {
  return present?.kind === kind && present.id === id ? present : undefined;
}

/** What something is today, and who may read what of it: the past is told in its words. */
function presentOf(whole: Handbook, { kind, id }: Entity): unknown {
  const entity: Entity | undefined = byId(whole, kind).get(id);
  return entity && [entity.source.text, [...entity.translations].map(([language, { source }]) => [language, source.text])];
}
