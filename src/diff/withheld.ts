import { findEvidence } from '../facts/evidence.ts';
import { byId, type Entity, everyEntity, type Handbook } from '../handbook/handbook.ts';
import { fold } from '../languages/fold.ts';
import { dataAt, type Value, valueAtPath } from '../reading/value.ts';
import { isEvidence } from '../schema/reference.ts';
import { walk } from '../schema/walk.ts';
import type { Detail } from './change.ts';
import { type Bag, bagOf, likeness } from './likeness.ts';

/** More alike than this to what may not be read, old words may not be told. */
const TOO_ALIKE = 0.6;

/** Says whether old words may be told today. */
export interface Withheld {
  /** Whether a text is, or holds, or comes near to, what is reserved or erased today. */
  isKept(text: string): boolean;
  /** The handbook of today as its readers may read it: what evidence is looked up in. */
  shown: Handbook;
}

/**
 * What old words may not bring back: what is reserved today, wherever it stood before, and what studies no longer say.
 * @param studied the texts of studies of before, which may hold what is erased.
 */
export function withheldBy(whole: Handbook, shown: Handbook, studied: readonly string[]): Withheld {
  let kept: { text: string; bag: Bag }[] | undefined;
  const find = () => {
    const open = new Set(everyEntity(shown).flatMap(textsOf));
    const reserved = shown.readers === 'research' ? [] : everyEntity(whole).flatMap((entity) => hiddenTexts(entity, shown));
    const gone = new Set([...reserved, ...studied.map((text) => fold(text).trim())].filter((text) => text.length > 2 && !open.has(text)));
    return [...gone].map((text) => ({ text, bag: bagOf(text) }));
  };
  return {
    shown,
    isKept(text) {
      kept ??= find();
      const said = fold(text).trim();
      const bag = bagOf(said);
      return said.length > 2 && kept.some((one) => isWithin(said, one.text) || likeness(one.bag, bag) >= TOO_ALIKE);
    },
  };
}

/** A word or two stand in many texts, and give none of them away. */
const FEW_LETTERS = 12;

function isWithin(one: string, other: string): boolean {
  const isLong = Math.min(one.length, other.length) >= FEW_LETTERS;
  return one === other || (isLong && (one.includes(other) || other.includes(one)));
}

/** The texts of all studies of a handbook. */
export function studiedIn({ records }: Handbook): string[] {
  return [...records.values()].flatMap(textsOf);
}

function hiddenTexts(entity: Entity, shown: Handbook): string[] {
  const open = byId(shown, entity.kind).get(entity.id);
  if (open?.data === entity.data) return [];
  const told = new Set(open ? textsOf(open) : []);
  return textsOf(entity).filter((text) => !told.has(text));
}

function textsOf({ schema, data }: Entity): string[] {
  const texts: string[] = [];
  walk(schema, data, ({ value, role }) => {
    if (role.text && typeof value === 'string') texts.push(fold(value).trim());
  });
  return texts;
}

/** Marks the details whose old words are not to be told. */
export function withWithheld(
  details: readonly Detail[],
  before: Value,
  kind: string,
  guarded: readonly string[],
  withheld: Withheld,
): Detail[] {
  return details.flatMap((one): Detail[] => {
    if (!('from' in one) || one.from === undefined || (one.type !== 'removed' && one.type !== 'reworded' && one.type !== 'value'))
      return [one];
    const old = valueAtPath(before, one.from);
    if (guarded.includes(String(one.from[0]))) return one.type === 'removed' ? [] : [{ ...one, withheld: true }];
    const words = wordsIn(old);
    // What customers said, and of whom, is somebody’s own: it leaves with the study that tells it.
    const isKept = kind === 'record' || restsOnErased(old, withheld.shown) || words.some((text) => withheld.isKept(text));
    return [isKept ? { ...one, withheld: true } : one];
  });
}

function wordsIn({ schema, data }: Value): string[] {
  const words: string[] = [];
  walk(schema, data, ({ value, role }) => {
    if (role.text && !role.proper && typeof value === 'string') words.push(value);
  });
  return words;
}

function restsOnErased(value: Value, shown: Handbook): boolean {
  return citesErased(dataAt(value, 'evidence'), shown);
}

/** Whether some of a list of evidence is found no more. */
export function citesErased(evidence: unknown, shown: Handbook): boolean {
  // What is only reserved bears no id.
  return Array.isArray(evidence) && evidence.some((one) => isEvidence(one) && !one.ref.includes(':') && !findEvidence(shown, one.ref));
}
