import { meantId } from '../check/targets.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { aliasesOf, type Entity, entityKinds, everyEntity, evidenceKinds, type Handbook, nameOf } from '../handbook/handbook.ts';
import { slugify } from '../languages/slug.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { sections } from '../text/links.ts';
import type { Renaming } from './renaming.ts';

/** Why what a call names cannot be worked on: each has its sentence. */
export type TargetFault =
  | { fault: 'unknown'; name: string; suggestion?: string }
  /** Found by a former name alone. */
  | { fault: 'former'; name: string; id: string }
  /** Several kinds know the id: the names that tell them apart. */
  | { fault: 'several'; name: string; choices: string[] }
  /** `known` are the ids that there are. */
  | { fault: 'no-item'; name: string; within: string; suggestion?: string; known: string[] }
  | { fault: 'items'; name: string; lines: number[] };

/** Why a new name cannot be given. */
export type NameFault =
  | { fault: 'not-an-id'; name: string; suggestion?: string }
  | { fault: 'same'; name: string }
  /** `by` is the file that has it, as its id or a former one, or the line of an item. */
  | { fault: 'taken'; name: string; by: string; former?: true };

export type Target = { what: 'entity'; entity: Entity } | { what: 'item'; entity: Entity; from: string } | { what: 'source'; from: string };

/** Words before an id that say of which kind it is, as folders and addresses have them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...entityKinds.flatMap((kind) => [[kind, kind] as const, [sections[kind], kind] as const]),
  ['study', 'record'],
  ['source', 'source'],
  ['sources', 'source'],
]);

/** What a call names: `clara`, `persona/clara`, `personas/clara.yaml`, `clara#prix`, `source/crm`. */
export function targetNamed(handbook: Handbook, typed: string): Target | TargetFault {
  const [path = '', item] = typed.trim().split('#', 2);
  const folders = path
    .replace(/\.(?:ya?ml|mdx?)$/i, '')
    .split('/')
    .filter(Boolean);
  const id = folders.pop() ?? '';
  const kind = folders.map((folder) => KINDS.get(folder.toLowerCase())).find(Boolean);
  if (kind === 'source') return sourceNamed(handbook, id, typed);
  const all = everyEntity(handbook).filter((one) => !kind || one.kind === kind);
  const found = all.filter((one) => one.id === id);
  const [entity, ...others] = found;
  if (!entity) {
    const former = all.find((one) => aliasesOf(one).includes(id));
    if (former) return { fault: 'former', name: typed, id: former.id };
    const names = new Map(all.map((one) => [nameOf(one), one.id]));
    const suggestion = meantId(
      id,
      all.map((one) => one.id),
      names,
    );
    return { fault: 'unknown', name: typed, ...(suggestion && { suggestion }) };
  }
  if (others.length > 0)
    return { fault: 'several', name: typed, choices: found.map((one) => `${one.kind}/${one.id}${item === undefined ? '' : `#${item}`}`) };
  return item === undefined ? { what: 'entity', entity } : itemNamed(entity, item);
}

function itemNamed(entity: Entity, name: string): Target | TargetFault {
  const items = entity.facts.items.filter(({ id }) => id === name);
  if (items.length === 1) return { what: 'item', entity, from: name };
  if (items.length > 1) return { fault: 'items', name, lines: items.map(({ path }) => entity.source.locate([...path, 'id']).line) };
  const known = entity.facts.items.flatMap(({ id }) => id ?? []);
  const suggestion = suggest(name, known);
  return { fault: 'no-item', name, within: entity.id, ...(suggestion && { suggestion }), known };
}

function sourceNamed({ config, configEntry }: Handbook, id: string, name: string): Target | TargetFault {
  const known = configEntry?.data?.sources?.map((one) => one.id) ?? config.sources?.map((one) => one.id) ?? [];
  if (known.includes(id)) return { what: 'source', from: id };
  const suggestion = suggest(id, known);
  return { fault: 'unknown', name, ...(suggestion && { suggestion }) };
}

/** A target under its new name, or why it cannot have it. */
export function renamingTo(handbook: Handbook, target: Target, typed: string): Renaming | NameFault {
  const to = target.what === 'item' ? typed.replace(/^.*#/, '') : typed.replace(/^[a-z]+\//, '');
  const from = target.what === 'entity' ? target.entity.id : target.from;
  if (!ID_PATTERN.test(to)) {
    const suggestion = slugify(to);
    return { fault: 'not-an-id', name: to, ...(suggestion && { suggestion }) };
  }
  if (to === from) return { fault: 'same', name: to };
  return takenBy(handbook, target, to) ?? ({ ...target, from, to } as Renaming);
}

function takenBy(handbook: Handbook, target: Target, name: string): NameFault | undefined {
  if (target.what === 'source')
    return handbook.config.sources?.some(({ id }) => id === name) ? { fault: 'taken', name, by: 'handbook.yaml' } : undefined;
  const { entity } = target;
  if (target.what === 'item') {
    const item = entity.facts.items.find(({ id }) => id === name);
    return item && { fault: 'taken', name, by: `${entity.file}:${entity.source.locate([...item.path, 'id']).line}` };
  }
  const rivals = handbook.entries.filter((one) => shareNames(one.kind, entity.kind) && one.file !== entity.file);
  const other = rivals.find((one) => one.id === name) ?? rivals.find((one) => aliasesOf(one).includes(name));
  return other && { fault: 'taken', name, by: other.file, ...(other.id !== name && { former: true as const }) };
}

/** Files of one kind, and all that evidence looks for by one name. */
function shareNames(a: string, b: string): boolean {
  const isCited = (kind: string) => evidenceKinds.some((one) => one === kind);
  return a === b || (isCited(a) && isCited(b));
}
