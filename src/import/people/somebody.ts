import type { Resolve } from '../resolve.ts';
import type { TreeEntry } from '../tree.ts';
import { AGE, type Part } from './evidence.ts';
import { announces, isPlaceholder, labelEvidence, nameLikeness } from './likeness.ts';

/** What any document has, and says nothing of a person. */
export const OF_DOCUMENTS = new Set(['id', 'state', 'owner', 'created', 'reviewed', 'notes', 'related', 'informationSources']);

/** Whether a text only heads others: its title says that people follow. */
export function headsOthers(root: Part, facts: readonly TreeEntry[]): boolean {
  return announces(allOf(root).find(({ label }) => label !== undefined)?.label ?? facts.find(isTitle)?.items[0]?.text);
}

/** Whether a text is about somebody at all: a name or persona in a heading, fields, an age, somebody who speaks. */
export function saysSomebody(root: Part, facts: readonly TreeEntry[], resolve: Resolve): boolean {
  const sections = allOf(root);
  const fields = new Set([
    ...facts.flatMap((fact) => (isTitle(fact) ? [] : fieldOf(fact.path, resolve))),
    ...sections.flatMap(({ labels, words }) => [...labels, ...shortLines(words)]).flatMap((label) => fieldOf([label], resolve)),
  ]);
  const said = sections.some(({ words }) => AGE.test(words) || SPOKEN.test(words)) ? 1.5 : 0;
  const titles = sections.flatMap(({ label }) => label ?? []);
  // What somebody is to fill in is told of nobody yet, and what heads several tells of none of them.
  if (isPlaceholder(titles[0] ?? '') || (fields.size <= 1 && headsOthers(root, facts))) return false;
  const named = Math.max(0, ...titles.map((label) => labelEvidence(label, resolve)));
  // Any document has a title, which may look like a name, and chapters, of which one may be called as a field is.
  const isReport = said === 0 && nameLikeness(titles[0] ?? '') < 1 && titles.length > 3 && fields.size * 2 < titles.length;
  const chapters = fields.size === 0 && said === 0 && named < 2 && sections.length > 2 ? 1.5 : 0;
  return fields.has('name') || (!isReport && fields.size + named + said - chapters >= ENOUGH);
}

const isTitle = ({ path }: TreeEntry) => path.length === 1 && /^title$/i.test(path[0] ?? '');

/** A title alone that looks like a name, or a field. */
const ENOUGH = 1;

const shortLines = (words: string): string[] => words.split('\n').filter((line) => line.length > 0 && line.length < 40);

const SPOKEN = /^[ \t\u00a0]{0,40}[«“"]/m;

function fieldOf(path: readonly string[], resolve: Resolve): string[] {
  const match = resolve(path);
  return match !== undefined && !match.inherited && match.sure !== 'near' && !OF_DOCUMENTS.has(match.target) ? [match.target] : [];
}

function allOf(part: Part): Part[] {
  return [part, ...part.parts.flatMap(allOf)];
}
