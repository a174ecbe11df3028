import type { Entity } from '../../handbook/handbook.ts';
import { addressAt, pageHref } from '../../reading/href.ts';
import type { View } from '../../reading/view.ts';
import type { Goal, Leads } from './prose.ts';

/** The places of a booklet that something may lead to. */
export interface Places {
  /** The label of each page, by its address on the site. */
  pages: ReadonlyMap<string, string>;
  /** Labels of parts of pages. */
  parts: ReadonlySet<string>;
}

/** The label under which an entity stands in a booklet. */
export function placeLabel({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  return `${kind}-${id}`;
}

/** The label of an anchor of its page. */
export function partLabel(entity: Pick<Entity, 'kind' | 'id'>, anchor: string): string {
  return `${placeLabel(entity)}.${anchor}`;
}

/** Lays out where addresses of the site stand in a booklet of some entities. */
export function bookletPlaces(view: View, entities: readonly Entity[], parts: Iterable<string>): Places {
  return { pages: new Map(entities.map((one) => [pageHref(view, one.kind, one.id), placeLabel(one)])), parts: new Set(parts) };
}

/** No address is longer that the typesetter takes. */
const LONGEST = 4000;

/** Leads from the page of an entity, though not to that page itself, unless it is long enough to get lost in: into the booklet where it goes on there, else to the site where that has an address. */
export function leadsFrom({ handbook }: View, { pages, parts }: Places, from: Pick<Entity, 'kind' | 'id'> | undefined): Leads {
  const { site } = handbook.config;
  return (href): Goal => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href.length > LONGEST ? {} : { url: href };
    const [path = '', anchor] = href.split('#', 2);
    const page = path ? pages.get(path) : from && placeLabel(from);
    if (page && from && page === placeLabel(from) && from.kind !== 'guide') return {};
    if (page) return { to: anchor && parts.has(`${page}.${anchor}`) ? `${page}.${anchor}` : page };
    return site && path ? { url: addressAt(site, href) } : {};
  };
}
