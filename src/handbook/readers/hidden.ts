import type { RefKind } from '../../schema/field.ts';
import { readReference } from '../../schema/reference.ts';
import { aliasesOf, type Entity, type EntityKind, entityKinds, evidenceKinds } from '../handbook.ts';

/** What an audience may not read, by kind and id, with who may. */
export interface Hidden {
  /** Who may read what a reference names, where the audience may not; undefined for what it may read or what is not there. */
  behind(kind: RefKind, reference: string): string | undefined;
  /** Whether nothing at all is hidden. */
  nothing: boolean;
}

/** Indexes what is hidden by its present and its former names. What is shown under a name is not hidden under it. */
export function hiddenFrom(shown: readonly Entity[], all: readonly Entity[]): Hidden {
  const open = new Set(shown.flatMap(namesOf));
  const files = new Set(shown.map(({ file }) => file));
  const closed = new Map<string, string>();
  for (const entity of all) {
    if (files.has(entity.file)) continue;
    const { visibility } = entity.data;
    // A page that is hidden by one of its fields is as reserved as that field may be.
    const readers = visibility && visibility !== 'staff' ? visibility : 'restricted';
    for (const name of namesOf(entity)) if (!open.has(name)) closed.set(name, readers);
  }
  const taken = takenParts(shown, all);
  return {
    nothing: closed.size === 0,
    behind(kind, reference) {
      const { id, part } = readReference(reference);
      if (kind === 'personaStatement' && part !== undefined && taken.get(`persona/${id}`)?.has(part)) return 'restricted';
      const kinds = aimedKinds(kind);
      if (kinds.some((one) => open.has(`${one}/${id}`))) return undefined;
      return kinds.map((one) => closed.get(`${one}/${id}`)).find((readers) => readers !== undefined);
    },
  };
}

/** The statements of personas that are shown without them, by the names of these. */
function takenParts(shown: readonly Entity[], all: readonly Entity[]): Map<string, ReadonlySet<string>> {
  const whole = new Map(all.map((entity) => [entity.file, entity]));
  const idsOf = ({ facts }: Entity) => facts.items.flatMap(({ id }) => id ?? []);
  const taken = new Map<string, ReadonlySet<string>>();
  for (const entity of shown) {
    const before = whole.get(entity.file);
    if (entity.kind !== 'persona' || !entity.withheld || !before) continue;
    const left = new Set(idsOf(entity));
    const gone = new Set(idsOf(before).filter((id) => !left.has(id)));
    for (const name of namesOf(entity)) taken.set(name, gone);
  }
  return taken;
}

/** The kinds of files that a reference may lead to. */
export function aimedKinds(kind: RefKind): readonly EntityKind[] {
  if (kind === 'evidence') return evidenceKinds;
  return kind === 'personaStatement' ? ['persona'] : entityKinds.filter((one) => one === kind);
}

function namesOf(entity: Entity): string[] {
  return [entity.id, ...aliasesOf(entity)].map((name) => `${entity.kind}/${name}`);
}
