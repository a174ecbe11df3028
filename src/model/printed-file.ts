import type { PrintFormat } from '../schema/print-formats.ts';

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
