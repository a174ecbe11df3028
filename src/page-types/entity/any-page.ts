import type { Entity } from '../../handbook/handbook.ts';
import type { View } from '../../reading/view.ts';
import { icpPage, segmentPage } from '../audience/audience.ts';
import { type GuidePage, guidePage } from '../guide/guide.ts';
import { personaPage } from '../persona/persona.ts';
import { recordPage } from '../record/record.ts';
import type { EntityPage, MovedPage } from './entity.ts';

export type AnyPage = EntityPage | GuidePage | MovedPage;

/** The page of an entity. */
export function pageOf(view: View, entity: Entity): EntityPage | GuidePage {
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
