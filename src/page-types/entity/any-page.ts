import type { Entity } from '../../handbook/handbook.ts';
import type { NavLink } from '../../reading/frame.ts';
import type { View } from '../../reading/view.ts';
import { icpPage, segmentPage } from '../audience/audience.ts';
import { type GuidePage, guidePage } from '../guide/guide.ts';
import { shelvesOf } from '../list/list.ts';
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
      return guidePage(view, entity, neighboursOf(view, entity.id));
  }
}

/** The pages before and after one, in the order of the guide. */
function neighboursOf(view: View, id: string): NavLink[] {
  const cards = shelvesOf(view, 'guide').flatMap((shelf) => shelf.cards);
  const at = cards.findIndex(({ href }) => href.endsWith(`/${id}/`));
  return [cards[at - 1], cards[at + 1]].flatMap((card) => (card ? [{ href: card.href, label: card.name.text, current: false }] : []));
}
