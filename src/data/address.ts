import type { EntityKind } from '../handbook/handbook.ts';
import { pageHref } from '../reading/href.ts';
import type { View } from '../reading/view.ts';
import { sections } from '../text/links.ts';

/** An address that works outside the site too, where the handbook says where the site stands. */
export function absolute({ handbook }: Pick<View, 'handbook'>, href: string): string {
  const { site } = handbook.config;
  return site ? new URL(href, site).href : href;
}

/** The whole address of a page. */
export function pageUrl(view: View, kind: EntityKind, id: string, anchor?: string): string {
  return absolute(view, pageHref(view, kind, id, anchor));
}

/** What tells a file of another language from that of the content's own: `.en`. */
export function languageSuffix({ language, original }: View): string {
  return language === original ? '' : `.${language}`;
}

/** The path of an entity's data. */
export function entityPath(view: View, kind: EntityKind, id: string): string {
  return `api/${sections[kind]}/${id}${languageSuffix(view)}.json`;
}
