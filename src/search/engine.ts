import type { SearchRecord } from './record.ts';

/** The files of a search, by their path in its folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** An index that is being made. */
export interface SearchIndex {
  /** Reads a page; it may do so beside this process, while pages go on being made. */
  add(record: SearchRecord): void;
  /** The index of all that was read, and what searches it in the browser. */
  files(): Promise<SearchFiles>;
  close(): Promise<void>;
}

/** What makes the index of a site. Its other half, which searches it, is an `Engine` of `browser/search/`. */
export interface SearchEngine {
  /** The folder of a site that all of the search stands in. */
  folder: string;
  /** The script that reads the index, by its path in the folder, where it brings one: the same for every index. */
  script?: string;
  /** What a page has to allow to scripts beside those of its site, as its policy says it. */
  policy: string;
  /** @throws {SearchUnavailable} where it does not run on this machine. */
  start(): Promise<SearchIndex>;
}

/** The engine, a program of its own that a package manager may have left out, does not run on this machine. */
export class SearchUnavailable extends Error {}
