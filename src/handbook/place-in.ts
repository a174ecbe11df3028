import { isRecord, own } from '../schema/own.ts';
import { stepsOf } from './handbook.ts';

/** Where a translation writes a text: its path with the items of lists by what they are called by there, or counted from 1. */
export function placeIn(key: string, data: unknown): string {
  const place: unknown[] = [];
  let at = data;
  for (const step of stepsOf(key)) {
    const inner = Array.isArray(at) ? at[Number(step)] : keyIn(at, step);
    place.push(Array.isArray(at) ? (nameInTranslation(inner) ?? Number(step) + 1) : step);
    at = inner;
  }
  return place.join('.');
}

/** What an item of a list is called by in a translation: its id, or, where items have none, what tells them apart. */
export function nameInTranslation(item: unknown): unknown {
  return keyIn(item, nameKeyOf(item) ?? '');
}

/** The key under which an item of a list says what a translation calls it. */
export function nameKeyOf(item: unknown): string | undefined {
  return ['id', 'key', 'persona', 'statement', 'ref', 'stage', 'label', 'short'].find((key) => keyIn(item, key) !== undefined);
}

function keyIn(data: unknown, key: string): unknown {
  return isRecord(data) ? own(data, key) : undefined;
}
