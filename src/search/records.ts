import { type Entity, entityKinds, type Handbook } from '../handbook/handbook.ts';
import { pageHref } from '../model/href.ts';
import { hueOf } from '../model/hue.ts';
import { type AnyPage, pageOf } from '../model/pages/index.ts';
import { portraitOf } from '../model/portrait.ts';
import { allOf } from '../model/resolve.ts';
import { type View, viewIn } from '../model/view.ts';
import { facetsOf } from './facets.ts';
import { placesOf } from './places.ts';
import type { SearchRecord } from './record.ts';

/** Every page of every language, as the search sees it. */
export function* searchRecords(handbook: Handbook): Generator<SearchRecord> {
  for (const language of handbook.config.languages) {
    const view = viewIn(handbook, language);
    for (const kind of entityKinds) for (const entity of allOf(handbook, kind) as Entity[]) yield* recordOf(view, entity);
  }
}

function* recordOf(view: View, entity: Entity): Generator<SearchRecord> {
  const page: AnyPage | undefined = pageOf(view, entity.kind, entity.id);
  if (!page || page.type === 'moved') return;
  const { name, role, summary } = page.head;
  // A page that is not translated, down to its title, is found in its own language.
  if (name.lang && !entity.translations.has(view.language)) return;
  const line = role ?? summary;
  const hue = hueOf(view.handbook, entity);
  yield {
    href: pageHref(view, entity.kind, entity.id),
    language: view.language,
    kind: entity.kind,
    name: name.text,
    ...(line && !line.lang && { line: line.text }),
    ...(entity.kind === 'persona' && faceOf(view, entity as Entity<'persona'>)),
    ...(hue !== undefined && { hue }),
    facets: facetsOf(view, entity),
    places: placesOf(page),
  };
}

function faceOf(view: View, persona: Entity<'persona'>): Pick<SearchRecord, 'image' | 'initials'> {
  const { image, initials } = portraitOf(view, persona);
  return { initials, ...(image && { image: image.src }) };
}
