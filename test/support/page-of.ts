import { resolve } from '../../src/facts/relations.ts';
import type { EntityKind } from '../../src/handbook/handbook.ts';
import { type AnyPage, pageOf as pageOfEntity } from '../../src/page-types/entity/any-page.ts';
import { movedPage } from '../../src/page-types/moved/moved.ts';
import type { View } from '../../src/reading/view.ts';

/** The page at an id, present or former; undefined where there is none. */
export function pageOf(view: View, kind: EntityKind, id: string): AnyPage | undefined {
  const entity = resolve(view.handbook, kind, id);
  if (!entity) return undefined;
  return entity.id === id ? pageOfEntity(view, entity) : movedPage(view, entity, id);
}
