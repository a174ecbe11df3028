import { stringify } from 'yaml';
import { partsOf } from '../../facts/evidence.ts';
import { type EntityKind, evidenceKinds, type Handbook } from '../../handbook/handbook.ts';
import { dictionaryOf } from '../../portfolio/segment-rules.ts';
import type { RefKind } from '../../schema/field.ts';
import { recordOf } from '../../schema/own.ts';
import { referenceTo } from '../../schema/reference.ts';

/** The file of all ids beside the schemas. */
export const REFERENCES = 'references.yaml';

/** What a text may name that stands in another file. */
const aims = [
  'persona',
  'segment',
  'icp',
  'record',
  'decision',
  'guide',
  'source',
  'department',
  'evidence',
  'personaStatement',
  'audience',
  'stage',
  'field',
] as const;
export type Aim = (typeof aims)[number];

/** What a role aims at, where the ids of that are the same in every file. */
export function aimOf({ ref, stage }: { ref?: RefKind; stage?: true }): Aim | undefined {
  return stage ? 'stage' : aims.find((aim) => aim === ref);
}

/** Something that a text may name, and what people call it. */
interface Target {
  id: string;
  name?: string;
}

/**
 * Everything that may be named, as a JSON Schema that suggests it and refuses nothing: what somebody has written a minute ago is no
 * mistake. It is YAML with an id a line, so that git merges two of it by keeping both. Texts of studies stay out of it: they would
 * outlive their study.
 */
export function referencesFile(handbook: Handbook): string {
  const targets = targetsOf(handbook);
  const suggested = (aim: Aim) => {
    const all = targets[aim];
    const [ids, names] = [all.map(({ id }) => id), all.map(({ name }) => name ?? '')];
    return all.length > 0 ? [{ enum: ids, enumDescriptions: names }] : [];
  };
  const $defs = recordOf(aims, (aim) => ({ anyOf: [...suggested(aim), { type: 'string' }] }));
  return stringify({ $defs }, { lineWidth: 0, aliasDuplicateObjects: false });
}

function targetsOf(handbook: Handbook): Record<Aim, Target[]> {
  const { config, entries } = handbook;
  const inOrder = (all: readonly Target[]) => [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = (...kinds: EntityKind[]): Target[] => inOrder(entries.filter(({ kind }) => kinds.includes(kind)).map(targetOf));
  const citable = entries.filter(({ kind }) => evidenceKinds.some((one) => one === kind));
  const declared: Target[] = config.departments.map(({ id, name }) => ({ id, name }));
  const kinds = recordOf(['persona', 'segment', 'icp', 'record', 'decision', 'guide'] as const, (kind) => entities(kind));
  return {
    ...kinds,
    source: (config.sources ?? []).map(({ id, name }) => ({ id, name })),
    department: declared,
    evidence: inOrder(
      citable.flatMap((entry) => {
        const { id, name } = targetOf(entry);
        return [{ id, ...(name && { name }) }, ...partsOf(entry).map((part) => ({ id: referenceTo(id, part.id), ...(name && { name }) }))];
      }),
    ),
    personaStatement: inOrder(
      entries
        .filter(({ kind }) => kind === 'persona')
        .flatMap((entry) => {
          const { id, name } = targetOf(entry);
          const named = entry.facts.items.flatMap((item) => (item.id ? [referenceTo(id, item.id)] : []));
          return [id, ...named].map((one) => ({ id: one, ...(name && { name }) }));
        }),
    ),
    audience: [{ id: 'staff' }, { id: 'restricted' }, ...declared],
    stage: (config.stages ?? []).map(({ id, name }) => ({ id, name })),
    field: Object.entries(dictionaryOf(handbook)).map(([id, { label }]) => ({ id, name: label })),
  };
}

function targetOf({ id, data }: Handbook['entries'][number]): Target {
  const name = data && ('name' in data ? data.name : data.title);
  return { id, ...(name && { name }) };
}
