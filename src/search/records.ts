import { buyingRolesOf } from '../facts/buying-roles.ts';
import { allOf, type Entity, entityKinds, type Handbook, isOfKind } from '../handbook/handbook.ts';
import { pageOf } from '../page-types/entity/any-page.ts';
import type { EntityPage } from '../page-types/entity/entity.ts';
import type { GuidePage } from '../page-types/guide/guide.ts';
import { cautionMarks } from '../reading/caution.ts';
import { pageHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { portraitOf } from '../reading/portrait.ts';
import { type View, viewIn, word } from '../reading/view.ts';
import { recordFacetsOf } from './facets.ts';
import { searchPlacesOf } from './places.ts';
import type { SearchRecord } from './record.ts';

/** Every page of every language, as the search sees it. */
export function* searchRecords(handbook: Handbook): Generator<SearchRecord> {
  for (const language of handbook.config.languages) {
    const view = viewIn(handbook, language);
    for (const kind of entityKinds) {
      for (const entity of allOf(handbook, kind)) {
        const record = searchRecordOf(view, entity, pageOf(view, entity));
        if (record) yield record;
      }
    }
  }
}

/** The page of an entity as the search sees it; undefined where it is found in another language. */
export function searchRecordOf(view: View, entity: Entity, page: EntityPage | GuidePage): SearchRecord | undefined {
  const { name, role, summary } = page.head;
  // A page that is not translated, down to its title, is found in its own language.
  if (name.lang && !entity.translations.has(view.language)) return undefined;
  const line = role ?? summary;
  const hue = hueOf(view.handbook, entity);
  return {
    href: pageHref(view, entity.kind, entity.id),
    language: view.language,
    kind: entity.kind,
    name: name.text,
    ...(line && !line.lang && { line: line.text }),
    ...(entity.kind === 'persona' && faceOf(view, entity)),
    ...cautionsIn(view, entity),
    ...(isOfKind(entity, 'persona') && calledIn(view, entity)),
    ...(hue !== undefined && { hue }),
    facets: recordFacetsOf(view, entity),
    places: searchPlacesOf(page),
  };
}

/** What people call somebody who has a part in a purchase. */
function calledIn(view: View, persona: Entity<'persona'>): Pick<SearchRecord, 'called'> {
  const roles = buyingRolesOf(view.handbook, persona).map((role) => word(view, view.words.search.called[role]));
  const own = roles.filter(({ lang }) => !lang);
  return own.length > 0 ? { called: own.map(({ text }) => text).join(', ') } : {};
}

function cautionsIn(view: View, entity: Entity): Pick<SearchRecord, 'cautions'> {
  const all = cautionMarks(view, entity).map(({ kind, from = '', label }) => [kind, from, label.lang ?? '', label.text].join(';'));
  return all.length > 0 ? { cautions: all.join('|') } : {};
}

function faceOf(view: View, persona: Entity<'persona'>): Pick<SearchRecord, 'image' | 'initials'> {
  const { image, initials } = portraitOf(view, persona);
  return { initials, ...(image && { image: image.src }) };
}
