import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Path } from '../schema/walk.ts';
import type { Source } from '../source/source.ts';
import { lastKey } from './value-at.ts';

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
/** A number of France, or one with the code of a country. */
const NUMBER = /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[\s.\-()]*(?:\d[\s.\-()]*){7,11}\d|0[1-9](?:[\s.-]?\d{2}){4})(?!\d)/u;

/** The address or the number of a person, where a team is to be named, or in a record, which names nobody. */
export function personalData(typed: string, path: Path, source: Source): Diagnostic[] {
  const isRecord = source.file.startsWith('research/');
  const isOwner = !isRecord || lastKey(path) === 'owner';
  if (!isRecord && !['owner', 'by', 'who'].includes(lastKey(path))) return [];
  const data = (ADDRESS.exec(typed) ?? NUMBER.exec(typed))?.[0];
  return data === undefined ? [] : [diagnose('text/personal-data', source.locateText(path, data), { data, ...(isOwner && { isOwner }) })];
}
