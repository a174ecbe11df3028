/** One value of a source: a bullet, a cell, a scalar, a paragraph. */
export interface TreeItem {
  text: string;
  /** A bullet or an element of a list: one thing already, not to be split again. */
  listed: boolean;
  /** What stands below it: bullets of a bullet, further keys of an object as `key: value`. */
  inner: readonly string[];
}

/** What a source says under one heading, key or column. */
export interface TreeEntry {
  /** The headings or keys that lead to it, from the persona down. */
  path: readonly string[];
  items: readonly TreeItem[];
  /** The line of the file or row of the sheet on which it stands. */
  line: number;
  /** A key or a column rather than a heading: empty, it says nothing. */
  isKey?: true;
  /** The values of this key name the people of a list, whatever it is called. */
  isName?: true;
  /** The value as plain data, where it is more than texts: it may have the shape of the model already. */
  data?: unknown;
}

/** Why something was taken for a person. */
export type Reason = 'label' | 'fields' | 'siblings' | 'age' | 'words';

/** One persona as its source tells it. */
export interface Draft {
  /** The heading, key or sheet that opens it. */
  title?: string;
  /** The title is a key of a map, as an id may be. */
  isKey?: true;
  /** Why this was taken for somebody. */
  why?: readonly Reason[];
  entries: readonly TreeEntry[];
}

/** Something that a person ought to know of how a file was read. Its words are those of a language, in `languages/`. */
export type Told =
  | { kind: 'encoding'; encoding: 'utf-16' | 'windows-1252' }
  /** A row or a column of a table that has no name, and was read as more of the persona before it, or as somebody else. */
  | { kind: 'no-name' | 'somebody-else'; place: string; persona: string }
  | { kind: 'formula' | 'merged' | 'transposed' | 'hidden-sheet' | 'hidden-cells' | 'error' | 'total'; place: string }
  /** What of a document was left out, or kept though it is not shown: how often, or where. */
  | { kind: 'deleted' | 'comments' | 'hidden-text' | 'hidden-slides' | 'pictures'; place: string }
  /** A file beside others that describes no person. */
  | { kind: 'nobody'; place: string }
  | { kind: 'html' | 'control' | 'link' | 'ambiguous-date'; persona: string; text: string }
  | { kind: 'unplaced'; persona: string; text: string; key: string }
  | { kind: 'no-role' | 'name-from-file' | 'id-changed'; persona: string; text: string };

/** What every reader makes of a file, whatever its format. */
export interface Tree {
  drafts: readonly Draft[];
  /** What holds for the whole file: front matter, what stands before the first persona. */
  shared: readonly TreeEntry[];
  told: readonly Told[];
}

/** How the parts of a persona are called that have no heading of their own. */
export const unnamed = { title: '#', intro: '¶', quote: '>', comment: '//' } as const;

/** A file that cannot be read at all, with what a sentence about it needs. */
export class Unreadable extends Error {
  readonly reason:
    | 'empty'
    | 'binary'
    | 'damaged'
    | 'password'
    | 'syntax'
    | 'alias-loop'
    | 'open-quote'
    | 'format'
    | 'no-persona'
    | 'too-large';
  readonly detail: string;
  /** What a file says that is about nobody, and heads others that are. */
  around: readonly TreeEntry[] = [];
  /** The name of the file, once it is known. */
  file: string | undefined;
  constructor(reason: Unreadable['reason'], detail = '') {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

export const item = (text: string, listed = false, inner: readonly string[] = []): TreeItem => ({ text, listed, inner });
