import { diagnose } from '../../diagnostics/diagnostic.ts';
import { MOST_TOLD } from '../../diagnostics/floods.ts';
import type { RefKind } from '../../schema/field.ts';
import { mendLine } from '../../source/lines.ts';
import { withoutTypedQuotes } from '../../source/yaml/typed-quotes.ts';
import { allEntries, type Rule } from '../context.ts';
import { joinedReference, type Miss, makeLookup, makeNames, meantId } from '../targets.ts';

/** Whatever a key refers to exists. */
export const referenceExists: Rule = function* ({ handbook }) {
  const lookUp = makeLookup(handbook);
  const namesOf = makeNames(handbook);
  for (const entry of allEntries(handbook)) {
    const quoted = new Set(entry.facts.items.map(({ text }) => text));
    let told = 0;
    for (const { path, kind, id, isKey } of entry.facts.references) {
      const miss = lookUp(kind, id, entry);
      // A verdict, or an answer, may quote a statement that has no id yet: `statement/needs-id` asks for one.
      if (!miss || ((kind === 'statement' || kind === 'answered') && quoted.has(id))) continue;
      const whole = entry.source.locate(path, isKey ? 'key' : 'value');
      const meant = meantWhole(id, miss, kind, (one) => lookUp(kind, one, entry) === undefined);
      if (meant !== undefined) {
        const params = { ...miss, id, known: [], suggestion: meant };
        yield diagnose('reference/unknown', whole, params, mendLine(entry.source, whole, meant));
        continue;
      }
      // A reference in a short text is quoted or not; either way only its id is at fault.
      const place = isKey ? whole : entry.source.locateText(path, miss.id);
      // What is only counted needs no suggestion.
      const suggestion = ++told > MOST_TOLD ? undefined : meantId(miss.id, miss.known, namesOf(kind));
      const params = { ...miss, known: withNames(miss, namesOf(kind)), ...(suggestion && { suggestion }) };
      yield diagnose('reference/unknown', place, params, suggestion && mendLine(entry.source, place, suggestion));
    }
  }
};

/** What a reference is without the quotes around it, or with the sign that belongs between its two parts; undefined where that is not it. */
function meantWhole(id: string, { known }: Miss, kind: RefKind, exists: (reference: string) => boolean): string | undefined {
  const bare = withoutTypedQuotes(id.trim());
  if (bare !== id.trim()) return bare;
  const joined = kind === 'evidence' || kind === 'personaStatement' ? joinedReference(id, known) : undefined;
  return joined && exists(joined) ? joined : undefined;
}

/** The ids to choose from; where those of departments and sources say little, with their names. */
function withNames({ kind, known }: Miss, names: ReadonlyMap<string, string>): string[] {
  if (kind !== 'department' && kind !== 'source') return known;
  // The name in the content's own language comes first.
  const called = new Map([...names].reverse().map(([name, id]) => [id, name]));
  return known.map((id) => ((called.get(id) ?? id).toLowerCase() === id ? id : `${id} (${called.get(id)})`));
}
