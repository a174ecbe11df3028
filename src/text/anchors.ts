import type { Heading, Root } from 'mdast';
import { slugify } from '../languages/slug.ts';
import { visitBlocks, wordsOf } from './nodes.ts';

/** An anchor that its author chose, at the end of a heading: `## Ajouter une preuve {#preuve}`, as Pandoc and others have it. */
const CHOSEN = /\{#([\p{L}\p{N}][\p{L}\p{N}_.:-]*)\}$/u;

/** Takes the anchor that its author chose out of the words of a heading, and keeps it beside them. */
export function chooseAnchor(heading: Heading): void {
  const anchor = chosenAnchor(heading);
  const last = heading.children.at(-1);
  if (anchor === undefined || last?.type !== 'text') return;
  last.value = last.value.trimEnd().replace(CHOSEN, '').trimEnd();
  heading.data = { ...heading.data, anchor };
}

/** The anchor that its author chose for a heading, whether it still stands in its words or was taken out of them. */
function chosenAnchor({ data, children }: Heading): string | undefined {
  const last = children.at(-1);
  const typed = last?.type === 'text' ? CHOSEN.exec(last.value.trimEnd())?.[1] : undefined;
  return data?.anchor ?? typed;
}

/** The anchor of every heading of a text, in order: the one that its author chose, else its words; equal ones are numbered. */
export function headingAnchors(tree: Root): Map<Heading, string> {
  const anchors = new Map<Heading, string>();
  const headings: Heading[] = [];
  visitBlocks(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  // What an author chose is not taken by the words of a heading before.
  const chosen = new Map(
    headings.flatMap((heading): [Heading, string][] => {
      const anchor = chosenAnchor(heading);
      return anchor ? [[heading, anchor]] : [];
    }),
  );
  const taken = new Set<string>();
  const reserved = new Set(chosen.values());
  const numbers = new Map<string, number>();
  for (const node of headings) {
    const own = chosen.get(node);
    const base = own ?? (slugify(wordsOf(node)) || 'section');
    let anchor = base;
    let n = numbers.get(base) ?? 2;
    for (; taken.has(anchor) || (!own && reserved.has(anchor)); n++) anchor = `${base}-${n}`;
    numbers.set(base, n);
    taken.add(anchor);
    anchors.set(node, anchor);
  }
  return anchors;
}

/** The anchors of a text's headings. */
export function anchorsOf(tree: Root): string[] {
  return [...headingAnchors(tree).values()];
}
