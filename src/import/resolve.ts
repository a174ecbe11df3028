import { own } from '../schema/own.ts';
import type { MappingFile } from './mapping-file.ts';
import { labelWords } from './names/label.ts';
import type { FieldNames, NameMatch } from './names/names.ts';
import { unnamed } from './tree.ts';

/** Texts written straight under what is a group of keys: the key of the group that they most often mean. */
const groupTexts: Readonly<Record<string, string>> = {
  demographics: 'summary',
  job: 'job.title',
  habits: 'habits.consumption',
  portrait: 'story',
  buying: 'buying.roles',
};

/** Where a heading, key or column belongs, found from the path that leads to it. */
export type Resolve = (path: readonly string[]) => NameMatch | undefined;

const ownParts: Readonly<Record<string, string>> = {
  [unnamed.title]: 'name',
  [unnamed.intro]: 'story',
  [unnamed.quote]: 'quote',
  [unnamed.comment]: 'notes',
};

/** Puts the mapping file, which always wins, before the usual names. */
export function resolverOf(names: FieldNames, mapping: MappingFile): Resolve {
  const resolve: Resolve = (path) => {
    const said = mapping.find(path);
    if (said) return { target: said, sure: 'title' };
    const label = path.at(-1) ?? '';
    const part = own(ownParts, label);
    if (part && (path.length === 1 || label === unnamed.quote)) return { target: part, sure: 'usual' };
    const above = path.length > 1 ? resolve(path.slice(0, -1)) : undefined;
    return resolveBelow(names, above, label);
  };
  return resolve;
}

function resolveBelow(names: FieldNames, above: NameMatch | undefined, label: string): NameMatch | undefined {
  const group = above && names.find(label, above.target);
  if (group && above) return group;
  const free = names.find(label);
  if (!above) return free;
  // In an object that is one statement, `name` or `title` is its text; in a group of facts they name the person.
  if (free && (isGroup(above.target) || !plainLabels.has(labelWords(label)))) return free;
  return { ...above, inherited: true };
}

/** Keys of an object that hold its very text. */
export const plainLabels = new Set(
  [
    'item',
    'text',
    'texte',
    'value',
    'valeur',
    'label',
    'libelle',
    'description',
    'content',
    'title',
    'titre',
    'name',
    'nom',
    'wert',
    'bezeichnung',
    'beschreibung',
    'inhalt',
    'titel',
  ].map(labelWords),
);

/** Keys that only hold other keys: a label below one names a fact, where below another it may be part of a text. */
export const isGroup = (target: string): boolean => /^(?:demographics|job|habits|portrait|buying|guidance(?:\.[^.]+)?)$/.test(target);

/** The key that a text under a match goes to: a group of keys holds no text itself. */
export function leafOf(target: string, names: FieldNames): string {
  const first = names.departments[0]?.id ?? 'marketing';
  if (target === 'guidance') return `guidance.${first}.do`;
  if (/^guidance\.[^.]+$/.test(target)) return `${target}.do`;
  return own(groupTexts, target) ?? target;
}
