import { imagePath } from '../check/images.ts';
import type { EntityKind } from '../handbook/handbook.ts';
import { sections } from '../text/links.ts';
import type { View } from './view.ts';

type Where = Pick<View, 'base' | 'language' | 'original'>;

/** The address of a page's folder in the language of a view: the content's own language has no prefix. */
export function homeHref({ base, language, original }: Where): string {
  return language === original ? base : `${base}${language}/`;
}

/** The address of a page of the site. */
export function pageHref(view: Where, kind: EntityKind, id: string, anchor?: string): string {
  return `${homeHref(view)}${sections[kind]}/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** The kinds that have a page listing all of them; ICPs are listed with segments. */
export type ListedKind = Exclude<EntityKind, 'icp'>;

/** The address of the page that lists everything of a kind. */
export function indexHref(view: Where, kind: ListedKind, anchor?: string): string {
  return `${homeHref(view)}${sections[kind]}/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the page of all keys. */
export function referenceHref(view: Where): string {
  return `${homeHref(view)}reference/`;
}

/** The address of the page that says what is left to do. */
export function healthHref(view: Where, anchor?: string): string {
  return `${homeHref(view)}health/${anchor ? `#${anchor}` : ''}`;
}

/** The address of an image, named as in a file of the content folder. */
export function imageHref({ base }: Where, file: string, image: string): string {
  const path = imagePath(file, image).split('/').map(encodeURIComponent).join('/');
  return `${base}files/${path}`;
}
