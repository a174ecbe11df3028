import type { Resolve } from '../resolve.ts';
import type { TreeEntry } from '../tree.ts';
import { AGE, fieldEvidence, isSurely, type Part } from './evidence.ts';
import { labelEvidence } from './likeness.ts';

/** What any document has, and says nothing of a person. */
const OF_DOCUMENTS = new Set(['id', 'state', 'owner', 'created', 'reviewed', 'notes', 'related']);

/** Whether a text is about somebody at all: a name or persona in a heading, a field, an age, somebody who speaks. */
export function saysSomebody(root: Part, facts: readonly TreeEntry[], resolve: Resolve): boolean {
  const sections = allOf(root);
  if (facts.some(({ path }) => tells(path, resolve))) return true;
  return sections.some(
    ({ label = '', labels, words, parts }) =>
      labelEvidence(label, resolve) >= 1 ||
      labels.some((one) => isSurely(one, resolve) && tells([one], resolve)) ||
      fieldEvidence({ labels, words, parts }, resolve) >= 0.5 ||
      AGE.test(words) ||
      SPOKEN.test(words) ||
      words.split('\n').some((line) => line.length < 40 && tells([line.trim()], resolve)),
  );
}

const SPOKEN = /^\s*[«“"]/m;

function tells(path: readonly string[], resolve: Resolve): boolean {
  const match = resolve(path);
  return match !== undefined && match.sure !== 'near' && !OF_DOCUMENTS.has(match.target);
}

function allOf(part: Part): Part[] {
  return [part, ...part.parts.flatMap(allOf)];
}
