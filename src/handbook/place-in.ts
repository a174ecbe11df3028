import { isRecord, own } from '../schema/own.ts';
import { stepsOf } from './handbook.ts';

/** Where a translation writes a text: its path with the items of lists by what they are called by there, or counted from 1. */
export function placeIn(key: string, data: unknown): string {
  const place: unknown[] = [];
  let at = data;
  for (const step of stepsOf(key)) {
    const inner = Array.isArray(at) ? at[Number(step)] : keyIn(at, step);
    place.push(Array.isArray(at) ? (nameOf(inner) ?? Number(step) + 1) : step);
    at = inner;
  }
  return place.join('.');
}

/** What an item of a list is called by in a translation: its id, or, where items have none, what tells them apart. */
export function nameOf(item: unknown): unknown {
  return ['id', 'key', 'persona', 'statement', 'ref', 'stage', 'label', 'short']
    .map((key) => keyIn(item, key))
    .find((name) => name !== undefined);
}

function keyIn(data: unknown, key: string): unknown {
  return isRecord(data) ? own(data, key) : undefined;
}
