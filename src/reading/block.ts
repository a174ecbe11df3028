import type { StandingKind } from '../facts/evidence.ts';
import type { CitableKind, TextKind } from '../schema/field.ts';
import type { CautionMark } from './caution.ts';
import type { ShownPortrait } from './portrait.ts';
import type { Text } from './text.ts';

/** How well a statement is grounded, with the word that says so. */
export interface Standing {
  kind: StandingKind;
  label: Text;
}

/** One thing that a statement rests on, or that speaks against it. */
export interface Evidence {
  stance: 'supports' | 'contradicts';
  label: Text;
  kind: CitableKind | 'record' | 'reserved' | 'unknown';
  /** What was said, found or measured; a whole record has its title only. */
  text?: Text;
  by?: Text;
  source: Text;
  href?: string;
  /** What kind of research it is. */
  nature?: Text;
  date?: string;
  note?: Text;
}

export interface Grounds {
  standing?: Standing;
  evidence: Evidence[];
  /** How much evidence there is, in words, and how much against. */
  summary?: Text[];
  /** What the address of the statement is called. */
  link?: Text;
}

/** A place on a short scale, with its words. */
export interface Level {
  value: number;
  min: number;
  max: number;
  label: Text;
}

/** Something that rests on a verbatim, a finding, a figure or a whole record. */
export interface Citation {
  href: string;
  /** The page that it stands on, and under which heading. */
  page: Text;
  text: Text;
  stance: Evidence['stance'];
  label: Text;
}

/** All that rests on one thing. */
export interface Cited {
  label: string;
  items: Citation[];
}

export interface Pair {
  key: string;
  label: Text;
  block: Block;
  /** True where the value speaks for itself, as `Peur`, and needs its label only as a help. */
  bare?: true;
  /** True where it is part of the line that introduces somebody. */
  introduces?: true;
}

export interface Statement extends Grounds {
  anchor: string;
  text: Text;
  priority?: { value: string; label: Text };
  ai?: Text;
  note?: Text;
  time?: Text;
  emotion?: Level;
  keyMoment?: Text;
  answer?: Text;
  figure?: Text;
  more: Pair[];
  citedBy: Cited;
  /** What guidance says in answer to it, and for which department. */
  answers?: { label: Text; items: { text: Text; href: string; department: Text }[] };
  /** Set where guidance answers others, and not this one. */
  unanswered?: Text;
}

export interface Link {
  text: Text;
  href?: string;
  more: Pair[];
  hue?: number;
  /** What must be known of whom it leads to. */
  cautions?: CautionMark[];
}

export interface Scale extends Grounds {
  anchor: string;
  label?: Text;
  left: Text;
  right: Text;
  level: Level;
  /** The whole in one phrase, for those who do not see it drawn. */
  alt: Text;
  note?: Text;
  more: Pair[];
}

export interface Channel extends Grounds {
  anchor: string;
  channel: Text;
  level: Level;
  preferred?: Text;
  purpose?: Text;
  note?: Text;
  more: Pair[];
}

export interface JourneyStep {
  anchor: string;
  stage: Text;
  phase?: Text;
  emotion?: Level;
  keyMoment?: Text;
}

export interface Figure {
  anchor: string;
  value: string;
  unit?: Text;
  label: Text;
  date: string;
  source?: Link;
  /** What was measured, where it is that. */
  measured?: { label: Text; value: Text };
  note?: Text;
  series?: Series;
  citedBy: Cited;
}

/** How a figure moved. */
export interface Series {
  title: Text;
  /** All of it in one phrase: what a drawing says to those who do not see it, and paper to everybody. */
  twin: Text;
  points: { date: string; value: string; base?: string; amount: number; day: number }[];
  columns: Record<'date' | 'value' | 'base', Text>;
}

export interface Verbatim {
  anchor: string;
  text: Text;
  by?: Text;
  context?: Text;
  more: Pair[];
  citedBy: Cited;
}

/** One of several things of the same kind, each with a name. */
export interface EntryItem {
  anchor: string;
  title: Text;
  lead?: Text;
  pairs: Pair[];
}

/** A table that has a cell for each row and column, empty or not. */
export interface TableRow {
  key: string;
  label: Text;
  cells: (Block | undefined)[];
}

/** A theme across the records on an audience. */
export interface ThemeRow {
  theme: Text;
  /** How many verbatims and findings of each record speak of it; zero is none. */
  counts: number[];
  /** In how many records it was heard, in words. */
  heard: Text;
  /** The statements that rest on it, and how many in words. */
  said: Text;
  statements: Pick<Citation, 'href' | 'page' | 'text'>[];
  /** What stands in their place where there is none. */
  none: Text;
  /** True for a theme that keeps coming up and that no persona states yet. */
  candidate?: true;
}

/** One of the few things to know of somebody before anything else; it leads to the place where it is said in full. */
export interface GlanceItem {
  text: Text;
  href: string;
  label?: Text;
  standing?: Standing;
}

/** Where somebody stands on a scale that others share. */
export interface ComparedPlace {
  /** Whose place it is, among the people of the comparison. */
  whose: number;
  /** From 0, the left pole, to 1. */
  share: number;
  /** Two that stand close to one another are drawn on two lanes, from 0. */
  lane: number;
  /** The place in words, `7 sur 10`. */
  label: Text;
}

/** A scale on which several people stand. */
export interface ComparedScale {
  label?: Text;
  left: Text;
  right: Text;
  places: ComparedPlace[];
  lanes: number;
}

/** One of several people side by side. */
export interface ComparedPerson {
  name: Text;
  href: string;
  role: Text;
  portrait: ShownPortrait;
  cautions: CautionMark[];
  /** The part in a purchase that an ICP gives them. */
  part?: PartInPurchase;
}

/** What somebody does in a purchase, and how much it counts, as a whole and from stage to stage. */
export interface PartInPurchase {
  roles: Text[];
  weight?: Level;
  notes: Text[];
  more: Pair[];
  stages: { stage: Text; weight: Level }[];
}

/** People side by side. */
export interface Comparison {
  type: 'compare';
  people: ComparedPerson[];
  quotes: ({ text: Text; standing?: Standing } | undefined)[];
  scales: ComparedScale[];
  rows: { label: Text; cells: GlanceItem[][]; none: Text }[];
  words: { person: Text; quote: Text; attitudes: Text };
  /** The way to the same people in detail, where there are at least two. */
  more?: { href: string; text: Text };
}

/** How much of something there is, in words and drawn. */
export interface Bar {
  label: Text;
  href?: string;
  hue?: number;
  text: Text;
  /** Of a hundred; none where it is withheld. */
  share?: number;
}

/** Counts in rows and columns, each cell the darker the more it holds. */
export interface Heat {
  type: 'heat';
  /** What the table is called. */
  name: Text;
  lead: Text;
  columns: Text[];
  /** `step` is from 0, nobody, to 5, the most. */
  rows: { label: Text; href?: string; cells: { text: string; step: number }[] }[];
  note?: Text;
}

/** One value of a content file, made ready to be shown in one of a few shapes. */
export type Block =
  | { type: 'text'; text: Text; kind: TextKind; href?: string }
  | { type: 'level'; level: Level }
  | { type: 'list'; items: Text[] }
  | { type: 'links'; items: Link[] }
  | { type: 'pairs'; items: Pair[] }
  | { type: 'entries'; items: EntryItem[] }
  | { type: 'table'; columns: Text[]; rows: (Block | undefined)[][] }
  | { type: 'statements'; items: Statement[]; ordered: boolean }
  | { type: 'grounds'; grounds: Grounds }
  | { type: 'scales'; items: Scale[] }
  | { type: 'channels'; items: Channel[] }
  | { type: 'journey'; steps: JourneyStep[]; title: Text; emotionTitle: Text; rows: TableRow[] }
  | { type: 'figures'; items: Figure[] }
  | { type: 'verbatims'; items: Verbatim[] }
  | { type: 'bars'; items: Bar[]; lead?: Text; note?: Text }
  | Heat
  | Comparison
  | {
      type: 'patterns';
      title: Text;
      /** How many themes there are, and in how many studies. */
      tally: Text[];
      records: { kind: Text; month: string; title: Text; href: string }[];
      themes: ThemeRow[];
      once: ThemeRow[];
      words: Record<'lead' | 'once' | 'theme' | 'statements', Text>;
    };
