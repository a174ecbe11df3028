import type { Notice } from '../blocks/banner.ts';
import type { Spoken } from '../languages/spoken.ts';
import type { Part } from './parts.ts';
import type { Said } from './runs.ts';

/** What every printed sheet says of itself. */
export interface Imprint {
  grounds: Spoken[];
  upkeep: Spoken[];
  classification: Spoken;
  site: Spoken;
  /** The address of the living page; none where nobody has said where the site stands. */
  page?: string;
}

/** A face on paper. `face` names the picture, so that another face is another sheet. */
export interface PrintedPortrait {
  initials: string;
  alt: string;
  face?: string;
}

/** Whom or what a sheet shows, and what it says of itself: the same on every kind of sheet. */
export interface SheetHead {
  id: string;
  /** What the document is called by programs that read it. */
  title: string;
  kind: Spoken;
  name: Said;
  role?: Said;
  tags: { label: Spoken; state?: string }[];
  places: { text: Spoken; hue?: number }[];
  quote?: Said;
  portrait?: PrintedPortrait;
  hue?: number;
  imprint: Imprint;
  notices: { kind: Notice['kind']; text: Spoken }[];
}

/** A sheet of rows, one below the other. */
export interface Sheet extends SheetHead {
  /** Whom it is for, where it is not for everybody. */
  reader?: Spoken;
  rows: SheetRow[];
}

export type SheetRow = LeadRow | FactsRow | PartsRow | AnswersRow | FiguresRow | PeopleRow | MatrixRow | MissingRow;

/** A few words that set the tone. */
interface LeadRow {
  type: 'lead';
  text: Said;
}

/** Short facts, each under its label. Several values are set one after the other. */
export interface FactsRow {
  type: 'facts';
  /** Facts to look up, rather than to set the tone. */
  brief: boolean;
  items: { label: Spoken; values: Said[] }[];
}

/** Parts in columns of one width, to be read column by column. */
export interface PartsRow {
  type: 'parts';
  /** Set for what only reminds of something that is said elsewhere. */
  quiet?: true;
  columns: Part[][];
}

/** What people say, and what may be answered. */
export interface AnswersRow {
  type: 'answers';
  title: Spoken;
  said: Spoken;
  answer: Spoken;
  items: { said: Said; answer: Said }[];
}

/** Numbers. */
export interface FiguresRow {
  type: 'figures';
  title: Spoken;
  items: { value: string; unit?: Said; label: Said; note?: Said; from: string }[];
}

/** The personas of a segment, or those who buy together. */
export interface PeopleRow {
  type: 'people';
  title: Spoken;
  items: PrintedPerson[];
  none?: Spoken;
}

export interface PrintedPerson {
  id: string;
  name: Said;
  portrait: PrintedPortrait;
  role?: Said;
  /** Their part in a purchase, and how much they weigh in it. */
  part?: Spoken;
  weight?: { value: number; max: number; alt: string };
  note?: Said;
  /** A voice, where there is room for it. */
  quote?: Said;
  state?: Spoken;
}

/** Who weighs how much at which stage. */
export interface MatrixRow {
  type: 'matrix';
  title: Spoken;
  lead: Spoken;
  /** What stands over the names, and what is read where nobody has asked. */
  person: Spoken;
  unknown: Spoken;
  stages: Said[];
  items: { name: Said; cells: { value?: number; max: number; leads: boolean }[] }[];
}

/** What nobody has written yet. */
export interface MissingRow {
  type: 'missing';
  title: Spoken;
  lead: Spoken;
  items: { label: Spoken; description: Spoken }[];
}

/** The personas whose faces stand on a sheet. */
export function facesOn(sheet: SheetHead & { rows?: readonly SheetRow[]; people?: readonly { id: string }[] }): string[] {
  if (sheet.people) return sheet.people.map(({ id }) => id);
  const others = (sheet.rows ?? []).flatMap((row) => (row.type === 'people' ? row.items.map(({ id }) => id) : []));
  return [...(sheet.portrait ? [sheet.id] : []), ...others];
}
