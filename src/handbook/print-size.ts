import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import { countParts } from '../text/limits.ts';
import { type Entity, nameOf } from './handbook.ts';

/**
 * How much of one file is set on paper. Each of its lines, signs and values takes the typesetter some 20 KB, and whoever prints a booklet
 * has to turn the pages: this comes to a hundred of them.
 */
const MOST_PRINTED = 8000;
/** Half a line weighs as much as a sign. */
const LETTERS_AS_ONE = 50;

/** Whether an entity is far too long for any sheet, and is not even set. */
export function isTooLongToPrint(entity: Pick<Entity, 'data' | 'source'>): boolean {
  // Letters are counted at once, and of nearly all files they are too few for so many signs.
  const letters = lettersIn(entity.data) + (entity.source.body?.text.length ?? 0);
  return letters * (1 + 1 / LETTERS_AS_ONE) > MOST_PRINTED && sizeOfEntity(entity) > MOST_PRINTED;
}

/** Tells that an entity is on no sheet. */
export function tooLongToPrint(entity: Entity): Diagnostic {
  const size = sizeOfEntity(entity);
  return diagnose('print/too-long', startOf(entity.file), { name: nameOf(entity), size, limit: MOST_PRINTED });
}

/** How much there is to set of an entity: its values, and the lines and signs of its texts. */
function sizeOfEntity({ data, source }: Pick<Entity, 'data' | 'source'>): number {
  return sizeOf(data) + sizeOfText(source.body?.text ?? '');
}

function sizeOfText(text: string): number {
  return countParts(text) + Math.floor(text.length / LETTERS_AS_ONE);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 2 + sizeOfText(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 0);
}

/** No less than the letters, and the weight, of what stands in a value. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return 2 + value.length;
  let sum = 0;
  // A list is gone through by its items, as the names of their places are slow to make.
  if (Array.isArray(value)) for (const one of value) sum += lettersIn(one);
  else if (isRecord(value)) for (const key in value) sum += lettersIn(value[key]);
  return sum;
}
