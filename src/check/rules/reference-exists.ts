import { diagnose } from '../../diagnostic/diagnostic.ts';
import { MOST_TOLD } from '../../diagnostic/floods.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { mendLine } from '../../handbook/mend-line.ts';
import { allEntries, type Rule } from '../context.ts';
import { makeLookup } from '../targets.ts';

/** Whatever a key refers to exists. */
export const referenceExists: Rule = function* ({ handbook }) {
  const lookUp = makeLookup(handbook);
  for (const entry of allEntries(handbook)) {
    const quoted = new Set(entry.facts.items.map(({ text }) => text));
    let told = 0;
    for (const { path, kind, id, isKey } of entry.facts.references) {
      const miss = lookUp(kind, id, entry);
      // A verdict may quote a statement that has no id yet: `statement/needs-id` asks for one.
      if (!miss || (kind === 'statement' && quoted.has(id))) continue;
      const whole = entry.source.locate(path, isKey ? 'key' : 'value');
      // A reference in a short text is quoted or not; either way only its id is at fault.
      const place = isKey ? whole : entry.source.locateText(path, miss.id);
      // What is only counted needs no suggestion.
      const suggestion = ++told > MOST_TOLD ? undefined : suggest(miss.id, miss.known);
      const params = { ...miss, ...(suggestion && { suggestion }) };
      yield diagnose('reference/unknown', place, params, suggestion && mendLine(entry.source, place, suggestion));
    }
  }
};
