import type { DictionaryField } from '../../schema/field-dictionary.ts';
import { FLOOR } from '../../schema/snapshot.ts';
import { certainKinds, personalDataIn } from '../../text/personal-data/personal-data.ts';
import type { Engine } from '../engine.ts';
import type { PlacedField } from '../export/columns.ts';
import { name, text } from '../sql.ts';

/** What is known of all contacts by one field, one value a contact, `NaN` where there is none. */
export interface Column {
  name: string;
  field: DictionaryField;
  /** Numbers as they are, days as how many they lie before the snapshot, yes as 1 and no as 0, texts as their place among `words`. */
  values: Float64Array;
  /** Of a text, what is said most often; what else is said has the place behind them. Of fewer than ten people nothing is told. */
  words?: readonly string[];
}

/** Texts that are told apart in one field. */
const MOST_WORDS = 40;

/** The contacts in an order that does not hang on that of the export. */
export const orderedSql = 'CREATE TABLE ordered AS SELECT * FROM features ORDER BY _id';

/** What the table `ordered` holds of the fields that may be looked at: all but personal ones. */
export async function readColumns(engine: Engine, placed: readonly PlacedField[], at: string): Promise<Column[]> {
  const columns: Column[] = [];
  for (const { name: field, field: about } of placed) {
    if (about.personal === true) continue;
    const said = about.type === 'text' ? await wordsOf(engine, field) : undefined;
    // Addresses and numbers that nobody has declared as personal are told of nobody.
    const words = said?.some(isPersonal) ? [] : said;
    const values = await engine.numbers(`SELECT ${asNumber(field, about, at, words)} FROM ordered`);
    columns.push({ name: field, field: about, values, ...(words && { words }) });
  }
  return columns;
}

function asNumber(field: string, { type }: DictionaryField, at: string, words: readonly string[] = []): string {
  const column = name(field);
  if (type === 'date') return `CAST(DATE ${text(at)} - ${column} AS DOUBLE)`;
  if (type === 'boolean') return `CAST(CASE WHEN ${column} THEN 1 WHEN NOT ${column} THEN 0 END AS DOUBLE)`;
  if (type !== 'text') return `CAST(${column} AS DOUBLE)`;
  const places = words.map((word, place) => `WHEN ${text(word)} THEN ${place}`).join(' ');
  const place = places === '' ? '0' : `CASE ${column} ${places} ELSE ${words.length} END`;
  return `CAST(CASE WHEN ${column} IS NOT NULL AND ${column} <> '' THEN ${place} END AS DOUBLE)`;
}

const isPersonal = (word: string) => personalDataIn(word).some(({ kind }) => certainKinds.has(kind));

async function wordsOf(engine: Engine, field: string): Promise<string[]> {
  const column = name(field);
  const rows = await engine.rows(
    `SELECT ${column} AS word FROM ordered WHERE ${column} <> '' GROUP BY 1 HAVING count(*) >= ${FLOOR} ORDER BY count(*) DESC, 1 LIMIT ${MOST_WORDS}`,
  );
  return rows.map(({ word }) => String(word));
}
