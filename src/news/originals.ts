/** What an original said when a text was translated from it, or why nobody is told. */
export type FormerText =
  | { text: string }
  /** `kept` where it is reserved, erased, or may hold some of what is; `personal` where it seems to name somebody; `unknown` where no state holds it. */
  | { why: 'kept' | 'personal' | 'unknown' };

/** The former originals of what has gone stale, or why nobody can tell any. */
export type FormerOriginals =
  /** By the file of the translation, and the key of the text there. */
  { state: 'known'; texts: ReadonlyMap<string, ReadonlyMap<string, FormerText>> } | { state: 'absent' | 'shallow' | 'unreadable' };
