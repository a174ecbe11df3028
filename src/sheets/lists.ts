import { labelOf } from '../reading/label.ts';
import { items, type Value } from '../reading/value.ts';
import type { Group, Part } from './parts.ts';
import { statedOf } from './runs.ts';

/** All statements of a list under its label; undefined where it is empty. */
export function groupAt(list: Value): Group | undefined {
  const all = items(list).map((one) => statedOf(one));
  return all.length > 0 ? { title: labelOf(list).text, items: all } : undefined;
}

/** A list as a part of its own. */
export function listPart(list: Value | undefined): Part[] {
  const group = list && groupAt(list);
  return group?.title ? [{ title: group.title, groups: [{ items: group.items }] }] : [];
}
