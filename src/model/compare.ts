import type { GlanceItem } from './glance.ts';
import type { Portrait } from './portrait.ts';
import type { Text } from './text.ts';

/** Where somebody stands on a scale that others share. */
export interface ComparedPlace {
  /** Whose place it is, among the people of the comparison. */
  whose: number;
  /** From 0, the left pole, to 1. */
  share: number;
  /** Two that stand close to one another are drawn on two lanes, from 0. */
  lane: number;
  /** The place in words, `7 sur 10`. */
  label: string;
}

/** A scale on which several people stand. */
export interface ComparedScale {
  label?: Text;
  left: Text;
  right: Text;
  places: ComparedPlace[];
  lanes: number;
}

/** People side by side. */
export interface Compare {
  type: 'compare';
  people: { name: Text; href: string; role: Text; portrait: Portrait }[];
  quotes: (Text | undefined)[];
  scales: ComparedScale[];
  rows: { label: Text; cells: GlanceItem[][]; none: Text }[];
  words: { person: Text; quote: Text; attitudes: Text };
}
