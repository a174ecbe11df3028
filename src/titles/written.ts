import { fold } from '../languages/fold.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { type Table, tableOf } from './table.ts';

/** The words of titles in all languages, as `tableOf` reads them: a browser is sent them with the data that it compares, as no other page needs them. */
export const writtenTitles = fold(french + english);

let table: Table | undefined;

/** The same, read. */
export function knownTitles(): Table {
  table ??= tableOf(writtenTitles);
  return table;
}
