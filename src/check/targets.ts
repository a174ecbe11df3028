import type { TargetKind } from '../diagnostics/rules.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { answerable } from '../facts/answers.ts';
import { partsOf } from '../facts/evidence.ts';
import {
  aliasesOf,
  type ContentKind,
  type EntityKind,
  type Entry,
  evidenceKinds,
  type Handbook,
  nameOf,
  pathKey,
} from '../handbook/handbook.ts';
import { onlyWith } from '../handbook/only-with.ts';
import { slugify } from '../languages/slug.ts';
import type { RefKind } from '../schema/field.ts';
import { readReference, referenceTo } from '../schema/reference.ts';

/** Why a reference leads nowhere: what was looked for, among what. */
export interface Miss {
  kind: TargetKind;
  id: string;
  known: string[];
  /** The file in which a mark was looked for. */
  within?: string;
}

/** What people call the things that ids stand for, by what they call them. */
type Names = (kind: RefKind) => ReadonlyMap<string, string>;

/** Reads the names of what references aim at: asked for only where one leads nowhere. */
export function makeNames({ config, configEntry, configTranslations, entries }: Handbook): Names {
  const translated = (list: string, at: number) =>
    [...configTranslations.values()].map(({ texts }) => texts.get(pathKey([list, at, 'name'])));
  const declared = (key: 'departments' | 'sources', list: readonly { id: string; name: string }[]) =>
    new Map(list.flatMap(({ id, name }, at) => [name, ...translated(key, at)].flatMap((one) => (one ? [[one, id] as const] : []))));
  const titled = (...kinds: EntityKind[]) =>
    new Map(entries.flatMap(({ kind, id, data }) => (data && kinds.includes(kind) ? [[nameOf({ data }), id] as const] : [])));
  const namesOf = (kind: RefKind): ReadonlyMap<string, string> => {
    if (kind === 'department' || kind === 'audience') return declared('departments', config.departments);
    if (kind === 'source') return declared('sources', configEntry?.data?.sources ?? []);
    if (kind === 'statement' || kind === 'answered' || kind === 'verbatim') return new Map();
    if (kind === 'personaStatement') return titled('persona');
    return kind === 'evidence' ? titled('record') : titled(kind);
  };
  const known = new Map<RefKind, ReadonlyMap<string, string>>();
  return (kind) => {
    const names = known.get(kind) ?? namesOf(kind);
    known.set(kind, names);
    return names;
  };
}

/**
 * The id that a slip is near to, or what bears that name: `vente`, or « le service des ventes », where the department `sales` is
 * called `Ventes`. A name as it is shown goes before an id that it is only near to.
 */
export function meantId(id: string, known: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  const called = [...names.keys()];
  const bare = idInPath(id);
  if (bare !== id && known.includes(bare)) return bare;
  const name = called.find((one) => slugify(one) === slugify(id)) ?? suggest(id, known) ?? suggest(id, called) ?? onlyWith(id, called);
  return name === undefined ? undefined : (names.get(name) ?? name);
}

/** `research/entretien.yaml` and `/personas/clara/` name a file and a page of what has an id. */
function idInPath(typed: string): string {
  return typed
    .replace(/\/$/, '')
    .replace(/^.*\//, '')
    .replace(/\.(?:ya?ml|mdx?)$/i, '');
}

/** `premier-entretien v1` and `(premier-entretien#v1)`: how a reference to a part is written, where its sign is another or has more around it. */
export function joinedReference(typed: string, known: readonly string[]): string | undefined {
  const bare = typed.replace(/^[([{<]\s?/, '').replace(/\s?[)\]}>]$/, '');
  const [owner = ''] = known.filter((id) => bare.startsWith(id)).sort((a, b) => b.length - a.length);
  const [, part] = /^(?:[\s_.,:;/>|–—-]|\s?#\s?){1,3}([\p{L}\d][\p{L}\d-]*)$/u.exec(bare.slice(owner.length)) ?? [];
  return owner !== '' && part ? referenceTo(owner, part) : undefined;
}

/** Looks up references: undefined where the target exists. */
export type Lookup = (kind: RefKind, id: string, from: Entry<ContentKind>) => Miss | undefined;

/** Indexes everything that can be referred to, broken files and former ids included. */
export function makeLookup({ entries, config, configEntry }: Handbook): Lookup {
  const idsOf = (...kinds: EntityKind[]) => entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.id);
  const departments = typedIds(configEntry, 'departments') ?? config.departments.map(({ id }) => id);
  const ids: Partial<Record<RefKind, string[]>> = {
    persona: idsOf('persona'),
    segment: idsOf('segment'),
    // Which of the two a file in `segments/` is, it says itself: one that cannot be read may be either.
    icp: [...idsOf('icp'), ...entries.filter(({ kind, partial, data }) => kind === 'segment' && partial && !data).map(({ id }) => id)],
    record: idsOf('record'),
    decision: idsOf('decision'),
    guide: idsOf('guide'),
    source: typedIds(configEntry, 'sources') ?? [],
    department: departments,
    audience: ['staff', 'restricted', ...departments],
  };
  const aliases = new Set(entries.flatMap((entry) => aliasesOf(entry).map((alias) => `${entry.kind}/${alias}`)));
  // A file with faults may well hold what is not found in it; once they are mended, whatever is still missing is told.
  const isUnsure = (kind: RefKind, from: Entry<ContentKind>) =>
    kind === 'statement' || kind === 'answered' || kind === 'verbatim'
      ? from.partial
      : ['source', 'department', 'audience'].includes(kind) && configEntry?.partial;
  const unsure = new Set(entries.filter(({ partial }) => partial).map(({ id }) => id));
  const evidence = new Map(
    [...entries]
      .reverse()
      .filter(({ kind }) => evidenceKinds.some((one) => one === kind))
      .map((entry) => [entry.id, new Set(partIds(entry))]),
  );

  const marks = remembered(partIds);
  const personas = new Map(
    entries.flatMap((entry) => (entry.kind === 'persona' ? [entry.id, ...aliasesOf(entry)].map((name) => [name, entry] as const) : [])),
  );
  const named = remembered(namedItems);
  const answered = remembered(namedAnswerable);
  const sets = new Map<RefKind, ReadonlySet<string>>();
  const idSet = (kind: RefKind): ReadonlySet<string> => {
    const known = sets.get(kind) ?? new Set(ids[kind]);
    sets.set(kind, known);
    return known;
  };

  const lookUpStatement = (reference: string): Miss | undefined => {
    const { id, part } = readReference(reference);
    const persona = personas.get(id);
    if (!persona) return { kind: 'persona', id, known: ids.persona ?? [] };
    if (part === undefined || persona.partial || named(persona).has(part)) return undefined;
    return { kind: 'personaStatement', id: part, known: [...named(persona)], within: id };
  };

  return (kind, id, from) => {
    if (isUnsure(kind, from)) return undefined;
    if (kind === 'evidence') return unsure.has(readReference(id).id) ? undefined : lookUpEvidence(id, evidence);
    if (kind === 'personaStatement') return lookUpStatement(id);
    if (kind === 'statement' || kind === 'answered' || kind === 'verbatim') {
      const known = { verbatim: marks, answered, statement: named }[kind](from);
      return known.has(id) ? undefined : { kind, id, known: [...known] };
    }
    const known = ids[kind] ?? [];
    return idSet(kind).has(id) || aliases.has(`${kind}/${id}`) ? undefined : { kind, id, known };
  };
}

/** What an entry has names for, gathered once for all references. */
function remembered(of: (entry: Entry) => string[]): (entry: Entry) => ReadonlySet<string> {
  const known = new Map<Entry, ReadonlySet<string>>();
  return (entry) => {
    const names = known.get(entry) ?? new Set(of(entry));
    known.set(entry, names);
    return names;
  };
}

/** The ids in a list of the settings, also of what is at fault otherwise. */
function typedIds(settings: Entry<'config'> | undefined, list: 'departments' | 'sources'): string[] | undefined {
  const items = settings?.source.data[list];
  return Array.isArray(items)
    ? items.flatMap((item: { id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : []))
    : undefined;
}

function lookUpEvidence(reference: string, evidence: ReadonlyMap<string, ReadonlySet<string>>): Miss | undefined {
  const { id, part } = readReference(reference);
  const parts = evidence.get(id);
  if (!parts) return { kind: 'evidence', id, known: [...evidence.keys()] };
  if (part === undefined || parts.has(part)) return undefined;
  return { kind: 'verbatim', id: part, known: [...parts], within: id };
}

function partIds(entry: Entry): string[] {
  return partsOf(entry).map(({ id }) => id);
}

function namedAnswerable(entry: Entry): string[] {
  return answerable(entry).flatMap(({ id }) => id ?? []);
}

function namedItems(entry: Entry): string[] {
  return entry.facts.items.flatMap(({ id }) => id ?? []);
}
