import type { EntityKind } from '../handbook/handbook.ts';
import type { View } from './view.ts';

/** The name of the picture that stands for a page where it is linked to. */
export function pictureName({ language, original }: View, kind: EntityKind, id: string): string {
  return `${[`${kind}-${id}`, language !== original && language].filter(Boolean).join('.')}.png`;
}
