import { fold } from '../languages/fold.ts';
import { spokenIn } from '../languages/index.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { type Table, tableOf } from './table.ts';

/**
 * The words of titles, as `tableOf` reads them: a browser is sent them with the data that it compares, as no other page needs them. Those
 * in French and English are typed everywhere, those in German where the page is in German: there, they come first.
 */
export function writtenTitles(language: string): string {
  return spokenIn(language) === 'de' ? inGerman + inMost : inMost;
}

/** Words that say the same are put together, as they then weigh less. */
function joined(written: string): string {
  const lines = new Map<string, string[]>();
  for (const line of fold(written).trim().split('\n')) {
    const [head = '', said = ''] = line.split(':');
    const open = head.endsWith(' ?');
    const words = said.split('|').map((one) => (open || one.endsWith('?') ? `${one.replace(/ ?\?/, '')}?` : one));
    const meaning = open ? head.slice(0, -2) : head;
    lines.set(meaning, [...(lines.get(meaning) ?? []), ...words]);
  }
  return [...lines].map(([meaning, words]) => `${meaning}:${words.join('|')}\n`).join('');
}

const inMost = joined(french + english);
const inGerman = joined(german);

let table: Table | undefined;

/** Those of all languages, read. */
export function knownTitles(): Table {
  table ??= tableOf(inMost + inGerman);
  return table;
}
