import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Entity, EntityKind, Handbook } from '../../handbook/handbook.ts';
import type { Images } from '../../source/image/gate.ts';
import type { Typography } from '../fonts/typography.ts';
import type { Compiled, Compiler } from './compiler.ts';
import type { FormatName } from './formats.ts';
import type { Wanted } from './subjects.ts';

/** How sheets are wanted. */
export interface PrintOptions {
  grey?: boolean;
  largePrint?: boolean;
  bleed?: boolean;
}

/** What is to be printed. */
export interface PrintJob extends PrintOptions, Wanted {
  /** The images of the content: portraits, and those of guide pages. */
  images: Images;
  /** The same entity with its file, which is closed to readers: where faults are told. A persona, where no kind is named. */
  written: (id: string, kind?: EntityKind) => Entity | undefined;
  /** The whole handbook with its files, for what a booklet shows beside personas. */
  content?: Handbook;
  formats: readonly FormatName[];
  /** The fonts that they are set in, where these are not ours alone. */
  type?: Typography;
  /** What lays them out: one that remembers, where there is a place to. */
  compiler?: Compiler;
  /** One file for all subjects of a format, rather than one for each. */
  one?: boolean;
}

/** One file made, or why it could not be. */
export interface Printed {
  name: string;
  format: FormatName;
  /** Whom it shows, sheet by sheet. */
  ids: string[];
  /** The department that it is for, where it is for one. */
  department?: string;
  /** What is printed on each sheet to know it again by. */
  codes: string[];
  bytes?: Uint8Array;
  /** How many sheets it holds. */
  sheets: number;
  /** How many pages it has, and a layout of the first, for those who want a picture of the file. */
  pages?: number;
  cover?: () => Pick<Compiled, 'key' | 'svg'>;
  diagnostics: Diagnostic[];
}
