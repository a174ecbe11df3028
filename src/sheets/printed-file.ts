import { personasInUse } from '../facts/state.ts';
import type { View } from '../reading/view.ts';
import { isOfSegments, type PrintFormat } from '../schema/print-formats.ts';

/** A file to print that a build has made. */
export interface PrintedFile {
  name: string;
  format: PrintFormat;
  /** The language of its sheets. */
  language: string;
  /** Whom or what it shows. */
  ids: readonly string[];
  /** The department that it is for, where it is for one. */
  department?: string;
  bytes: number;
  pages: number;
  /** A small picture of its first page. */
  thumbnail?: { name: string; width: number; height: number };
}

/** What a file shows. */
type Shown = Pick<PrintedFile, 'format' | 'ids'>;

/** The most sheets that one finds one's way among by their looks; from there on names do. */
const MOST = 60;

/** Whether personas are too many to show a picture of each one's sheets. */
export function areMany({ handbook }: View): boolean {
  return personasInUse(handbook).length > MOST;
}

/** Whether a file is about one persona alone. */
export function isOfPerson({ format, ids }: Shown): boolean {
  return !isOfSegments(format) && format !== 'booklet-a4' && ids.length === 1;
}

/** Whether anybody is shown what the first page of a file looks like. */
export function hasThumbnail(view: View, file: Shown): boolean {
  return !(areMany(view) && isOfPerson(file));
}
