import type { Entity } from '../handbook/handbook.ts';
import { labelOf } from './label.ts';
import type { Text } from './text.ts';
import { child, entityValue, textOf, type Value } from './value.ts';
import type { View } from './view.ts';

/** The keys that name an object, best first. */
export const titleKeys = ['title', 'name', 'text', 'stage', 'label', 'channel', 'by', 'left'] as const;

/** What an object is called by those who read it. */
export function titleOf(value: Value): Text {
  for (const key of titleKeys) {
    const named = child(value, key);
    if (named) return textOf(named);
  }
  return labelOf(value);
}

/** The name or title of an entity. */
export function entityTitle(view: View, entity: Entity): Text {
  return titleOf(entityValue(view, entity));
}
