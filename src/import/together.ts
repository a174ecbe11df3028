import { labelWords } from './names/label.ts';
import { headingOf } from './place/identity.ts';
import type { Resolve } from './resolve.ts';
import type { Draft, Tree, TreeEntry } from './tree.ts';

/**
 * Makes one tree of those of several files: parts of one person that stand in several files are joined, a table of names and a page
 * of each for instance. Within one file, people of one name stay apart.
 */
export function together(trees: readonly Tree[], resolve: Resolve): Tree {
  const drafts: Draft[] = [];
  const places = new Map<string, number>();
  for (const tree of trees) {
    const here = new Map<string, number>();
    for (const draft of tree.drafts) {
      const name = trees.length > 1 ? nameOf(draft, resolve) : '';
      const before = name === '' || here.has(name) ? undefined : places.get(name);
      if (before === undefined) here.set(name, drafts.push(draft) - 1);
      else drafts[before] = joined(drafts[before] as Draft, draft);
    }
    for (const [name, at] of here) if (name !== '' && !places.has(name)) places.set(name, at);
  }
  return { drafts, shared: trees.flatMap(({ shared }) => shared), told: trees.flatMap(({ told }) => told) };
}

/** Who somebody is: by the field of the name, or by the heading above them. */
function nameOf({ title, isKey, entries }: Draft, resolve: Resolve): string {
  const said = entries.find(({ path, items }) => items.length === 1 && resolve(path)?.target === 'name')?.items[0]?.text;
  const { short, name } = headingOf(said ?? (isKey ? '' : (title ?? '')));
  return labelWords(short ?? name);
}

function joined(one: Draft, other: Draft): Draft {
  return {
    ...one,
    ...(one.title === undefined && other.title !== undefined && { title: other.title }),
    get entries(): readonly TreeEntry[] {
      return [...one.entries, ...other.entries];
    },
  };
}
