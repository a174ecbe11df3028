import type { EntityKind } from '../handbook/handbook.ts';

/** What is told of one thing on one day: all that several commits of that day did, as one. */
export interface NewsEntry {
  /** `YYYY-MM-DD` */
  day: string;
  kind: EntityKind;
  id: string;
  /** Set on the day from which it is there. */
  began?: true;
  /** What changed by language, in parts of a sentence. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** The departments whose guidance alone changed. */
  only?: readonly string[];
}

/** What has changed in a handbook, or why nobody can tell. */
export type News =
  | {
      state: 'known';
      /** Newest first. */
      entries: readonly NewsEntry[];
      /** The first day that is told, where there were others before. */
      since?: string;
    }
  | { state: 'absent' | 'shallow' | 'unreadable' };
