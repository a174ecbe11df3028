import type { Root } from 'mdast';
import { suggest } from '../diagnostics/suggest.ts';
import type { ContentKind, Entry } from '../handbook/handbook.ts';
import { onlyWith } from '../handbook/only-with.ts';
import { languageCodes } from '../languages/index.ts';
import { slugify } from '../languages/slug.ts';
import { docOf } from '../schema/field.ts';
import { planOf } from '../schema/walk.ts';
import { anchorsOf } from '../text/anchors.ts';

/** What the head of a page shows has no place of its own to lead to. */
const HEAD = new Set(['name', 'title', 'role', 'state', 'kind', 'rank', 'summary', 'segments', 'icps', 'date']);

const known = new WeakMap<Root, string[]>();

/** The anchors of the headings of a text, found once for all of its links. */
function headingsIn(tree: Root): string[] {
  const anchors = known.get(tree) ?? anchorsOf(tree);
  known.set(tree, anchors);
  return anchors;
}

/** What a text can lead to on the page that it stands on, each by what it may be called. */
export function pageAnchors(entry: Entry<ContentKind>, tree: Root | undefined): ReadonlyMap<string, string> {
  const headings = (tree ? headingsIn(tree) : []).map((anchor) => [anchor, anchor] as const);
  if (entry.kind === 'guide' || entry.kind === 'config') return new Map(headings);
  const shape = planOf(entry.schema).map?.shape ?? {};
  const keys = Object.keys(entry.source.data).filter((key) => Object.hasOwn(shape, key) && !HEAD.has(key));
  const fields = keys.flatMap((key) => {
    const anchor = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const titles = languageCodes.flatMap((language) => docOf(shape[key], language)?.title ?? []);
    return [anchor, ...titles.map(slugify)].map((name) => [name, anchor] as const);
  });
  const items = entry.facts.items.flatMap(({ id, claim, citable }) => (id && (claim || citable) ? [[id, id] as const] : []));
  return new Map([...fields, ...items, ...headings]);
}

/** The anchor that a slip is near to. */
export function nearestAnchor(hash: string, names: ReadonlyMap<string, string>): string | undefined {
  const called = [...names.keys()];
  const name = suggest(hash, called) ?? onlyWith(hash, called);
  return name === undefined ? undefined : names.get(name);
}
