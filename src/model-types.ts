import type { Severity } from './diagnostics/rules.ts';
import type { Coverage } from './facts/coverage.ts';
import type { StandingKind } from './facts/evidence.ts';
import type { ContentData, EntityKind } from './handbook/handbook.ts';
import type { LanguageCode } from './languages/index.ts';
import type { Config, DecisionData, GuideData, IcpData, PersonaData, RecordData, SegmentData } from './schema/index.ts';

/** How a folder is read. */
export interface ReadOptions {
  /** Who may read the result: `staff` by default, a department or `research`, who may read everything. */
  audience?: string;
  /** The day on which content is new or old, `YYYY-MM-DD`; today by default. */
  today?: string;
  /** The language of the problems: that of the content by default. */
  language?: 'fr' | 'en' | 'de';
}

/** One thing that is wrong, or could be better, at its place. */
export interface Problem {
  /** Its name, which never changes: `reference/unknown`. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** From the content folder, with `/`. Lines and columns start at 1. */
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do, then the lines to paste, if any. */
  hint: string;
}

/** The kinds of files that a handbook is made of, beside its settings. */
export type Kind = 'persona' | 'segment' | 'icp' | 'record' | 'decision' | 'guide';

/** What the keys of a file of each kind hold. */
export interface ItemData {
  persona: PersonaData;
  segment: SegmentData;
  icp: IcpData;
  record: RecordData;
  decision: DecisionData;
  guide: GuideData;
}

/** Another file of the handbook. */
export interface Reference {
  kind: Kind;
  id: string;
}

/** One file of content, sound as far as it is shown. Plain data: it survives `JSON.stringify`. */
export interface Item<K extends Kind = Kind> extends Reference {
  kind: K;
  /** From the content folder, with `/`. */
  file: string;
  /** Its keys, checked, in the language that it is written in. Texts are Markdown. */
  data: ItemData[K];
  /** The Markdown below the keys. */
  body?: string;
  /** What is translated, by language. */
  translations: { [language: string]: ItemTranslation };
  facts: ItemFacts<K>;
}

/** A translation of a file. */
export interface ItemTranslation {
  file: string;
  /** Texts by the path of what they translate: `goals.0.text`. What is not there is not translated. */
  texts: { [path: string]: string };
  body?: string;
}

/** What follows from a file and from all others. */
export interface ItemFacts<K extends Kind = Kind> {
  /** False for retired personas, which are kept for old links alone. */
  isInUse: boolean;
  /** How much of what is said rests on evidence. */
  coverage: { claims: number; supported: number; contested: number; hypotheses: number; share?: number };
  /** Every statement with how well it is grounded. */
  statements: { path: string; id?: string; standing: 'supported' | 'hypothesis' | 'contested' }[];
  /** The last review and the day from which on it has to be made again. */
  review: { last?: string; due?: string; isStale: boolean };
  /** Who names it, and under which key. */
  linkedFrom: (Reference & { key: string })[];
  /** What its statements rest on, with how many do; most cited first. */
  restsOn: (Reference & { statements: number })[];
  /** Of a persona: where it belongs. Its first segment is the one whose colour it bears. */
  segments: K extends 'persona' ? Reference[] : undefined;
  /** Of a retired persona: the id of the one in its place. */
  successor?: K extends 'persona' ? string : undefined;
  /** Of a persona: the ids of those that it took the place of. */
  replaces: K extends 'persona' ? string[] : undefined;
  /** Of a segment or a target company: the ids of its personas in use. */
  people: K extends 'segment' | 'icp' ? string[] : undefined;
}

/** A content folder, read and checked, as some readers may see it. */
export interface HandbookModel {
  /** Whether no error stands in the way of publishing it. Where one does, what is sound is there all the same. */
  isSound: boolean;
  /** Of all files, for whoever writes them: they may name what readers may not see. */
  problems: Problem[];
  /** Whose the rest is: nothing that these may not read is in it. */
  audience: string;
  /** What `handbook.yaml` says, with what goes without saying. */
  settings: Config;
  /** Each in the order in which the site lists it: the guide in its own, research and decisions with the latest first, the rest by name. */
  personas: Item<'persona'>[];
  segments: Item<'segment'>[];
  icps: Item<'icp'>[];
  records: Item<'record'>[];
  decisions: Item<'decision'>[];
  guides: Item<'guide'>[];
}

/* What is written out above, so that nobody who reads it has to look further, is what it is inside. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<Kind, EntityKind>;
true satisfies Same<ItemData, Omit<ContentData, 'config' | 'fields'>>;
true satisfies Same<Problem['severity'], Severity>;
true satisfies Same<NonNullable<ReadOptions['language']>, LanguageCode>;
true satisfies Same<ItemFacts['statements'][number]['standing'], StandingKind>;
true satisfies Same<Omit<Coverage, 'share'>, Omit<ItemFacts['coverage'], 'share'>>;
