import { type Entity, entityKinds } from '../handbook/handbook.ts';
import type { Chain, Held } from './chains.ts';
import type { NewsEntry } from './news.ts';

/** How one life is told. */
interface Telling {
  /** What a thing was by what its file held; undefined where that cannot be known. */
  stateOf(held: Held): Entity | undefined;
  /** What of it the readers of today may know of; undefined where nothing. */
  shownOf(state: Entity): Entity | undefined;
  /** What readers see of the way from one state to the next. */
  compare(before: Entity, after: Entity): Pick<NewsEntry, 'parts' | 'only'> | undefined;
}

/** What is told of one thing, oldest first: each day against the last on which it is known what it was. */
export function toldOf({ entity: { kind, id }, before, days }: Chain, { stateOf, shownOf, compare }: Telling): NewsEntry[] {
  const told: NewsEntry[] = [];
  const first = before && stateOf(before);
  let last = first && shownOf(first);
  // Whether it began before anybody knows what it was.
  let isOlder = before !== undefined && first === undefined;
  for (const { day, held } of days) {
    const state = stateOf(held);
    if (!state) {
      isOlder ||= last === undefined;
      continue;
    }
    const shown = shownOf(state);
    const change = last && shown ? compare(last, shown) : undefined;
    if (!last && shown && !isOlder) told.push({ day, kind, id, began: true, parts: {} });
    else if (change) told.push({ day, kind, id, ...change });
    last = shown ?? last;
    if (shown) isOlder = false;
  }
  return told;
}

/** All that is told, newest first. Of one day, personas come before what they rest on, and what is new before what changed. */
export function inOrder(told: readonly NewsEntry[]): NewsEntry[] {
  return told.toSorted((a, b) => (a.day === b.day ? rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}

function rankOf({ kind, began }: NewsEntry): number {
  return 2 * entityKinds.indexOf(kind) + (began ? 0 : 1);
}
