import { labelWords } from './names/label.ts';
import { headingOf } from './place/identity.ts';
import type { Resolve } from './resolve.ts';
import type { Draft, Tree, TreeEntry } from './tree.ts';

/** A file as it was read. */
export interface ReadFile {
  file: string;
  tree: Tree;
}

/** Somebody, with the file that tells of them first. */
export interface Person {
  file: string;
  draft: Draft;
  /** What holds for the whole of that file. */
  shared: readonly TreeEntry[];
  /** Whether what is about no single person of the file is kept with them. */
  isFirst: boolean;
}

/**
 * The people of several files: parts of one person that stand in several are joined, a table of names and a page of each for instance.
 * Within one file, people of one name stay apart.
 */
export function together(files: readonly ReadFile[], resolve: Resolve): Person[] {
  const people: Person[] = [];
  const places = new Map<string, number>();
  for (const { file, tree } of files) {
    const here = new Map<string, number>();
    for (const [at, draft] of tree.drafts.entries()) {
      const name = files.length > 1 ? nameOf(draft, resolve) : '';
      const place = name === '' || here.has(name) ? undefined : places.get(name);
      // What is about all of a file is kept with the first whom it tells of.
      const person = { file, draft, shared: tree.shared, isFirst: at === 0 };
      if (place === undefined) here.set(name, people.push(person) - 1);
      else people[place] = joined(people[place] ?? person, person);
    }
    for (const [name, at] of here) if (name !== '' && !places.has(name)) places.set(name, at);
  }
  return people;
}

/** Who somebody is: by the field of the name, or by the heading above them. */
function nameOf({ title, isKey, entries }: Draft, resolve: Resolve): string {
  const said = entries.find(({ path, items }) => items.length === 1 && resolve(path)?.target === 'name')?.items[0]?.text;
  const { short, name } = headingOf(said ?? (isKey ? '' : (title ?? '')));
  return labelWords(short ?? name);
}

function joined(one: Person, { draft, shared, isFirst }: Person): Person {
  const { title = draft.title } = one.draft;
  return {
    ...one,
    draft: {
      ...one.draft,
      ...(title !== undefined && { title }),
      get entries(): readonly TreeEntry[] {
        return [...one.draft.entries, ...draft.entries, ...(isFirst ? shared : [])];
      },
    },
  };
}
