import { isRecord } from '../schema/own.ts';
import { readReference } from '../schema/reference.ts';
import { aliasesOf, byId, collected, type Entity, everyEntity, type Handbook } from './handbook.ts';
import { aimedKinds, type Hidden, hiddenFrom } from './readers/hidden.ts';
import { GONE, type Judge } from './readers/prune.ts';
import { mayRead, type Readers, reservedReference } from './readers/readers.ts';
import { sealed, shownEntity, type Wording, withoutFields } from './readers/shown-entity.ts';
import { shownSnapshots } from './readers/shown-snapshots.ts';
import { openWords } from './readers/words.ts';

export { mayRead, type Readers, readersOf, reservedFor } from './readers/readers.ts';

/**
 * What an audience may read of a handbook: the one filter before every output. Hidden entities and fields are absent, with
 * their translations, and nothing that is left names them: links to them become words, references to them go, and evidence that
 * stands in them still counts, but says only who may read it.
 */
export function visibleTo(handbook: Handbook, readers: Readers): Handbook {
  if (readers === 'research') return { ...handbook, readers };
  const all = everyEntity(handbook);
  const readable = all.flatMap((entity) => (mayRead(readers, entity.data.visibility) ? (withoutFields(entity, readers) ?? []) : []));
  const hidden = hiddenFrom(readable, all);
  const words: Wording = (text, dialect) => (hidden.nothing ? text : openWords(text, dialect, hidden, handbook.config));
  const whole = new Set(hidden.nothing ? all : []);
  const shown = readable.flatMap((entity) =>
    whole.has(entity) && !namesHidden(entity, hidden)
      ? sealed(entity)
      : (shownEntity(withClosedGroup(entity, hidden), judgeOf(entity, hidden, words), words) ?? []),
  );
  const found = collected(shown);
  const open = namesOf(found.segments.values());
  const closed = new Set([...namesOf(handbook.segments.values())].filter((name) => !open.has(name)));
  return { ...shownSettings(handbook, words), readers, entries: shown, ...found, snapshots: shownSnapshots(handbook.snapshots, closed) };
}

/** Present and former names. */
function namesOf(entities: Iterable<Entity>): Set<string> {
  return new Set([...entities].flatMap((entity) => [entity.id, ...aliasesOf(entity)]));
}

/** Whether something rests on a statement that is kept from its readers, while the persona that it is of is not. */
function namesHidden({ facts }: Entity, hidden: Hidden): boolean {
  return facts.references.some(({ kind, id }) => kind === 'personaStatement' && hidden.behind(kind, id) !== undefined);
}

/** Where somebody of a buying group is hidden, nobody may say who is missing in it. */
function withClosedGroup(entity: Entity, hidden: Hidden): Entity {
  const isClosed = entity.facts.references.some(({ path, kind, id }) => path[0] === 'buyingGroup' && hidden.behind(kind, id) !== undefined);
  return isClosed ? { ...entity, withheld: [...(entity.withheld ?? []), 'buyingGroup'] } : entity;
}

/**
 * What an audience may read of what something was: all that is kept from it today, and all that was then. What is no longer there, or
 * may not be read, is named by nothing; evidence in it still counts. Undefined where nothing of it may be read.
 * @param handbook what the audience may read today.
 * @param whole the same with all that it may not.
 */
export function readerOfPast(handbook: Handbook, whole: Handbook): (past: Entity, present: Entity) => Entity | undefined {
  const { readers } = handbook;
  const shown = everyEntity(handbook);
  const gone: Hidden = { nothing: false, behind: behindAllBut(hiddenFrom(shown, everyEntity(whole)), shown) };
  return (past, present) => {
    const { data } = byId(whole, present.kind).get(present.id) ?? present;
    if (![past.data.visibility, data.visibility].every((visibility) => mayRead(readers, visibility))) return undefined;
    const then = withoutFields(past, readers);
    const rules = 'fieldVisibility' in data ? data.fieldVisibility : undefined;
    const now = then && rules ? withoutFields(closedAs(then, rules), readers) : then;
    const namesGone = now?.facts.references.some(({ kind, id }) => gone.behind(kind, id) !== undefined);
    // What its texts lead to is not told.
    return now && namesGone ? shownEntity(now, judgeOf(now, gone, asTheyAre), asTheyAre) : now;
  };
}

function asTheyAre(text: string): string {
  return text;
}

/** The same with the rules of another time on its fields. */
function closedAs(entity: Entity, fieldVisibility: Record<string, string>): Entity {
  return { ...entity, data: { ...entity.data, fieldVisibility } } as Entity;
}

/** Whatever is not shown counts as kept for the research team. */
function behindAllBut({ behind }: Hidden, shown: readonly Entity[]): Hidden['behind'] {
  const open = new Set(shown.flatMap((entity) => [entity.id, ...aliasesOf(entity)].map((id) => `${entity.kind}/${id}`)));
  return (kind, reference) => {
    const kinds = aimedKinds(kind);
    const { id } = readReference(reference);
    if (kinds.length === 0) return undefined;
    if (kinds.some((one) => open.has(`${one}/${id}`))) return kind === 'personaStatement' ? behind(kind, reference) : undefined;
    return behind(kind, reference) ?? 'restricted';
  };
}

function judgeOf({ facts }: Entity, hidden: Hidden, words: Wording): Judge {
  // Verdicts and answers name statements of their own file by id, or quote them.
  const marks = new Set(facts.items.flatMap(({ id, text }) => [id, text?.trim()]));
  return ({ value, role }) => {
    if (typeof value === 'string') {
      if (role.ref === 'statement' || role.ref === 'answered' || role.ref === 'verbatim') return marks.has(value) ? value : GONE;
      if (role.ref) return hidden.behind(role.ref, value) === undefined ? value : GONE;
      return role.text ? words(value, role.text) : value;
    }
    // A note on evidence may well quote it.
    if (role.shorthand !== 'ref' || !isRecord(value)) return value;
    const readers = hidden.behind('evidence', String(value.ref));
    return readers === undefined ? value : { ref: reservedReference(readers), stance: value.stance };
  };
}

/** The settings are for everybody; their texts may still lead to what is not. */
function shownSettings(handbook: Handbook, words: Wording): Handbook {
  const { configEntry: entry, configTranslations: translations } = handbook;
  if (!entry?.data) return { ...handbook, configEntry: undefined, configTranslations: new Map() };
  const settings = { ...entry, translations };
  const shown = shownEntity(
    settings,
    ({ value, role }) => (typeof value === 'string' && role.text ? words(value, role.text) : value),
    words,
  );
  if (!shown) return { ...handbook, configEntry: undefined, configTranslations: new Map() };
  const { translations: shownTranslations, ...rest } = shown;
  return { ...handbook, configEntry: rest, configTranslations: shownTranslations, config: rest.data };
}
