import type { Doubt } from '../../facts/evidence.ts';
import type { ScaleKey } from '../../facts/same-scale.ts';
import type { Spoken } from '../../languages/spoken.ts';
import type { SpokenCaution } from '../../reading/caution.ts';
import type { Face } from '../../reading/portrait.ts';

/** Something that is said of somebody. */
export interface SaidOf {
  /** Where it stands on their page. */
  at: string;
  id?: string;
  text: Spoken;
  doubt?: Doubt;
}

/** One list of statements, as it stands under its heading. */
export interface ListOf {
  key: string;
  label: Spoken;
  /** The part of the page that it belongs to. */
  section: Spoken;
  items: SaidOf[];
  /** How many more there are on the page itself. */
  rest?: number;
}

/** Where somebody stands between two poles. */
export interface ScaleOf {
  key: ScaleKey;
  label?: Spoken;
  left: Spoken;
  right: Spoken;
  /** From 0 to 1, and in words. */
  share: number;
  place: Spoken;
  doubt?: Doubt;
}

export interface ChannelOf {
  /** What tells one channel from another, however it is typed. */
  key: string;
  name: Spoken;
  value: number;
  max: number;
  level: Spoken;
  preferred?: true;
  doubt?: Doubt;
}

/** One step of a journey. Steps of one stage stand beside each other, in the order in which the settings declare stages. */
export interface StepOf {
  key: string;
  order: number;
  stage: Spoken;
  at: string;
  title: Spoken;
  action?: Spoken;
  emotion?: { value: number; label: Spoken };
  isKey?: true;
  doubt?: Doubt;
}

/** A segment or a profile that somebody belongs to. */
export interface HomeOf {
  kind: 'segment' | 'icp';
  id: string;
  name: Spoken;
  href: string;
  hue?: number;
  /** Whether it is defined by what its people do. */
  behaves?: true;
}

/** All of a persona that is compared, in one language: what its file of the comparison holds. */
export interface PersonOf {
  id: string;
  name: string;
  href: string;
  role: Spoken;
  portrait: Face;
  cautions: SpokenCaution[];
  homes: HomeOf[];
  /** What they do in a purchase, as it stands alone and within a sentence. */
  roles: { key: string; name: Spoken; within: Spoken }[];
  quote?: SaidOf;
  scales: ScaleOf[];
  channels: ChannelOf[];
  lists: ListOf[];
  journey: StepOf[];
  state: Spoken;
  /** How much of what is said is supported: from 0 to 1, nothing where nothing is said; and in words. */
  share?: number;
  coverage: Spoken[];
  review: Spoken[];
}
