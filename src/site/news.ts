import { lineKey } from '../cache/line-store.ts';
import { openNewsStore } from '../cache/news-store.ts';
import { placeOf } from '../cache/place.ts';
import { byId, type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { readerOfPast } from '../handbook/readers.ts';
import type { Log } from '../history/history.ts';
import { textsOf } from '../history/texts.ts';
import { monthsAfter } from '../languages/calendar.ts';
import { type Chain, chainsOf, type Held } from '../news/chains.ts';
import type { News, NewsEntry } from '../news/news.ts';
import { stateReader } from '../news/states.ts';
import { newest, toldOf } from '../news/tell.ts';
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

/**
 * What has changed in a content folder, as its readers of today may know it. Only what is not known from earlier runs is read from git,
 * all of it at once.
 */
export async function newsOf({ root, handbook, whole, files, log, today, reuse = false }: NewsOptions): Promise<News> {
  const { history, commits } = log;
  if (history.state !== 'known') return { state: history.state === 'shallow' || history.state === 'absent' ? history.state : 'unreadable' };
  const since = monthsAfter(today, -MONTHS);
  const chains = chainsOf(handbook, commits, { until: today, since });
  const store = reuse ? openNewsStore(placeOf(root)) : undefined;
  const settings = files.filter(({ kind }) => kind === 'config');
  const madeWith = lineKey(JSON.stringify([handbook.readers, settings.map(({ text }) => text), namesIn(handbook)]));
  const keyOf = ({ entity, before, days }: Chain) =>
    store?.keyOf(madeWith, rulesOf(whole, entity), entity.kind, entity.id, before, days) ?? '';
  const known = new Map(chains.map((chain) => [chain, store?.get(keyOf(chain))]));
  const missing = chains.filter((chain) => !known.get(chain));
  const texts = await textsOf(root, [...new Set(missing.flatMap(heldIn).map(({ blob }) => blob))]);
  if (!texts) return { state: 'unreadable' };
  const read = stateReader(settings);
  const shown = readerOfPast(handbook, whole);
  for (const chain of missing) {
    const told = toldOf(chain, {
      stateOf: (held) => read(held, texts.get(held.blob), chain.entity),
      shownOf: (state) => shown(state, chain.entity),
      compare: (before, after) => (JSON.stringify(before.data) === JSON.stringify(after.data) ? [] : [{ text: 'Changé.' }]),
    });
    known.set(chain, told);
    store?.set(keyOf(chain), told);
  }
  store?.save();
  const isOlder = commits.some(({ day }) => day < since);
  return {
    state: 'known',
    ...newest(
      [...known.values()].flatMap((told): NewsEntry[] => told ?? []),
      isOlder ? since : undefined,
    ),
  };
}

function heldIn({ before, days }: Chain): Held[] {
  return [...(before ? [before] : []), ...days.map(({ held }) => held)];
}

/** All that may be named today. */
function namesIn(handbook: Handbook): string[] {
  return everyEntity(handbook).map(({ kind, id }) => `${kind}/${id}`);
}

/** Who may read what of something today. */
function rulesOf(whole: Handbook, { kind, id }: Entity): unknown {
  const { data } = (byId(whole, kind).get(id) as Entity | undefined) ?? { data: {} };
  return ['visibility' in data && data.visibility, 'fieldVisibility' in data && data.fieldVisibility];
}
