import { sectionLayout } from './layout.ts';
import type { Value } from './value.ts';

/** The anchor of an item of a list: its id, or its place where it has none. */
export function anchorOf({ data, path }: Value): string {
  const id = (data as { id?: unknown } | null)?.id;
  if (typeof id === 'string') return reserved.has(id) ? `item-${id}` : id;
  return path.map((step) => (typeof step === 'number' ? step + 1 : kebab(step))).join('-');
}

/** The anchor of a key of a page. */
export function fieldAnchor(key: string): string {
  return kebab(key);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The anchors that a page has anyway: an author's id that is one of them must not be there twice. */
const reserved = new Set([
  'content',
  'coverage',
  'missing',
  ...Object.values(sectionLayout).flatMap((sections) => sections.flatMap(({ section, keys }) => [section, ...keys.map(kebab)])),
]);
