import { nameLikeness } from '../people/likeness.ts';
import type { Resolve } from '../resolve.ts';
import { item, type TreeEntry, type TreeItem } from '../tree.ts';

/** Fields that people name with a verb and go on: “wants to swap shifts”, “lives in Exeter”. */
const TOLD = new Set(['goals', 'needs', 'irritants', 'delights', 'brakes', 'demographics.place']);
/** Fields under which lines stand that say something else each. */
const MIXED = /^(?:story|summary|demographics)$/;
/** Words of a verb, with what it takes. */
const MOST = 3;

/** Lists of which each line begins with what it tells are read line by line. A place is what stands behind the verb; other lines stay whole. */
export function toldLines(entries: readonly TreeEntry[], resolve: Resolve): TreeEntry[] {
  return entries.flatMap((entry) => {
    const match = resolve(entry.path);
    if (!match || entry.items.length === 0 || match.sure === 'title' || !MIXED.test(match.target)) return [entry];
    return entry.items.map((one) => lineEntry(entry, one, resolve)).reduce<TreeEntry[]>(joinedToLast, []);
  });
}

function lineEntry(entry: TreeEntry, one: TreeItem, resolve: Resolve): TreeEntry {
  const words = one.listed && one.inner.length === 0 ? one.text.split(' ', MOST + 1) : [];
  for (let count = Math.min(MOST, words.length - 1); count > 0; count--) {
    const verb = words.slice(0, count).join(' ');
    const match = resolve([verb]);
    if (
      !match ||
      entry.items.length === 0 ||
      match.sure === 'near' ||
      !TOLD.has(match.target) ||
      (match.sure === 'title' && match.target !== 'needs')
    )
      continue;
    if (match.target !== 'demographics.place') return { ...entry, path: [verb], items: [item(one.text, true)] };
    const place = one.text.slice(verb.length).trim();
    if (nameLikeness(place.split(',')[0] ?? '') > 0) return { ...entry, path: [verb], items: [item(place)] };
  }
  return { ...entry, items: [one] };
}

/** Lines that say nothing of themselves stay together. */
function joinedToLast(all: TreeEntry[], one: TreeEntry): TreeEntry[] {
  const last = all.at(-1);
  if (last && last.path === one.path) all[all.length - 1] = { ...last, items: [...last.items, ...one.items] };
  else all.push(one);
  return all;
}
