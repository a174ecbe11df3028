import { resolve } from '../facts/relations.ts';
import { allOf, type Entity, type EntityKind, entityKinds, type Handbook } from '../handbook/handbook.ts';
import { type AnyPage, pageOf } from '../page-types/entity/any-page.ts';
import { pageHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { portraitOf } from '../reading/portrait.ts';
import { type View, viewIn } from '../reading/view.ts';
import { facetsOf } from './facets.ts';
import { placesOf } from './places.ts';
import type { SearchRecord } from './record.ts';

/** Every page of every language, as the search sees it. */
export function* searchRecords(handbook: Handbook): Generator<SearchRecord> {
  for (const language of handbook.config.languages) {
    const view = viewIn(handbook, language);
    for (const kind of entityKinds) {
      for (const { id } of allOf(handbook, kind)) {
        const page = pageOf(view, kind, id);
        const record = page && recordOf(view, kind, id, page);
        if (record) yield record;
      }
    }
  }
}

/** A page as the search sees it; undefined where it is found under another address, or in another language. */
export function recordOf(view: View, kind: EntityKind, id: string, page: AnyPage): SearchRecord | undefined {
  const entity: Entity | undefined = resolve(view.handbook, kind, id);
  if (!entity || page.type === 'moved') return undefined;
  const { name, role, summary } = page.head;
  // A page that is not translated, down to its title, is found in its own language.
  if (name.lang && !entity.translations.has(view.language)) return undefined;
  const line = role ?? summary;
  const hue = hueOf(view.handbook, entity);
  return {
    href: pageHref(view, kind, id),
    language: view.language,
    kind,
    name: name.text,
    ...(line && !line.lang && { line: line.text }),
    ...(entity.kind === 'persona' && faceOf(view, entity)),
    ...(hue !== undefined && { hue }),
    facets: facetsOf(view, entity),
    places: placesOf(page),
  };
}

function faceOf(view: View, persona: Entity<'persona'>): Pick<SearchRecord, 'image' | 'initials'> {
  const { image, initials } = portraitOf(view, persona);
  return { initials, ...(image && { image: image.src }) };
}
