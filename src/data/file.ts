import type { EntityKind } from '../handbook/handbook.ts';
import { pageHref } from '../reading/href.ts';
import type { View } from '../reading/view.ts';
import { sections } from '../text/links.ts';

/** One file for other tools, by its path in the site. */
export interface ApiFile {
  path: string;
  content: string | Uint8Array;
  /** Whether this comes after what the same path was given before. */
  more?: true;
}

/** Data as readable JSON, with a line break at its end as any text file. */
export function jsonFile(path: string, data: unknown): ApiFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}

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
