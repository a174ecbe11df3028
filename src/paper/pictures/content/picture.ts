import type { Part } from '../../../sheets/parts.ts';
import type { PicturedKind } from '../../../sheets/printed-file.ts';
import type { Said } from '../../../sheets/runs.ts';

/** Somebody’s face: a portrait where there is one, else the initials. */
export interface PicturedFace {
  id: string;
  name: string;
  initials: string;
}

/** What is told of a segment or an ICP in a few words or in numbers. */
export interface Fact {
  label: Said;
  value: Said;
}

/** What stands at the foot: how far the content may be relied on, and who may read it. */
export interface Foot {
  /** `Validé`; absent where nothing is validated, as with segments. */
  state?: { label: string; kind: 'proto' | 'draft' | 'validated' | 'retired' };
  /** When it was last checked, in words that do not age: a picture stays where somebody once pasted it. */
  dated: string;
  /** Whether it is stale: that was too long ago. */
  stale?: true;
  /** How many people a segment or an ICP has been described by. */
  people?: string;
  site: string;
  classification: string;
}

/** A picture of somebody, or of a segment or an ICP, as plain data: the few things that are read in a chat. */
export interface Picture {
  id: string;
  kind: PicturedKind;
  label: string;
  name: Said;
  /** The role of a person; a segment or an ICP in one sentence. */
  line?: Said;
  quote?: Said;
  places: { text: string; hue?: number }[];
  hue?: number;
  /** A person’s own, or those of a segment or an ICP: as many as stand side by side. */
  faces: PicturedFace[];
  /** How many of its people have no room there. */
  more: number;
  facts: Fact[];
  /** Lists under headings, for the formats that have room for them. */
  parts: Part[];
  foot: Foot;
}
