import { isRecord } from '../schema/own.ts';
import { collected, type Entity, everyEntity, type Handbook } from './handbook.ts';
import { type Hidden, hiddenFrom } from './readers/hidden.ts';
import { GONE, type Judge } from './readers/prune.ts';
import { mayRead, type Readers, reservedReference } from './readers/readers.ts';
import { sealed, shownEntity, type Wording, withoutFields } from './readers/shown-entity.ts';
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
    whole.has(entity) ? sealed(entity) : (shownEntity(entity, judgeOf(entity, hidden, words), words) ?? []),
  );
  return { ...shownSettings(handbook, words), readers, entries: shown, ...collected(shown) };
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
