import { resolve } from '../../facts/relations.ts';
import type { EntityKind } from '../../handbook/handbook.ts';
import type { View } from '../../reading/view.ts';
import { icpPage, segmentPage } from '../audience/audience.ts';
import { type GuidePage, guidePage } from '../guide/guide.ts';
import { movedPage } from '../moved/moved.ts';
import { personaPage } from '../persona/persona.ts';
import { recordPage } from '../record/record.ts';
import type { EntityPage, MovedPage } from './entity.ts';

export type AnyPage = EntityPage | GuidePage | MovedPage;

/** The page at an id, present or former; undefined where there is none. */
export function pageOf(view: View, kind: EntityKind, id: string): AnyPage | undefined {
  const entity = resolve(view.handbook, kind, id);
  if (!entity) return undefined;
  if (entity.id !== id) return movedPage(view, entity, id);
  switch (entity.kind) {
    case 'persona':
      return personaPage(view, entity);
    case 'segment':
      return segmentPage(view, entity);
    case 'icp':
      return icpPage(view, entity);
    case 'record':
      return recordPage(view, entity);
    case 'guide':
      return guidePage(view, entity);
  }
}
