import type { StandingKind } from '../facts/evidence.ts';
import type { ContentKind, Entity, Handbook } from '../handbook/handbook.ts';
import type { PersonaData } from '../schema/index.ts';
import type { Path } from '../schema/walk.ts';

/** Two states of one handbook, both as its readers may read them today. */
export interface Sides {
  before: Handbook;
  after: Handbook;
}

/** What changed of one page, for those who read it: data without words. `changeSentences` gives these. */
export interface EntityChange {
  kind: Exclude<ContentKind, 'fields'> | 'words';
  /** The present id, or that of what is gone; of the words of the interface, their language. */
  id: string;
  /** `unreadable` where the present file is at fault, so that nobody can say what changed in it. */
  what: 'new' | 'removed' | 'changed' | 'unreadable';
  before?: Entity;
  after?: Entity;
  /** In the order of the model; empty for what is new or gone. */
  details: Detail[];
  /** What becomes of the sheet that hangs on a wall; none where there is none. */
  sheet?: SheetState;
  sides: Sides;
}

/** A sheet on a wall stays right, is to be printed again, or is to be taken down. */
export interface SheetState {
  wall: 'right' | 'reprint' | 'take-down';
  /** The departments whose own sheets are to be printed again. */
  departments: string[];
}

/**
 * One thing that a reader sees changed. Paths are those of the file as it was (`from`) and as it is (`at`). `withheld` where the
 * old words are not told: they are erased or reserved by now, or somebody’s own.
 */
export type Detail = { withheld?: true } & (
  | { type: 'added'; at: Path }
  | { type: 'removed'; from: Path }
  | { type: 'reworded'; from: Path; at: Path }
  /** From one list to another. */
  | { type: 'moved'; from: Path; at: Path }
  /** The items of a list stand in another order. */
  | { type: 'order'; at: Path }
  | { type: 'value'; from?: Path; at?: Path }
  /** A text of paragraphs; the body of a page of the guide has no path. */
  | { type: 'prose'; from?: Path; at?: Path; added: number; removed: number; changed: number }
  | { type: 'evidence'; from: Path; at: Path; gained: string[]; lost: number; was: StandingKind | undefined; is: StandingKind | undefined }
  | { type: 'figure'; from: Path; at: Path }
  | { type: 'coverage'; was: number | undefined; is: number | undefined }
  | { type: 'state'; was: PersonaData['state']; is: PersonaData['state']; successor?: string }
  /** A page has another address; the former one leads there where `kept`. */
  | { type: 'address'; was: string; kept: boolean }
  /** What is gone is a part of something else now, whose page its address leads to. */
  | { type: 'merged'; into: string }
  /** Segments or profiles of a persona, or the people of one of these: by their ids. */
  | { type: 'linked'; to: 'segment' | 'icp' | 'persona'; gained: string[]; lost: string[] }
  | { type: 'reviewed'; day: string }
  /** What was reviewed is not what stands there now. */
  | { type: 'review-due' }
  | { type: 'translation'; language: string; what: 'new' | 'removed' | 'changed' | 'stale'; at: Path[] }
  /** Words of the interface that the company says itself. */
  | { type: 'words'; count: number }
  /** A picture of the same name is another. */
  | { type: 'picture' }
);

export type DetailOf<T extends Detail['type']> = Extract<Detail, { type: T }>;
