import { type LanguageCode, languages } from '../languages/index.ts';
import { hasOwn } from '../schema/own.ts';
import { Unreadable } from './tree.ts';

/** What a file may hold at most: far beyond any list of personas, and little enough to be read in seconds. */
export const most = {
  /** Bytes of a file. */
  bytes: 50_000_000,
  /** Bytes of a workbook once it is unzipped. */
  unzipped: 60_000_000,
  /** Bytes that one byte of a zip may stand for, in a part of more than a megabyte: a table of many rows has ten, bombs have hundreds. */
  ratio: 100,
  /** Files in a workbook. */
  parts: 2000,
  /** Tags in the XML of a workbook: each becomes an object. */
  tags: 2_000_000,
  /** Elements in one XML file of a document or presentation: a book of a thousand pages has half as many. */
  elements: 1_000_000,
  /** Tags of a page of HTML. */
  html: 200_000,
  /** Bytes between two tags: a cell of Excel holds 32 767 letters. */
  text: 200_000,
  /** Letters of all texts of a file: a workbook keeps a text once that stands in many cells, and an alias repeats one. */
  letters: 50_000_000,
  rows: 50_000,
  cells: 2_000_000,
  /** Lists and maps within one another. */
  depth: 100,
} as const;

type Limit = keyof typeof most;

/** @throws {Unreadable} where there is more of something than an import takes. */
export function within(limit: Limit, count: number): void {
  if (count > most[limit]) throw new Unreadable('too-large', limit);
}

/** Of what a file has too much, in words; nothing where a reader has told no more. */
export function tooMuch(detail: string, language: LanguageCode): string {
  return hasOwn(most, detail) ? languages[language].importing.limits[detail](new Intl.NumberFormat(language).format(most[detail])) : '';
}
