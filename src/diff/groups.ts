import type { Language } from '../languages/index.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, DetailOf } from './change.ts';
import { placeAt, type Standing } from './said.ts';
import type { Telling } from './telling.ts';

/** Details that are told together, as they are one sort of change in one place. */
export interface Group {
  details: Detail[];
  department?: string;
  /** Set where these are parts of items of one list. */
  within?: Path;
}

/** Sorts details into what is told together, in the order of the first of each. */
export function groupsOf(telling: Telling, details: readonly Detail[]): Group[] {
  const groups = new Map<string, Group>();
  for (const detail of details) {
    const { department, outer } = standingOf(telling, detail);
    const within = outer?.list;
    const key = JSON.stringify([department, within ?? sortOf(detail)]);
    const group = groups.get(key) ?? { details: [], ...(department !== undefined && { department }), ...(within && { within }) };
    group.details.push(detail);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Within what a detail stands. Evidence, and what moved, is told of the whole page. */
export function standingOf({ before, after }: Telling, detail: Detail): Standing {
  const path = pathOf(detail);
  if (!path || detail.type === 'moved') return {};
  const standing = placeAt(isOfAfter(detail) ? after : before, path);
  return detail.type === 'evidence' ? {} : standing;
}

/** Where a detail stands: in the file as it is, else as it was. */
export function pathOf(detail: Detail): Path | undefined {
  if (detail.type === 'translation') return undefined;
  return ('at' in detail ? detail.at : undefined) ?? ('from' in detail ? detail.from : undefined);
}

/** Whether the path of a detail is that of the file as it is. */
export function isOfAfter(detail: Detail): boolean {
  return 'at' in detail && detail.at !== undefined;
}

/** The key of the list or the field that a path leads to. */
export function lastKeyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function sortOf(detail: Detail): unknown {
  switch (detail.type) {
    case 'added':
    case 'removed':
    case 'reworded':
      return [detail.type, (pathOf(detail) ?? []).filter((step) => typeof step === 'string')];
    case 'evidence':
      return [detail.type, outcomeOf(detail)];
    case 'value':
      // A face is one thing, whatever of it is another.
      return pathOf(detail)?.[0] === 'portrait' ? 'portrait' : detail;
    default:
      return detail;
  }
}

/** What came of the evidence of a statement. */
export function outcomeOf({ was, is, gained, lost }: DetailOf<'evidence'>): Exclude<keyof Language['changes']['evidence'], 'point' | 'against'> {
  if (was !== 'contested' && is === 'contested') return 'contested';
  if (was === 'contested' && is !== 'contested') return 'settled';
  if (was === 'hypothesis' && is === 'supported') return 'supported';
  if (was === 'supported' && is === 'hypothesis') return 'hypothesis';
  if (gained.length > lost) return 'gained';
  return lost > gained.length ? 'lost' : 'other';
}
