import { allOf, type Entity, entityKinds } from '../../handbook/handbook.ts';
import { pageHref } from '../../reading/href.ts';
import type { View } from '../../reading/view.ts';
import { decisionPage } from '../decision/decision.ts';
import { type GuidePage, guidePage } from '../guide/guide.ts';
import { formerNames, type MovedPage, movedPage } from '../moved/moved.ts';
import type { Address, PageType } from '../page-type.ts';
import { personaPage } from '../persona/persona.ts';
import { recordPage } from '../record/record.ts';
import { icpPage, segmentPage } from '../segment/segment.ts';
import { type EntityPage, withAcronyms } from './entity.ts';

export type AnyPage = EntityPage | GuidePage | MovedPage;

/** The page of an entity. */
export function pageOf(view: View, entity: Entity): EntityPage | GuidePage {
  return entity.kind === 'guide' ? guidePage(view, entity) : withAcronyms(view, entityPage(view, entity));
}

function entityPage(view: View, entity: Exclude<Entity, { kind: 'guide' }>): EntityPage {
  switch (entity.kind) {
    case 'persona':
      return personaPage(view, entity);
    case 'segment':
      return segmentPage(view, entity);
    case 'icp':
      return icpPage(view, entity);
    case 'record':
      return recordPage(view, entity);
    case 'decision':
      return decisionPage(view, entity);
  }
}

/** The pages of all that stands in files, at their present and their former addresses. */
export const contentPages: PageType<AnyPage> = {
  addresses: (view) => entityKinds.flatMap((kind) => addressesOf(view, allOf(view.handbook, kind))),
};

function addressesOf(view: View, entities: readonly Entity[]): Address<AnyPage>[] {
  const present = entities.map((about): Address<AnyPage> => {
    return { href: pageHref(view, about.kind, about.id), make: () => pageOf(view, about), about, searched: true };
  });
  const former = formerNames(entities).map(({ about, alias }): Address<AnyPage> => {
    return { href: pageHref(view, about.kind, alias), make: () => movedPage(view, about, alias), about };
  });
  return [...present, ...former];
}
