import { entityKinds } from '../handbook/handbook.ts';
import { sectionLayout } from './section-order.ts';
import { itemId, type Value } from './value.ts';

/** The anchor of an item of a list: its id, which stands alone where its whole file knows it, or its place where it has none. */
export function anchorOf(value: Value): string {
  const { path, role } = value;
  const id = itemId(value);
  const steps = path.map((step) => (typeof step === 'number' ? step + 1 : kebab(step)));
  if (id === undefined) return steps.join('-');
  if (!role.claim && !role.citable) return [...steps.slice(0, -1), id].join('-');
  return reserved.has(id) ? `item-${id}` : id;
}

/** The anchor of a key of a page. */
export function fieldAnchor(key: string): string {
  return kebab(key);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The anchors that a page has anyway: an author's id that is one of them must not be there twice. What a decision holds has the key
 * before its id, so that its keys are nobody else's.
 */
const reserved = new Set([
  'content',
  'coverage',
  'missing',
  ...entityKinds.flatMap((kind) =>
    kind === 'decision' ? [] : sectionLayout[kind].flatMap(({ section, keys }) => [section, ...keys.map(kebab)]),
  ),
]);
